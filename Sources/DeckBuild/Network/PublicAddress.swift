#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which addresses belong to the open network (`trust` F4): none of this machine, of its neighbours, of a provider's
/// inside or of a cloud's metadata service (IANA's special-purpose registries).
enum PublicAddress {
  /// - Parameter address: In figures, of IP version 4 or 6.
  static func contains(_ address: String) -> Bool {
    var four = in_addr()
    if inet_pton(AF_INET, address, &four) == 1 { return isPublic(four: withUnsafeBytes(of: &four) { Array($0) }) }
    var six = in6_addr()
    guard inet_pton(AF_INET6, address, &six) == 1 else { return false }
    return isPublic(six: withUnsafeBytes(of: &six) { Array($0) })
  }

  private static func isPublic(four bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (169, 254, _), (172, 16...31, _), (192, 168, _): false
    // Between providers and their customers.
    case (100, 64...127, _): false
    // Protocols, documentation, relays, measurements.
    case (192, 0, 0), (192, 0, 2), (192, 31, 196), (192, 52, 193), (192, 88, 99), (192, 175, 48): false
    case (198, 18...19, _), (198, 51, 100), (203, 0, 113): false
    // Multicast, and what nobody has.
    case (224..., _, _): false
    default: true
    }
  }

  private static func isPublic(six bytes: [UInt8]) -> Bool {
    // Version 4 in the clothes of version 6: mapped, and translated at the provider's.
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
    if bytes.starts(with: mapped) || bytes.starts(with: translated) { return isPublic(four: Array(bytes[12...])) }
    guard bytes[0] & 0xE0 == 0x20 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0x20, 0x01): return bytes[2] >= 2 && !bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8])
    // Tunnels that hold an address of version 4, and documentation.
    case (0x20, 0x02): return false
    case (0x3F, 0xFF): return bytes[2] >= 0x10
    default: return true
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which hosts may be asked for files, and under which address.
struct FetchGuard: Sendable {
  /// The addresses of a host, in figures; empty when it is not known.
  let resolve: @Sendable (String) -> [String]
  let isAllowed: @Sendable (String) -> Bool
  /// A file of certificates that counts besides the system's.
  let certificates: String?

  /// The only guard of the program; others are for tests, whose servers are on this machine.
  static let publicOnly = FetchGuard(resolve: addresses, isAllowed: PublicAddress.contains, certificates: nil)

  /// Why the host is not asked, or the address to ask it under. It is the one that was judged: nobody resolves the name
  /// again.
  func address(of host: String) -> Result<String, FetchFailure> {
    guard Self.isName(host) else { return .failure(FetchFailure("is at no host with a full name")) }
    let addresses = resolve(host)
    guard let first = addresses.first else { return .failure(FetchFailure("is at a host that is not known")) }
    guard addresses.allSatisfy(isAllowed) else {
      return .failure(FetchFailure("is at a host that is not on the public network"))
    }
    return .success(first)
  }

  /// Two labels or more, the last of which is no number: browsers take that for an address (URL standard, "ends in a
  /// number checker").
  private static func isName(_ host: String) -> Bool {
    let labels = host.split(separator: ".")
    guard labels.count > 1, let last = labels.last else { return false }
    return !last.utf8.allSatisfy { 0x30...0x39 ~= $0 } && !last.lowercased().hasPrefix("0x")
  }

  #if canImport(Darwin)
    private static func addresses(of host: String) -> [String] {
      var hints = addrinfo()
      hints.ai_socktype = SOCK_STREAM
      var list: UnsafeMutablePointer<addrinfo>?
      guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
      defer { freeaddrinfo(list) }
      var found: [String] = []
      var next = list
      while let entry = next {
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let length = socklen_t(name.count)
        if getnameinfo(entry.pointee.ai_addr, entry.pointee.ai_addrlen, &name, length, nil, 0, NI_NUMERICHOST) == 0 {
          found.append(String(cString: name))
        }
        next = entry.pointee.ai_next
      }
      return found
    }
  #else
    /// A static program cannot rely on glibc's `getaddrinfo`, which loads shared libraries.
    private static func addresses(of host: String) -> [String] {
      let child = ProgramRun(["getent", "ahosts", host], limit: 65_536, seconds: 5)
      guard child.ending == .exited(0) else { return [] }
      return String(decoding: child.out, as: UTF8.self).split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        return words.count > 1 && words[1] == "STREAM" ? String(words[0]) : nil
      }
    }
  #endif
}

/// Why a file was not fetched.
struct FetchFailure: Error, Hashable, Sendable {
  /// The rest of a sentence that the address begins.
  let message: String
  let hint: String?
  /// Whether it would be the same tomorrow as far as anybody knows; what this machine lacks is not.
  let isLasting: Bool

  init(_ message: String, hint: String? = nil, isLasting: Bool = true) {
    self.message = message
    self.hint = hint
    self.isLasting = isLasting
  }
}

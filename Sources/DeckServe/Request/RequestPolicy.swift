/// Who may ask (`trust` V2, V3): programs of this machine, and browsers on behalf of our own pages or of somebody who
/// followed a link.
struct RequestPolicy: Sendable {
  private let names: Set<String>
  private let port: Int
  /// Whether every address serves: one that is all of the machine's was asked for.
  private let takesAddresses: Bool

  /// - Parameter host: The address that was asked for besides this machine's own.
  init(port: Int, host: String? = nil) {
    self.port = port
    takesAddresses = host == "0.0.0.0" || host == "::"
    var names: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
    if let host { names.insert(host.utf8.contains(UInt8(ascii: ":")) ? "[\(host.lowercased())]" : host) }
    self.names = names
  }

  /// Why the request is refused; nil for one that is not.
  func refusal(of request: Request, route: Route?) -> Reply? {
    guard let host = self.host(of: request) else { return .refusal(403, "This address is not served here.") }
    let origins = request.values("origin")
    guard origins.allSatisfy({ $0.lowercased() == "http://" + host }), origins.count <= 1, isOurs(request, route) else {
      return .refusal(403, "Other sites may not ask.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var reply = Reply.refusal(405, "There is nothing to do here but to look.")
      reply.allow = "GET, HEAD"
      return reply
    }
    return request.hasBody ? .refusal(400, "A request to look at something has no body.") : nil
  }

  /// The value of `Host`, if it is one of ours: another name may lead here by somebody's own name server, and pages of
  /// that name are not our pages (DNS rebinding).
  private func host(of request: Request) -> String? {
    let values = request.values("host")
    guard values.count == 1, let host = values.first?.lowercased() else { return nil }
    let end = ":\(port)"
    let name = host.hasSuffix(end) ? String(host.dropLast(end.count)) : port == 80 ? host : ""
    return names.contains(name) || takesAddresses && Self.isAddress(name) ? host : nil
  }

  /// `192.168.1.5` or `[fe80::1]`; such a name is nobody's to give away.
  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") {
      return name.utf8.dropFirst().dropLast().allSatisfy { byte in
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || Character(Unicode.Scalar(byte)).isHexDigit
      }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil && $0.utf8.first != UInt8(ascii: "+") }
  }

  /// By Fetch Metadata, which browsers send with every request to this machine: other sites may lead here, but not
  /// fetch, frame or listen. Programs that are no browsers send none.
  private func isOurs(_ request: Request, _ route: Route?) -> Bool {
    let site = request.values("sec-fetch-site")
    guard let first = site.first else { return true }
    guard site.count == 1 else { return false }
    if first == "same-origin" { return true }
    if case .events = route { return false }
    return first == "none"
      || request.values("sec-fetch-mode") == ["navigate"] && request.values("sec-fetch-dest") == ["document"]
  }
}

import DeckAssets

/// Fetches one file over the network: the only place that reaches it (`decisions` 3, `trust` F4).
///
/// `https` only, by `curl`, without credentials, cookies or a configuration; each step of a redirection goes through
/// the guard anew.
struct Fetch: Sendable {
  let barrier: FetchGuard
  /// Whether the environment's proxy is asked, whose view of the network then decides (`settlements`, "Resolving
  /// names").
  var usesProxy = false
  /// Until everything about one file is done, in seconds.
  var seconds = 10.0
  /// In bytes.
  var largestFile = Asset.largestFile

  private static let mostRedirections = 3

  func bytes(of address: String) -> Result<[UInt8], FetchFailure> {
    let end = Platform.seconds() + seconds
    var address = address
    for _ in 0...Self.mostRedirections {
      switch step(address, until: end) {
      case .success(.file(let bytes)): return .success(bytes)
      case .success(.elsewhere(let next)): address = next
      case .failure(let failure): return .failure(failure)
      }
    }
    return .failure(FetchFailure("is redirected more than \(Self.mostRedirections) times"))
  }

  private enum Answer {
    case file([UInt8])
    case elsewhere(String)
  }

  private func step(_ address: String, until end: Double) -> Result<Answer, FetchFailure> {
    guard let (host, port) = Self.place(of: address) else { return .failure(FetchFailure("names no host")) }
    var pin: String?
    if !usesProxy {
      switch barrier.address(of: host) {
      case .failure(let failure): return .failure(failure)
      case .success(let address): pin = "\(host):\(port):\(address)"
      }
    }
    let left = end - Platform.seconds()
    guard left > 0.1 else { return .failure(Self.tooLong(seconds)) }
    let child = ProgramRun(
      arguments(address, pin: pin, seconds: left), limit: largestFile, seconds: left + 1,
      environment: usesProxy ? Self.proxies : [:])
    return answer(child)
  }

  /// The variables by which `curl` finds a proxy.
  private static var proxies: [String: String] {
    let names = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"]
    return names.reduce(into: [:]) { $0[$1] = Platform.environment($1) }
  }

  /// - Parameter pin: Host, port and the address to reach them under; nil when a proxy knows better.
  private func arguments(_ address: String, pin: String?, seconds: Double) -> [String] {
    var arguments = [
      // First, so that no configuration file is read.
      "curl", "-q", "--silent", "--show-error", "--globoff", "--proto", "=https", "--tlsv1.2",
      "--max-redirs", "0", "--max-time", "\(Double(Int(seconds * 10)) / 10)",
      "--max-filesize", "\(largestFile)", "--user-agent", "deckc/\(version)",
      "--header", "Accept: image/*,*/*;q=0.5", "--output", "-", "--write-out",
      "%{stderr}\\n%{http_code} %{redirect_url}",
    ]
    if let pin { arguments += ["--noproxy", "*", "--resolve", pin] }
    if let certificates = barrier.certificates { arguments += ["--cacert", certificates] }
    return arguments + ["--url", address]
  }

  /// What `curl` wrote, and as the last line of its messages the status and where it leads.
  private func answer(_ child: ProgramRun) -> Result<Answer, FetchFailure> {
    switch child.ending {
    case .tooLarge: return .failure(Self.tooLarge(largestFile))
    case .tooLong: return .failure(Self.tooLong(seconds))
    case .killed: return .failure(FetchFailure("could not be fetched: curl was stopped", isLasting: false))
    case .notFound:
      let hint = "remote images are fetched by `curl`, or named in the page with `--embed local`"
      return .failure(FetchFailure("could not be fetched: there is no `curl` here", hint: hint, isLasting: false))
    case .exited(let code):
      let lines = String(decoding: child.err, as: UTF8.self).split(separator: "\n")
      guard code == 0 else { return .failure(reason(code, lines.first)) }
      let words = lines.last?.split(separator: " ") ?? []
      guard let status = words.first.flatMap({ Int($0) }) else { return .failure(reason(code, lines.first)) }
      if (300..<400).contains(status), words.count > 1 {
        guard case .web(let next)? = AssetAddress(followed: String(words[1])) else {
          return .failure(FetchFailure("is redirected to where nothing is fetched from"))
        }
        return .success(.elsewhere(next))
      }
      guard status == 200 else { return .failure(FetchFailure("is answered with status \(status)")) }
      return .success(.file(child.out))
    }
  }

  /// `curl`'s exit codes (its manual, "EXIT CODES").
  private func reason(_ code: Int32, _ message: Substring?) -> FetchFailure {
    switch code {
    case 6: return FetchFailure("is at a host that is not known")
    case 7: return FetchFailure("is at a host that takes no connection")
    case 18: return FetchFailure("ends before its end")
    case 28: return Self.tooLong(seconds)
    case 63: return Self.tooLarge(largestFile)
    case 35, 51, 58, 59, 60, 77, 83, 91: return FetchFailure("is at a host whose certificate or encryption is not good")
    default:
      let text = message.map { ": \($0.prefix(120))" } ?? ""
      return FetchFailure("could not be fetched\(text)")
    }
  }

  private static func tooLong(_ seconds: Double) -> FetchFailure {
    FetchFailure("did not come within \(Int(seconds.rounded(.up))) seconds")
  }

  private static func tooLarge(_ limit: Int) -> FetchFailure {
    FetchFailure("is larger than the limit of \(max(limit / 1_000_000, 1)) MB")
  }

  /// Host and port of an address that ``AssetAddress`` has made.
  private static func place(of address: String) -> (host: String, port: Int)? {
    let rest = address.dropFirst("https://".count)
    let authority = rest.prefix { $0 != "/" && $0 != "?" }.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = authority.first, !host.isEmpty else { return nil }
    guard authority.count > 1 else { return (String(host), 443) }
    return Int(authority[1]).map { (String(host), $0) }
  }
}

import Testing

@testable import DeckServe

@Suite struct RequestPolicyTests {
  private func status(
    _ fields: [(String, String)], method: String = "GET", target: String = "/", port: Int = 8000, host: String? = nil
  ) -> Int? {
    let request = Request(method: method, target: target, fields: fields.map { (name: $0.0, value: $0.1) })
    return RequestPolicy(port: port, host: host).refusal(of: request, route: Route(target))?.status
  }

  @Test(arguments: ["127.0.0.1:8000", "localhost:8000", "LOCALHOST:8000", "[::1]:8000"])
  func thisMachineMayAsk(host: String) {
    #expect(status([("Host", host)]) == nil)
    #expect(status([("hOST", host), ("Origin", "http://" + host)]) == nil)
  }

  @Test(arguments: [
    "", "127.0.0.1", "127.0.0.1:8001", "evil.example:8000", "evil.example", "localhost.evil.example:8000",
    "localhost.:8000",
    "127.0.0.1:8000:8000", "127.0.0.1.:8000", "::1:8000", "[::1]", "0.0.0.0:8000", "192.168.1.5:8000", "127.1:8000",
    "2130706433:8000", "user@127.0.0.1:8000", " 127.0.0.1:8000", "127.0.0.1:08000",
  ])
  func otherNamesDoNotLeadHere(host: String) {
    #expect(status([("Host", host)]) == 403)
  }

  @Test func oneHostAndNoMore() {
    #expect(status([]) == 403)
    #expect(status([("Host", "127.0.0.1:8000"), ("Host", "127.0.0.1:8000")]) == 403)
    #expect(status([("Host", "127.0.0.1")], port: 80) == nil)
  }

  @Test func anAddressThatWasAskedForMayAsk() {
    #expect(status([("Host", "192.168.1.5:8000")], host: "192.168.1.5") == nil)
    #expect(status([("Host", "192.168.1.6:8000")], host: "192.168.1.5") == 403)
    #expect(status([("Host", "[fe80::1]:8000")], host: "fe80::1") == nil)
    // Of all addresses, each; names may be anybody's.
    for host in ["192.168.1.5:8000", "[fe80::1]:8000"] {
      #expect(status([("Host", host)], host: "0.0.0.0") == nil)
      #expect(status([("Host", host)], host: "::") == nil)
    }
    for host in [
      "evil.example:8000", "1.2.3.evil:8000", "1.2.3:8000", "[evil]:8000", "+1.2.3.4:8000", "256.1.1.1:8000",
    ] {
      #expect(status([("Host", host)], host: "0.0.0.0") == 403)
    }
  }

  @Test(arguments: [
    "null", "http://evil.example", "https://127.0.0.1:8000", "http://127.0.0.1", "http://localhost:8000", "",
    "http://127.0.0.1:8000/", "http://127.0.0.1:8000.evil.example",
  ])
  func otherSitesMayNotAsk(origin: String) {
    for target in ["/", "/.deckc/0f/a.html"] {
      #expect(status([("Host", "127.0.0.1:8000"), ("Origin", origin)], target: target) == 403)
    }
  }

  @Test func otherSitesMayLeadHereOnly() {
    func status(_ site: String, _ mode: String, _ dest: String, _ target: String = "/") -> Int? {
      self.status(
        [
          ("Host", "127.0.0.1:8000"), ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", dest),
        ], target: target)
    }
    for site in ["cross-site", "same-site"] {
      #expect(status(site, "navigate", "document") == nil)
      #expect(status(site, "navigate", "iframe") == 403)
      #expect(status(site, "no-cors", "image") == 403)
      #expect(status(site, "no-cors", "script") == 403)
      #expect(status(site, "navigate", "document", "/.deckc/0f/a.html") == 403)
    }
    #expect(status("none", "navigate", "document") == nil)
    #expect(status("none", "navigate", "document", "/.deckc/0f/a.html") == 403)
    #expect(status("same-origin", "cors", "empty", "/.deckc/0f/a.html") == nil)
    #expect(status("same-origin", "navigate", "iframe") == nil)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "PROPFIND"])
  func thereIsNothingToDo(method: String) {
    #expect(status([("Host", "127.0.0.1:8000")], method: method) == 405)
  }

  @Test func nothingIsSentHere() {
    let host = ("Host", "127.0.0.1:8000")
    #expect(status([host], method: "HEAD") == nil)
    #expect(status([host, ("Content-Length", "0")]) == nil)
    #expect(status([host, ("Content-Length", "5")]) == 400)
    #expect(status([host, ("Transfer-Encoding", "chunked")]) == 400)
  }
}

import DeckAssets
import DeckModel
import TestSupport
import Testing

@testable import DeckBuild

/// Remote images through the whole compiler, from a host on this machine.
@Suite(.serialized) struct FetchTests {
  private static let host = Result { try LoopbackHost() }
  private let kept: TemporaryFolder

  init() throws { kept = try TemporaryFolder() }

  private func compile(
    _ addresses: [String], _ network: CompileOptions.Network = .fetches, _ embed: CompileOptions.Embed = .all
  ) throws -> (html: String, diagnostics: [Diagnostic]) {
    var options = CompileOptions()
    options.network = network
    options.embed = embed
    let fetch = Fetch(barrier: try Self.host.get().barrier, seconds: 1.5)
    let library = AssetLibrary(options, fetch, FetchCache(folder: kept.path("fetched")))
    let text = addresses.map { "![picture](\($0))\n" }.joined()
    let output = try Compiler(options, library).compile(name: "deck.md", bytes: Array(text.utf8))
    return (output.bytes.string(), output.diagnostics)
  }

  private func address(_ path: String, of name: String = "good.example", scheme: String = "https") throws -> String {
    "\(scheme)://\(name):\(try Self.host.get().port)/\(path)"
  }

  private func isEmbedded(_ html: String) -> Bool { html.contains("<img src=\"data:image/png;base64,iVBOR") }

  @Test(arguments: ["ok.png", "ok.png?a=b", "hop", "plain"])
  func aPictureIsEmbedded(_ path: String) throws {
    let made = try compile([try address(path)])
    #expect(made.diagnostics.isEmpty)
    #expect(isEmbedded(made.html))
    #expect(made.html.contains("img-src data:; "))
  }

  @Test func addressesOfHTTPAreAskedForOverHTTPS() throws {
    let made = try compile([try address("ok.png", scheme: "http")])
    #expect(made.diagnostics.isEmpty)
    #expect(isEmbedded(made.html))
  }

  @Test(arguments: [
    ("slow", "did not come within 2 seconds"), ("huge", "is larger than the limit of 20 MB"),
    ("endless", "is larger than the limit of 20 MB"), ("text", "is of no type that is embedded"),
    ("truncated", "ends before its end"), ("missing", "is answered with status 404"),
    ("private", "is at a host that is not on the public network"), ("loop", "is redirected more than 3 times"),
    ("local", "is redirected to where nothing is fetched from"), ("literal", "is at no host with a full name"),
  ])
  func whatFailsStaysALink(_ path: String, _ why: String) throws {
    let made = try compile([try address(path)])
    #expect(made.diagnostics.map(\.severity) == [.warning])
    #expect(made.diagnostics.first?.message == "`\(try address(path))` \(why) and stays a link")
    #expect(made.html.contains("<img src=\"\(try address(path))\" loading=\"lazy\" referrerpolicy=\"no-referrer\""))
    #expect(made.html.contains("img-src data: https://good.example:\(try Self.host.get().port); "))
    // The second time nobody asks.
    let before = try Self.host.get().log
    let again = try compile([try address(path)])
    #expect(again.html == made.html)
    #expect(again.diagnostics == made.diagnostics)
    #expect(try Self.host.get().log == before)
  }

  @Test(arguments: [
    "bad.example", "inside.example", "mixed.example", "unknown.example", "localhost", "127.0.0.1", "0x7f.1",
  ])
  func hostsThatAreNotAsked(_ name: String) throws {
    let before = try Self.host.get().log.filter { $0 != "connection" }
    let made = try compile([try address("ok.png", of: name)])
    #expect(made.diagnostics.map(\.rule) == ["fetch-failed"])
    #expect(!isEmbedded(made.html))
    #expect(try Self.host.get().log.filter { $0 != "connection" } == before)
  }

  @Test func theCacheServesTheSecondRun() throws {
    let addresses = try (1...12).map { try address("ok.png?\($0)") }
    let first = try compile(addresses)
    #expect(first.diagnostics.isEmpty)
    let before = try Self.host.get().log
    for network in [CompileOptions.Network.fetches, .offline, .silent] {
      #expect(try compile(addresses, network).html == first.html)
    }
    #expect(try Self.host.get().log == before)
    #expect(try compile(addresses, .refreshes).html == first.html)
    #expect(try Self.host.get().log.count == before.count + 24)
  }

  @Test func aSpoiltCacheIsNotUsed() throws {
    _ = try compile([try address("ok.png?spoilt")])
    let file = try #require(kept.list().first { $0.hasPrefix("fetched/") })
    try kept.write(file, bytes: kept.bytes(file).dropLast() + [0])
    let before = try Self.host.get().log.count
    #expect(isEmbedded(try compile([try address("ok.png?spoilt")]).html))
    #expect(try Self.host.get().log.count == before + 2)
  }

  @Test func offlineOpensNoSocket() throws {
    let before = try Self.host.get().log
    let made = try compile([try address("ok.png?offline")], .offline)
    #expect(made.diagnostics.map(\.rule) == ["not-fetched"])
    #expect(try compile([try address("ok.png?offline")], .silent).diagnostics.isEmpty)
    for embed in [CompileOptions.Embed.local, .none] {
      let made = try compile([try address("ok.png?offline")], .fetches, embed)
      #expect(made.diagnostics.isEmpty)
      #expect(made.html.contains("<img src=\"\(try address("ok.png?offline"))\" alt="))
    }
    #expect(try Self.host.get().log == before)
    #expect(kept.list().isEmpty)
  }
}

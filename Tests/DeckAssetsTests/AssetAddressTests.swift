import Testing

@testable import DeckAssets

@Suite struct AssetAddressTests {
  private func read(_ address: String) -> String {
    switch AssetAddress.read(address) {
    case .nothing: "nothing"
    case .refused: "refused"
    case .found(.file(let path), let fragment, _): "file \(path)\(fragment)"
    case .found(.web(let address), _, let isUpgraded): (isUpgraded ? "upgraded " : "") + address
    }
  }

  @Test(arguments: [
    ("a.png", "file a.png"), ("./img/a%20b.png", "file ./img/a b.png"), ("a b.png", "file a b.png"),
    ("100%.png", "file 100%.png"), ("%2525.png", "file %25.png"), ("a.png?raw=true", "file a.png"),
    ("a%3Fb.png", "file a?b.png"), ("a.svg#b?c", "file a.svg#b?c"), ("%2e%2e/a.png", "file ../a.png"),
    ("  a\n.png\t", "file a.png"), ("größe.png", "file größe.png"), ("", "nothing"), ("#a", "nothing"),
    ("?a", "nothing"), ("data:image/png,x", "nothing"), ("/a.png", "refused"), ("%2Fetc/passwd", "refused"),
    ("~/a.png", "refused"), ("a\\b.png", "refused"), ("%5c%5chost/a", "refused"), ("a%00.png", "refused"),
    ("a%0a.png", "refused"), ("%FF.png", "refused"), ("file:///a.png", "refused"), ("C:/a.png", "refused"),
    ("javascript:1", "refused"),
  ])
  func files(_ address: String, _ expected: String) { #expect(read(address) == expected) }

  @Test(arguments: [
    ("https://a.example/b.png", "https://a.example/b.png"), ("HTTPS://A.example", "https://a.example/"),
    ("https://a.example:8443/b?c=d#e", "https://a.example:8443/b?c=d"),
    ("http://a.example/b", "upgraded https://a.example/b"), ("//a.example/b", "upgraded https://a.example/b"),
    ("\\\\a.example/b", "upgraded https://a.example/b"), ("https:/a.example/b", "https://a.example/b"),
    ("https://a.example/ü b\"'<", "https://a.example/%C3%BC%20b%22%27%3C"),
    ("https://a.example/%41", "https://a.example/%41"),
    ("https://user:word@a.example/b", "refused"), ("https://", "refused"), ("https://a.example:x/", "refused"),
    ("https://a example/", "refused"), ("https://[::1]/", "refused"), ("https://-K@x/", "refused"),
  ])
  func addresses(_ address: String, _ expected: String) { #expect(read(address) == expected) }
}

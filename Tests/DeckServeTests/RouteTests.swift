import Testing

@testable import DeckServe

@Suite struct RouteTests {
  @Test(arguments: [
    ("/", Route.page("index.html")), ("/week1/", .page("week1/index.html")),
    (
      "/week1/a%20b.html?x",
      .page("week1/a b.html")
    ),
    ("/week1", .file("week1")), ("/img/a.png", .file("img/a.png")), ("/a.md", .file("a.md")),
    ("/.deckc/0f/week1/a.html?9a", .events(token: "0f", page: "week1/a.html", version: "9a")),
    ("/.deckc/0f/?", .events(token: "0f", page: "index.html", version: "")),
    ("/.deckc//a.html", .events(token: "", page: "a.html", version: "")),
  ])
  func targetsHaveNames(target: String, route: Route) {
    #expect(Route(target) == route)
  }

  @Test(arguments: [
    "/.deckc/", "/.deckc", "/.deckc/0f", "/.deckc/0f/../a.html", "/.deckc/0f/%2e%2e/a.html", "/../", "x",
  ])
  func othersHaveNone(target: String) {
    #expect(Route(target) == nil)
  }
}

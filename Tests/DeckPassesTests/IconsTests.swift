import DeckModel
import DeckPasses
import Testing

struct IconsTests {
  private func page(_ text: String) -> (html: String, diagnostics: [Diagnostic]) {
    let result = resolve(miniDeck(text))
    return (html(result.value.deck.slides[0].children, result.value.deck), result.diagnostics)
  }

  @Test func drawingsStandInTheirElements() {
    let html = page("<i class=\"fa fa-check fa-2x\"></i>").html
    #expect(html.hasPrefix("<i class=\"fa fa-check fa-2x\"><svg viewBox=\"0 0 16 16\" width=\"2em\" height=\"2em\""))
    #expect(html.contains(" aria-hidden=\"true\" "))
    #expect(html.hasSuffix("<path d=\"M2.5 8.5l3.5 3.5 7.5-8\"></path></svg></i>"))
  }

  @Test(arguments: [
    ("fa fa-arrow-right", nil), ("fa fa-arrow-left", "rotate(180 8 8)"),
    ("fa fa-arrow-left fa-rotate-90", "rotate(270 8 8)"),
    ("fa fa-user fa-flip-horizontal", "matrix(-1 0 0 1 16 0)"),
  ])
  func drawingsAreTurned(classes: String, transform: String?) {
    let html = page("<i class=\"\(classes)\"></i>").html
    #expect(html.contains("transform=\"\(transform ?? "")") == (transform != nil))
  }

  @Test(arguments: ["fas fa-file", "fab fa-github", "fa-solid fa-user", "far fa-hand-point-right", "fas fa-clock"])
  func laterVersionsNames(classes: String) {
    #expect(page("<i class=\"\(classes)\"></i>").html.contains("<svg"))
  }

  @Test func aVariantHasTheDrawingOfItsName() {
    let drawn = ["fas fa-file-alt", "fas fa-file"].map { page("<i class=\"\($0)\"></i>").html.drop { $0 != ">" } }
    #expect(drawn[0] == drawn[1])
  }

  @Test func whatHasNoDrawingLeavesNothing() {
    let result = page("<i class=\"fa fa-hart\"></i>")
    #expect(result.html == "<i class=\"fa fa-hart\"></i>")
    #expect(result.diagnostics.map(\.rule) == ["unknown-icon"])
    #expect(result.diagnostics.map(\.severity) == [.note])
    #expect(result.diagnostics[0].hint == "`fa-heart` is there")
  }

  @Test(arguments: ["<i class=\"fast fa-check\"></i>", "<b class=\"fa fa-check\"></b>", "<i class=\"fa\"></i>"])
  func otherElementsStay(text: String) {
    #expect(page(text).html == text)
  }

  @Test func otherFormsOfOutputHaveTheElementAlone() {
    #expect(resolved("<i class=\"fa fa-check\"></i>").html == "<i class=\"fa fa-check\"></i>")
  }
}

import DeckBuild
import DeckModel

/// A deck as a document that a browser draws: the page that deckc compiles, opened by a Chromium without a network, as
/// the pages that the runtime makes for print.
package struct Export: Sendable {
  package enum Form: String, Sendable, CaseIterable {
    /// One slide a page, in its colours and size.
    case pdf
    /// One picture a slide.
    case png
    /// Upright sheets of paper with slides and their notes.
    case handout
  }

  package var form: Form
  /// A Chromium; nil for the first one found.
  package var browser: String?
  /// How long the browser may take, in seconds.
  package var timeout: Double = 60
  /// Whether a handout has dark slides as they are shown; else they are dark on white.
  package var asShown = false
  /// Only this slide, counted from 1 in the deck's order; pictures only.
  package var slide: Int?

  package init(_ form: Form) { self.form = form }

  /// What one export gives.
  package struct Output: Sendable {
    /// The file's bytes, one for each picture.
    package var files: [(slide: Int, bytes: [UInt8])] = []
    /// Slides in the deck.
    package var slideCount = 0
    /// Numbers of the slides that need more than one page, counted from 1.
    package var continued: [Int] = []
  }

  /// Draws `page`, a whole HTML document.
  package func draw(_ page: borrowing ByteBuffer) throws(FileError) -> Output {
    let program = try Browser.find(browser)
    var output = Output()
    let bytes = page.array()
    try TemporaryFolder.with { folder throws(FileError) in
      try bytes.withUnsafeBufferPointer { bytes throws(FileError) in
        try AtomicFile.write(bytes, to: "\(folder)/deck.html", durability: .later)
      }
      output = try draw(in: folder, program)
    }
    return output
  }

  /// Whether the PDF or picture at `path` says that deckc made it.
  package static func isOurs(_ path: String) -> Bool {
    guard let contents = try? FileSystem.read(path) else { return false }
    let bytes = contents.bytes
    let signs = ["/Creator (deckc ", "tEXtSoftware\0deckc "].map { Array($0.utf8) }
    // A PDF's description is at its end, a picture's at its beginning.
    return [bytes.prefix(256), bytes.suffix(65_536)].contains { part in
      signs.contains { sign in
        part.indices.contains { part[$0] == sign[0] && part[$0...].starts(with: sign) }
      }
    }
  }

  private func draw(in folder: String, _ program: String) throws(FileError) -> Output {
    let deadline = ContinuousClock.now + .seconds(timeout)
    let environment = ["PATH", "LANG", "LC_ALL", "FONTCONFIG_FILE", "FONTCONFIG_PATH"].compactMap { name in
      Platform.environment(name).map { "\(name)=\($0)" }
    }
    let child = try BrowserProcess(
      program, Browser.arguments(profile: "\(folder)/profile"),
      environment: environment + ["HOME=\(folder)", "TMPDIR=\(folder)"], log: "\(folder)/log")
    var page = DevTools(child, deadline: deadline)
    try page.open()
    if form != .png { try page.call("Emulation.setEmulatedMedia", [.init("media", .string("print"))]) }
    // All steps shown. A handout has the notes whatever the deck says.
    let notes = form == .handout ? "&showNotes=true" : ""
    let address = "file://\(folder)/deck.html?print-pdf&pdfSeparateFragments=false\(notes)"
    try page.call("Page.navigate", [.init("url", .string(address))])
    try page.wait(for: PageScript.isReady)
    let title = try page.evaluate("document.title").string ?? ""
    let slides = try page.evaluate(PageScript.slides).elements ?? []
    var output = Output()
    output.slideCount = slides.count
    switch form {
    case .pdf:
      let pdf = try print(&page)
      let places = PDFTable(pdf).map { Self.places(of: slides, in: $0) } ?? []
      output.continued = places.indices.filter { places[$0].count > 1 }.map { $0 + 1 }
      let entries = zip(slides, places).enumerated().map { index, slide -> PDFOutline.Entry in
        let text = slide.0["title"]?.string ?? ""
        let isNested = (slide.0["v"]?.integer ?? 0) > 0
        let title = text.isEmpty ? "Slide \(index + 1)" : text
        return PDFOutline.Entry(title: title, page: slide.1.lowerBound, isNested: isNested)
      }
      output.files = [(1, Self.described(pdf, entries, title))]
    case .handout:
      try page.evaluate(PageScript.handout(asShown: asShown))
      output.files = [(1, Self.described(try print(&page, foot: PageScript.handoutFoot), [], title))]
    case .png:
      if let slide, !(1...max(slides.count, 1)).contains(slide) {
        throw FileError(.usage, "--slide", "cannot be \(slide): the deck has \(slides.count) slides")
      }
      for (index, box) in slides.enumerated() where slide == nil || slide == index + 1 {
        output.files.append((index + 1, try picture(&page, of: box)))
      }
    }
    return output
  }

  /// The pages of each slide as the PDF has them, counted from 0; empty when it does not say where slides begin.
  private static func places(of slides: [JSONValue], in table: PDFTable) -> [Range<Int>] {
    let pages = table.pages
    let destinations = table.destinations
    let starts = slides.compactMap { $0["place"]?.string.flatMap { destinations[$0] } }
    guard starts.count == slides.count, zip(starts, starts.dropFirst()).allSatisfy(<) else {
      // Without the places there is one reading only: a page for each slide.
      return pages.count == slides.count ? pages.indices.map { $0..<($0 + 1) } : []
    }
    return zip(starts, starts.dropFirst() + [pages.count]).map { $0..<max($0 + 1, $1) }
  }

  /// - Parameter foot: What stands at the foot of every page.
  private func print(_ page: inout DevTools, foot: String? = nil) throws(FileError) -> [UInt8] {
    var options: [JSONValue.Member] = [
      .init("printBackground", .bool(true)), .init("preferCSSPageSize", .bool(true)),
      .init("generateTaggedPDF", .bool(true)), .init("transferMode", .string("ReturnAsStream")),
    ]
    if let foot {
      options += [
        .init("displayHeaderFooter", .bool(true)), .init("headerTemplate", .string("<span></span>")),
        .init("footerTemplate", .string(foot)),
      ]
    }
    let result = try page.call("Page.printToPDF", options)
    return try page.contents(ofStream: result["stream"] ?? .null)
  }

  private static func described(_ pdf: [UInt8], _ entries: [PDFOutline.Entry], _ title: String) -> [UInt8] {
    PDFOutline.add(entries, creator: "deckc \(version)", title: title, to: pdf) ?? pdf
  }

  /// In twice the size, for screens with small pixels.
  private func picture(_ page: inout DevTools, of box: JSONValue) throws(FileError) -> [UInt8] {
    let clip = ["x", "y", "width", "height"].map { JSONValue.Member($0, box[$0] ?? .number("0")) }
    let result = try page.call(
      "Page.captureScreenshot",
      [
        .init("format", .string("png")), .init("captureBeyondViewport", .bool(true)),
        .init("clip", .object(clip + [.init("scale", .number("2"))])),
      ])
    return PNGMark.add("deckc \(version)", to: bytes(base64: result["data"]?.string ?? ""))
  }
}

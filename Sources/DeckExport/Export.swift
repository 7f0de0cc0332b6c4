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
    // All steps shown, as on paper: `settlements`, "Pages of a print".
    let notes = form == .handout ? "&showNotes=false" : ""
    let address = "file://\(folder)/deck.html?print-pdf&pdfSeparateFragments=false\(notes)"
    try page.call("Page.navigate", [.init("url", .string(address))])
    try page.wait(for: PageScript.isReady)
    let title = try page.evaluate("document.title").string ?? ""
    let slides = try page.evaluate(PageScript.slides).elements ?? []
    let sheet = try page.evaluate(PageScript.sheetHeight).number ?? 728
    var output = Output()
    output.slideCount = slides.count
    let sheets = slides.map { max(1, Int((($0["height"]?.number ?? sheet) / sheet).rounded())) }
    output.continued = sheets.indices.filter { sheets[$0] > 1 }.map { $0 + 1 }
    switch form {
    case .pdf:
      var place = 0
      let entries = zip(slides, sheets).enumerated().map { index, slide -> PDFOutline.Entry in
        defer { place += slide.1 }
        let text = slide.0["title"]?.string ?? ""
        let isNested = (slide.0["v"]?.integer ?? 0) > 0
        return PDFOutline.Entry(title: text.isEmpty ? "Slide \(index + 1)" : text, page: place, isNested: isNested)
      }
      output.files = [(1, try print(&page, entries, title))]
    case .handout:
      try page.evaluate(PageScript.handout)
      output.files = [(1, try print(&page, [], title))]
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

  private func print(_ page: inout DevTools, _ entries: [PDFOutline.Entry], _ title: String) throws(FileError)
    -> [UInt8]
  {
    let result = try page.call(
      "Page.printToPDF",
      [
        .init("printBackground", .bool(true)), .init("preferCSSPageSize", .bool(true)),
        .init("generateTaggedPDF", .bool(true)), .init("transferMode", .string("ReturnAsStream")),
      ])
    let pdf = try page.contents(ofStream: result["stream"] ?? .null)
    return PDFOutline.add(entries, creator: "deckc \(version)", title: title, to: pdf) ?? pdf
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

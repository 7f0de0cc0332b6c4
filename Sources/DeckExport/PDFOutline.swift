import DeckModel

/// Bookmarks for a PDF that Chromium printed: one for each slide, those of a stack below its first.
///
/// They are an incremental update behind the file (ISO 32000-1, 7.5.6): new objects, a new catalogue that names them, and
/// a cross-reference table for both. Chromium writes the classic form of that table, and one page object a sheet.
struct PDFOutline {
  struct Entry {
    var title: String
    /// Counts from 0.
    var page: Int
    /// Whether it stands below the last one that does not.
    var isNested: Bool
  }

  private let pdf: [UInt8]
  private let table: PDFTable
  private var update: [UInt8] = []
  private var places: [(object: Int, offset: Int)] = []

  /// `pdf` with bookmarks, and with `creator` named in its description; nil when its form is another one.
  static func add(_ entries: [Entry], creator: String, title: String, to pdf: [UInt8]) -> [UInt8]? {
    guard let table = PDFTable(pdf) else { return nil }
    var outline = PDFOutline(pdf: pdf, table: table)
    return outline.write(entries, creator, title) ? pdf + outline.update : nil
  }

  private init(pdf: [UInt8], table: PDFTable) {
    self.pdf = pdf
    self.table = table
  }

  private mutating func write(_ entries: [Entry], _ creator: String, _ title: String) -> Bool {
    let pages = table.pages
    let entries = entries.filter { $0.page < pages.count }
    guard let catalogue = table.dictionary(table.root), !pages.isEmpty else { return false }
    let first = table.size + 1
    if !entries.isEmpty {
      put(table.root, "<<\(catalogue) /Outlines \(table.size) 0 R /PageMode /UseOutlines>>")
      putItems(entries, pages, first)
    }
    let description = first + entries.count
    put(description, "<</Title \(Self.text(title)) /Creator (\(creator)) /Producer \(table.producer ?? "(Chromium)")>>")
    putTable(size: description + 1, description: description)
    return true
  }

  /// The root of the tree, which is two levels deep, and the entries with their neighbours.
  private mutating func putItems(_ entries: [Entry], _ pages: [Int], _ first: Int) {
    let outer = entries.indices.filter { $0 == 0 || !entries[$0].isNested }
    let ends = "/First \(first) 0 R /Last \(first + outer[outer.count - 1]) 0 R /Count \(entries.count)"
    put(table.size, "<</Type /Outlines \(ends)>>")
    for (place, index) in outer.enumerated() {
      let end = place + 1 < outer.count ? outer[place + 1] : entries.count
      var links = neighbours(place > 0 ? outer[place - 1] : nil, place + 1 < outer.count ? end : nil, first)
      if end > index + 1 {
        links += " /First \(first + index + 1) 0 R /Last \(first + end - 1) 0 R /Count \(end - index - 1)"
      }
      put(first + index, item(entries[index], parent: table.size, links, pages))
      for inner in index + 1..<max(end, index + 1) {
        let links = neighbours(inner > index + 1 ? inner - 1 : nil, inner + 1 < end ? inner + 1 : nil, first)
        put(first + inner, item(entries[inner], parent: first + index, links, pages))
      }
    }
  }

  private func neighbours(_ before: Int?, _ after: Int?, _ first: Int) -> String {
    (before.map { " /Prev \(first + $0) 0 R" } ?? "") + (after.map { " /Next \(first + $0) 0 R" } ?? "")
  }

  private func item(_ entry: Entry, parent: Int, _ links: String, _ pages: [Int]) -> String {
    "<</Title \(Self.text(entry.title)) /Parent \(parent) 0 R\(links) /Dest [\(pages[entry.page]) 0 R /Fit]>>"
  }

  private mutating func put(_ object: Int, _ body: String) {
    if update.isEmpty { update.append(UInt8(ascii: "\n")) }
    places.append((object, pdf.count + update.count))
    update += "\(object) 0 obj\n\(body)\nendobj\n".utf8
  }

  private mutating func putTable(size: Int, description: Int) {
    let start = pdf.count + update.count
    update += "xref\n".utf8
    for place in places.sorted(by: { $0.object < $1.object }) {
      let offset = String(place.offset)
      update += "\(place.object) 1\n\(String(repeating: "0", count: 10 - offset.utf8.count))\(offset) 00000 n \n".utf8
    }
    let trailer = "<</Size \(size) /Root \(table.root) 0 R /Info \(description) 0 R /Prev \(table.start)>>"
    update += "trailer\n\(trailer)\nstartxref\n\(start)\n%%EOF\n".utf8
  }

  /// A text string in UTF-16 (ISO 32000-1, 7.9.2.2), written in hexadecimal.
  private static func text(_ string: String) -> String {
    "<FEFF" + string.utf16.map { String(UInt32($0) + 0x10000, radix: 16).dropFirst() }.joined() + ">"
  }
}

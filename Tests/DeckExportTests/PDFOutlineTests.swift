import DeckModel
import Testing

@testable import DeckExport

struct PDFOutlineTests {
  /// Three pages in a tree of two levels, as Chromium writes it.
  private static let pdf: [UInt8] = {
    let objects = [
      "<</Type /Catalog /Pages 2 0 R /Dests 8 0 R /Lang (en)>>", "<</Type /Pages /Count 3 /Kids [3 0 R 6 0 R]>>",
      "<</Type /Pages /Parent 2 0 R /Count 2 /Kids [4 0 R 5 0 R]>>", "<</Type /Page /Parent 3 0 R>>",
      "<</Type /Page /Parent 3 0 R>>", "<</Type /Page /Parent 2 0 R>>", "<</Producer (Skia/PDF m1)>>",
      "<</#2F [4 0 R /XYZ 0 546 0]\n/#2F#C3#BCber [6 0 R /XYZ 0 546 0]\n/gone [7 0 R /XYZ 0 0 0] /broken#2>>",
    ]
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 9\n0000000000 65535 f \n"
    for offset in offsets { text += String(String(10_000_000_000 + offset).dropFirst()) + " 00000 n \n" }
    text += "trailer\n<</Size 9\n/Root 1 0 R\n/Info 7 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }()

  @Test func theTableFindsPagesInTheirOrder() throws {
    let table = try #require(PDFTable(Self.pdf))
    #expect(table.pages == [4, 5, 6])
    #expect(table.root == 1)
    #expect(table.producer == "(Skia/PDF m1)")
  }

  @Test func placesAreFoundByTheirNames() throws {
    let table = try #require(PDFTable(Self.pdf))
    #expect(table.destinations == ["/": 0, "/über": 2])
  }

  @Test func anUpdateIsReadBack() throws {
    let entries = [
      PDFOutline.Entry(title: "One", page: 0, isNested: false),
      PDFOutline.Entry(title: "Zwölf 𝄞", page: 1, isNested: true),
      PDFOutline.Entry(title: "Three", page: 2, isNested: false),
    ]
    let updated = try #require(PDFOutline.add(entries, creator: "deckc 1", title: "T", to: Self.pdf))
    #expect(updated.starts(with: Self.pdf), "the update stands behind the file")
    let table = try #require(PDFTable(updated))
    #expect(table.size == 14)
    let catalogue = try #require(table.dictionary(1))
    #expect(catalogue.contains("/Dests 8 0 R /Lang (en) /Outlines 9 0 R"))
    #expect(table.dictionary(9) == "/Type /Outlines /First 10 0 R /Last 12 0 R /Count 3")
    let first = try #require(table.dictionary(10))
    #expect(first.contains("/Next 12 0 R /First 11 0 R /Last 11 0 R /Count 1 /Dest [4 0 R /Fit]"))
    #expect(table.dictionary(11)?.contains("<FEFF005a00770" + "0f6006c00660020d834dd1e>") == true)
    #expect(table.dictionary(12)?.contains("/Prev 10 0 R /Dest [6 0 R /Fit]") == true)
    #expect(table.dictionary(13)?.contains("/Creator (deckc 1)") == true)
  }

  @Test(arguments: [
    "", "%PDF-1.7\nstartxref\n9\n%%EOF", "startxref\n999\n%%EOF", "xref\ntrailer\n/Root 1\nstartxref\n0\n%%EOF",
  ])
  func otherFormsStayAsTheyAre(_ text: String) {
    let entry = PDFOutline.Entry(title: "a", page: 0, isNested: false)
    #expect(PDFOutline.add([entry], creator: "", title: "", to: Array(text.utf8)) == nil)
  }

  @Test(arguments: [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9v\nYmFy", "foobar")])
  func base64(text: String, expected: String) { #expect(bytes(base64: text) == Array(expected.utf8)) }

  /// The sum is that of the PNG specification: zlib gives the same for this chunk.
  @Test func aPictureNamesWhatMadeIt() {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header: [UInt8] = [0, 0, 0, 13] + Array("IHDR".utf8) + Array(repeating: 0, count: 17)
    let marked = PNGMark.add("deckc", to: signature + header + [1, 2])
    let chunk = Array("tEXtSoftware\0deckc".utf8)
    #expect(marked == signature + header + [0, 0, 0, 14] + chunk + [0xD0, 0x3B, 0x3B, 0xC9] + [1, 2])
    #expect(PNGMark.add("deckc", to: [1, 2, 3]) == [1, 2, 3])
  }
}

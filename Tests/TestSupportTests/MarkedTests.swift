import DeckModel
import TestSupport
import Testing

@Suite struct MarkedTests {
  @Test func marksAreByteOffsets() {
    let marked = Marked("é«1»a «quoted»«2»\nx«end»\n")
    #expect(marked.text == "éa «quoted»\nx")
    #expect(marked.marks == [1: 2, 2: 14])
    #expect(Marked("a«U+1B»«U+301»«1»").bytes == [0x61, 0x1B, 0xCC, 0x81])
  }

  @Test func diagnosticsNameMarks() {
    let marked = Marked("ab«1»cd«2»ef")
    let diagnostics = [
      Diagnostic(.note, "late", at: SourceRange(5, 6), "x"),
      Diagnostic(.warning, "early", at: SourceRange(2, 4), "x"),
    ]
    #expect(marked.describe(diagnostics) == "warning early «1»-«2»\nnote late 5\n")
  }

  @Test func diffShowsOnlyWhatDiffers() {
    #expect(Diff.lines(from: "a\nb\nc\nd\ne\n", to: "a\nb\nc\nd\ne\n") == "")
    #expect(Diff.lines(from: "1\n2\n3\n4\n5\n", to: "1\n2\n3\n4\nV\n") == "...\n  3\n  4\n- 5\n+ V\n  \n")
  }
}

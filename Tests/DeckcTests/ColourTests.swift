import TestSupport
import Testing

/// Colours go where somebody asked for them; a pipe gets none by itself.
@Suite struct ColourTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let options: [String]
    let environment: [String: String]
    let isColoured: Bool

    init(_ options: [String], _ environment: [String: String], _ isColoured: Bool) {
      self.options = options
      self.environment = environment
      self.isColoured = isColoured
    }

    var testDescription: String { "\(options) \(environment)" }
  }

  @Test(arguments: [
    Row([], [:], false),
    Row([], ["TERM": "xterm-256color"], false),
    Row([], ["CLICOLOR_FORCE": "1"], true),
    Row([], ["CLICOLOR_FORCE": "0"], false),
    Row([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    Row([], ["CLICOLOR_FORCE": "1", "NO_COLOR": ""], true),
    Row(["--color", "always"], ["NO_COLOR": "1"], true),
    Row(["--color=never"], ["CLICOLOR_FORCE": "1"], false),
  ])
  func pipes(_ row: Row) throws {
    let folder = try Samples.folder()
    let result = try DeckcProcess.run(["warned.md"] + row.options, in: folder, environment: row.environment)
    #expect(result.err.contains("[unclosed-fence]"))
    #expect(result.err.utf8.contains(0x1B) == row.isColoured)
  }
}

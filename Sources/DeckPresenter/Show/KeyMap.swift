import DeckBuild
import DeckModel

/// The user's own keys, from a file (`TP-48`).
package enum KeyMap {
  /// Nil when there is no file: `path`, or `deckc/keys` in the user's configuration folder.
  package static func read(_ path: String?) throws(FileError) -> KeyTable? {
    let file: String
    if let path {
      file = path
    } else {
      guard let own = ownPath, FileSystem.status(own)?.isRegular == true else { return nil }
      file = own
    }
    let text = String(decoding: try FileSystem.read(file).bytes, as: UTF8.self)
    var table = KeyTable()
    if let problem = table.read(text).first { throw FileError(.noInput, file, VisibleText.of(problem)) }
    return table
  }

  private static var ownPath: String? {
    if let folder = Platform.environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/deckc/keys" }
    return Platform.environment("HOME").map { $0 + "/.config/deckc/keys" }
  }
}

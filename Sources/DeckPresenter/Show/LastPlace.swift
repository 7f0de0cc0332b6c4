import DeckBuild

/// Where each deck was left, kept in the user's state folder for `--resume` (`TP-47`).
enum LastPlace {
  /// One line a deck: slide, step, path; the newest last.
  private static var path: String? {
    if let state = Platform.environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/deckc/places" }
    return Platform.environment("HOME").map { $0 + "/.local/state/deckc/places" }
  }

  private static let limit = 200

  /// As ``Presenter/place(named:)`` reads it.
  static func read(of deck: String) -> String? {
    guard let name = FileSystem.realPath(deck) else { return nil }
    return lines().last { $0.name == name }?.place
  }

  static func write(_ place: Place, of deck: String) {
    guard let path, let name = FileSystem.realPath(deck), !name.contains("\n") else { return }
    let others = lines().filter { $0.name != name }.suffix(limit - 1).map { "\($0.place) \($0.name)\n" }
    let text = others.joined() + "\(place.slide + 1)@\(place.step) \(name)\n"
    // A place that is not kept is no reason to trouble anybody.
    do throws(FileError) {
      if let folder = FileSystem.parent(of: path) { try FileSystem.makeFolder(folder) }
      try Array(text.utf8).withUnsafeBufferPointer { bytes throws(FileError) in
        try AtomicFile.write(bytes, to: path, durability: .later)
      }
    } catch {}
  }

  private static func lines() -> [(place: String, name: String)] {
    guard let path, let text = try? FileSystem.read(path).bytes else { return [] }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ", maxSplits: 1)
      return fields.count == 2 ? (String(fields[0]), String(fields[1])) : nil
    }
  }
}

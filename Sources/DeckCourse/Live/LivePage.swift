import DeckBuild
import DeckHTML
import DeckModel

/// A page of a ``LiveCourse``, as it was made last.
package struct LivePage: Sendable {
  /// The document; empty when a deck that cannot be read was never made before.
  package var bytes: [UInt8]
  /// The offset in ``bytes`` where more may stand in the page's frame.
  package var gap: Int
  package var title: String
  /// Of the only deck; nil for an index.
  package var source: Source?
  /// About the deck, as the options judge them.
  package var diagnostics: [Diagnostic] = []
  /// What is said about the course as a whole.
  package var course: CourseFile?
  /// Why ``bytes`` are older than the deck.
  package var failure: FileError?

  /// Nothing but what is said about the course.
  package static func nothing(of course: LiveCourse) -> LivePage {
    LivePage(bytes: [], gap: 0, title: "", course: course.file)
  }
}

/// What the pages of a ``LiveCourse`` carry besides, to say what is wrong with them and to be loaded anew.
package struct LiveParts: Sendable {
  package let style: PagePart
  package let script: PagePart

  package init(style: PagePart, script: PagePart) {
    self.style = style
    self.script = script
  }
}

/// The files that something was made of, as they were then.
struct LiveInputs: Sendable {
  private var stamps: [(path: String, stamp: FileStamp?)] = []
  /// Whether one of them may have changed while it was read.
  private var isDoubtful = false

  /// - Parameter start: A time before any of the files was read.
  init(_ paths: [String], readFrom start: Int64) {
    for path in paths {
      let stamp = FileStamp(of: path)
      if let stamp, !stamp.isSettled(before: start) { isDoubtful = true }
      stamps.append((path, stamp))
    }
  }

  var paths: [String] { stamps.map(\.path) }

  /// Whether all files are as they were, with no look at their content.
  var areUnchanged: Bool { !isDoubtful && stamps.allSatisfy { FileStamp(of: $0.path) == $0.stamp } }
}

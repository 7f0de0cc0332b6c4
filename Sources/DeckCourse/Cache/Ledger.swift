import DeckBuild
import DeckModel

/// What the last build read, made and said: enough to know what the next one need not do, and what may be removed.
struct Ledger: Sendable {
  /// Of what every deck's page is made by: the program, its options, style sheets.
  var settings = ContentHash.empty
  /// Of `course.yml`, the decks' order and what else the course's own pages are made of.
  var plan = ContentHash.empty
  /// Of the paths that links may be changed to.
  var targets = ContentHash.empty
  /// Of the names of all files that links may lead to.
  var names = ContentHash.empty
  /// When the build began: what changed since may have changed while it was read.
  var started: Int64 = 0
  /// Themes, pictures and whatever else decks were made of, each once.
  var inputs: [Input] = []
  /// By course order.
  var decks: [DeckRecord] = []
  /// Everything that the build made.
  var outputs: [Output] = []
  /// Slides of all decks.
  var slides = 0

  struct Input: Hashable, Sendable {
    /// As it is opened; `` for the program itself.
    var path: String
    /// nil for a file that was missed.
    var stamp: FileStamp?
    var hash: ContentHash
  }

  struct Output: Hashable, Sendable {
    /// From the output folder.
    var path: String
    /// nil when it could not be written.
    var stamp: FileStamp?
    /// Of what it was made from, or of its bytes.
    var key: ContentHash
    /// For the copy of a file: where that is, from the course's folder, and its stamp.
    var original: Original?

    struct Original: Hashable, Sendable {
      var path: String
      var stamp: FileStamp
    }
  }
}

/// What the ledger knows of one deck.
struct DeckRecord: Sendable {
  /// From the course's folder.
  var path: String
  var stamp: FileStamp
  var hash: ContentHash
  var title = ""
  var date = ""
  /// Whether there are links that another deck's coming or going could change.
  var hasLinks = false
  /// Of what `course.yml` says about this deck and of the links around its slides.
  var place: ContentHash
  /// Indices into ``Ledger/inputs``.
  var inputs: [Int]
  /// Everything that the last build said about the deck, what concerns its links included.
  var reported: [Diagnostic]
  /// What its compiling alone said.
  var compiled: [Diagnostic]
  /// Where ``DeckSummary`` and the search's text stand in the ledger's file.
  var summary: Range<Int>
  var search: Range<Int>
  /// Of the search's text.
  var searchKey: ContentHash
  /// Whether it is to be made again, whatever else is known.
  var hasFailed = false
}

extension Ledger {
  func write(into out: inout RecordWriter) {
    out.put(settings)
    out.put(plan)
    out.put(targets)
    out.put(names)
    out.put(Int(started))
    out.put(inputs) { out, input in
      out.put(input.path)
      out.put(stamp: input.stamp)
      out.put(input.hash)
    }
    out.put(decks) { out, deck in
      out.put(deck.path)
      out.put(deck.stamp)
      out.put(deck.hash)
      out.put(deck.title)
      out.put(deck.date)
      out.put(deck.hasLinks ? 1 : 0)
      out.put(deck.place)
      out.put(deck.inputs) { $0.put($1) }
      out.put(deck.reported) { $0.put($1) }
      out.put(deck.compiled) { $0.put($1) }
      out.put(deck.summary)
      out.put(deck.search)
      out.put(deck.searchKey)
      out.put(deck.hasFailed ? 1 : 0)
    }
    out.put(outputs) { out, output in
      out.put(output.path)
      out.put(stamp: output.stamp)
      out.put(output.key)
      out.put(output.original?.path ?? "")
      if let original = output.original { out.put(original.stamp) }
    }
    out.put(slides)
  }

  init(from input: inout RecordReader) {
    settings = input.hash()
    plan = input.hash()
    targets = input.hash()
    names = input.hash()
    started = Int64(input.number())
    inputs = input.list { Input(path: $0.text(), stamp: $0.optionalStamp(), hash: $0.hash()) }
    decks = input.list {
      DeckRecord(
        path: $0.text(), stamp: $0.stamp(), hash: $0.hash(), title: $0.text(), date: $0.text(),
        hasLinks: $0.number() != 0, place: $0.hash(), inputs: $0.list { $0.number() },
        reported: $0.list { $0.diagnostic() }, compiled: $0.list { $0.diagnostic() }, summary: $0.extent(),
        search: $0.extent(), searchKey: $0.hash(), hasFailed: $0.number() != 0)
    }
    outputs = input.list { input in
      var output = Output(path: input.text(), stamp: input.optionalStamp(), key: input.hash())
      let original = input.text()
      if !original.isEmpty { output.original = Output.Original(path: original, stamp: input.stamp()) }
      return output
    }
    slides = input.number()
  }
}

extension RecordWriter {
  fileprivate mutating func put(stamp: FileStamp?) {
    put(stamp == nil ? 0 : 1)
    if let stamp { put(stamp) }
  }

  fileprivate mutating func put(_ diagnostic: Diagnostic) {
    put(diagnostic.rule)
    put(Diagnostic.Severity.allCases.firstIndex(of: diagnostic.severity) ?? 0)
    put(diagnostic.range)
    put(diagnostic.message)
    put(diagnostic.hint ?? "")
  }
}

extension RecordReader {
  fileprivate mutating func optionalStamp() -> FileStamp? { number() == 0 ? nil : stamp() }

  fileprivate mutating func diagnostic() -> Diagnostic {
    let rule = text()
    let severity = number()
    let range = range()
    let message = text()
    let hint = text()
    let severities = Diagnostic.Severity.allCases
    return Diagnostic(
      severities.indices.contains(severity) ? severities[severity] : .note, rule, at: range, message,
      hint: hint.isEmpty ? nil : hint)
  }
}

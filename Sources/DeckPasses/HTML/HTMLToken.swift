import DeckModel

/// One token of an HTML fragment.
struct HTMLToken {
  enum Kind {
    /// Characters that may hold character references.
    case text
    /// The content of an element that holds no tags, such as `script`.
    case rawText
    case startTag
    case endTag
    /// The range holds what stands between the marks.
    case comment(Range<Int>)
    /// `<?...?>`, `<!X...>` and CDATA: nothing that HTML gives a meaning to in a fragment.
    case instruction
  }

  var kind: Kind
  /// In bytes of the tokenized text, marks included.
  var range: Range<Int>
  /// Of a tag, in lower case.
  var name = ""
  /// Of a start tag: names in lower case, values decoded, the first of equal names. Their ranges are in bytes of
  /// the tokenized text.
  var attributes: [Attribute] = []
}

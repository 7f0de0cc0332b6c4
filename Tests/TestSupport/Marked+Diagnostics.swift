import DeckModel

extension Marked {
  /// One line for each diagnostic, by place: `warning unclosed-fence «1»`, or `«1»-«2»` when a mark stands at
  /// its end too. A place without a mark is a byte offset.
  package func describe(_ diagnostics: [Diagnostic]) -> String {
    let sorted = diagnostics.sorted {
      ($0.range.start, $0.range.end, $0.rule, $0.message) < ($1.range.start, $1.range.end, $1.rule, $1.message)
    }
    return sorted.map { item in
      var place = mark(at: item.range.lowerBound) ?? "\(item.range.lowerBound)"
      if !item.range.isEmpty, let end = mark(at: item.range.upperBound) { place += "-" + end }
      return "\(item.severity.rawValue) \(item.rule) \(place)\n"
    }.joined()
  }
}

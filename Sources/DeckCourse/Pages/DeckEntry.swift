import DeckModel

/// A deck as lists name it: what `course.yml` says, else what the deck does.
struct DeckEntry {
  let unit: BuildUnit
  let summary: DeckSummary
  /// Of its source.
  let hash: ContentHash

  var title: String { unit.settings.title ?? summary.title }
  var description: String { unit.settings.description ?? summary.description }
  /// As ISO 8601; empty when nobody says one.
  var date: String { unit.settings.date ?? (summary.date.isEmpty ? unit.source.date ?? "" : summary.date) }

  /// `12 slides`
  var extent: String { count(summary.slides, "slide") }
}

/// `1 slide`, `2 slides`.
func count(_ number: Int, _ name: String) -> String { "\(number) \(name)\(number == 1 ? "" : "s")" }

extension SlideLayout {
  /// What the window shows of the slide.
  ///
  /// - Parameters:
  ///   - step: from 0, the first view, to ``steps``; what is outside is clamped, like `scroll` and `pan`.
  ///   - scroll: the first row shown.
  ///   - pan: the columns that wide lines are moved to the left by.
  ///   - footer: what stands below the slide; nil for none.
  package func frame(step: Int, scroll: Int = 0, pan: Int = 0, footer: Footer? = nil) -> Frame {
    Frame(width: size.columns, height: size.rows, style: palette[.base], clusters: clusters, links: links)
  }

  /// Where to scroll to so that what `step` brings can be seen, from `scroll`.
  package func scroll(showing step: Int, from scroll: Int) -> Int { min(scroll, maxScroll) }

  /// The first row that shows `source` or what follows it: where a window of another size goes on (TP-15).
  package func row(showing source: Int) -> Int { rows.firstIndex { $0.source >= source } ?? 0 }

  /// Where `words` stand in the slide's rows, whatever the case; columns of the row.
  package func matches(of words: String) -> [Match] { [] }

  /// A place where searched words stand.
  package struct Match: Hashable, Sendable {
    package var row: Int
    package var columns: Range<Int>
  }

  /// What stands in the last row: where we are.
  package struct Footer: Hashable, Sendable {
    /// At the left, such as the deck's title.
    package var left = ""
    package var middle = ""
    /// At the right, such as `3 / 12`.
    package var right = ""
    /// The share of the deck that is passed, 0 to 1; nil for no bar.
    package var progress: Double?

    package init() {}
  }
}

import DeckModel
import DeckPasses
import DeckReader

@testable import DeckTerminal

/// A deck of Markdown, through all stages.
func terminalDeck(_ markdown: String, name: String = "deck.md") -> TerminalDeck {
  terminalDeck(Array(markdown.utf8), name: name)
}

func terminalDeck(_ bytes: [UInt8], name: String) -> TerminalDeck { TerminalDeck(resolvedDeck(bytes, name: name)) }

func resolvedDeck(_ bytes: [UInt8], name: String) -> ResolvedDeck {
  resolve(DeckReader.read(normalise(name: name, bytes: bytes).value).value).value
}

extension TerminalDeck {
  /// The frame of a step as text, without colours.
  func text(
    slide: Int = 0, step: Int? = nil, _ columns: Int = 40, _ rows: Int = 12, theme: TerminalTheme = .mono,
    options: LayoutOptions = LayoutOptions()
  ) -> String {
    let bytes = TextOutputs(self).dump(
      slide: slide, step: step, size: TerminalSize(columns, rows), palette: Palette(theme), options: options,
      isANSI: false)
    return String(decoding: bytes, as: UTF8.self)
  }

  func ansi(slide: Int = 0, step: Int? = nil, theme: TerminalTheme = .terminal) -> String {
    var options = LayoutOptions()
    options.capabilities.hasHyperlinks = true
    let bytes = TextOutputs(self).dump(
      slide: slide, step: step, size: TerminalSize(60, 20), palette: Palette(theme), options: options,
      isANSI: true)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The clusters of a text with their widths.
func clusters(of text: String, ambiguousWidth: Int = 1) -> [(text: String, width: Int)] {
  var text = text
  return text.withUTF8 { bytes in
    var reader = ClusterReader(bytes, ambiguousWidth: ambiguousWidth)
    var found: [(String, Int)] = []
    while let cluster = reader.next() {
      let shown = cluster.bytes.isEmpty ? String(cluster.first) : String(decoding: cluster.bytes, as: UTF8.self)
      found.append((shown, cluster.width))
    }
    return found
  }
}

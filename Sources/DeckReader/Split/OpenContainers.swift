import DeckModel

/// Warnings about containers (`:::info`) that are still open where a separator ends their slide
/// (`hackmd-dialect` sections 3.3 and 6.7).
///
/// - Parameter marks: In ascending order, those in code left out.
func openContainers(_ bytes: Bytes, _ slides: [SlideText], _ marks: [Landmark]) -> [Diagnostic] {
  var warnings: [Diagnostic] = []
  var next = marks.startIndex
  for slide in slides.dropLast() {
    // Only the outermost container counts: it closes what it holds.
    var open: Landmark?
    while next < marks.endIndex, marks[next].line < slide.content.upperBound {
      let mark = marks[next]
      next += 1
      guard mark.kind == .container, let indent = mark.indent, indent < 4 else { continue }
      if let container = open {
        if mark.run >= container.run, bytes.isBlank(from: mark.text + mark.run, to: mark.end) { open = nil }
      } else if opensContainer(bytes, mark) {
        open = mark
      }
    }
    if let open {
      warnings.append(
        Diagnostic(
          .warning, "container-open", at: SourceRange(open.text, open.end),
          "a separator ends this container, which is not closed", hint: "close it with ::: above the separator"))
    }
  }
  return warnings
}

/// Whether a name that HackMD knows stands behind the colons.
private func opensContainer(_ bytes: Bytes, _ mark: Landmark) -> Bool {
  let start = bytes.skipBlanks(from: mark.text + mark.run, to: mark.end)
  let names: [StaticString] = ["success", "info", "warning", "danger", "spoiler"]
  return names.contains { name in
    let end = start + name.utf8CodeUnitCount
    return bytes.hasPrefix(name, at: start, to: mark.end) && (end == mark.end || bytes[end].isBlank)
  }
}

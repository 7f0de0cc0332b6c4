/// Differences for people.
package enum Diff {
  /// The lines that differ, with two lines around each: `-` expected, `+` found. Empty for equal texts.
  package static func lines(from old: String, to new: String) -> String {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }

    var rows: [(sign: Character, text: Substring)] = []
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex) {
        rows.append(("-", old[oldIndex]))
        oldIndex += 1
      } else if inserted.contains(newIndex) {
        rows.append(("+", new[newIndex]))
        newIndex += 1
      } else {
        rows.append((" ", old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      }
    }

    let context = 2
    var text = ""
    var hidden = false
    for (index, row) in rows.enumerated() {
      let near = rows[max(0, index - context)...min(rows.count - 1, index + context)]
      if near.contains(where: { $0.sign != " " }) {
        if hidden { text += "...\n" }
        hidden = false
        text += "\(row.sign) \(row.text)\n"
      } else {
        hidden = true
      }
    }
    return text
  }
}

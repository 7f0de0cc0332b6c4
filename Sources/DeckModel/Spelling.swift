/// The name among `names` that is most like `name`, if one is like it at all: at most two letters typed wrong, left
/// out, added or swapped, whatever their case.
package func closest(to name: String, among names: [String]) -> String? {
  let wanted = Array(name.lowercased().utf8.prefix(40))
  var best: (name: String, distance: Int)?
  for candidate in names {
    let letters = Array(candidate.lowercased().utf8)
    let allowed = (best?.distance ?? 3) - 1
    if let distance = editDistance(wanted, letters, atMost: min(allowed, letters.count / 3)) {
      best = (candidate, distance)
    }
  }
  return best?.name
}

/// The number of edits (optimal string alignment) from `a` to `b`, or nil if there are more than `limit`.
private func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
  guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var edits = min(last[j + 1], row[j]) + 1
      edits = min(edits, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { edits = min(edits, before[j - 1] + 1) }
      row.append(edits)
    }
    guard row.contains(where: { $0 <= limit }) else { return nil }
    (before, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}

/// The `{k="v" .class #id}` of a fence, in writing order.
struct FenceParameters {
  private(set) var members: [(key: String, value: String)] = []

  init(_ text: String) {
    var rest = text[...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "," }) {
      rest = rest[start...]
      let nameEnd = rest.firstIndex { $0.isWhitespace || $0 == "=" || $0 == "," } ?? rest.endIndex
      let name = rest[..<nameEnd]
      rest = rest[nameEnd...]
      guard rest.first == "=" else {
        if name.hasPrefix(".") { add("class", String(name.dropFirst())) }
        if name.hasPrefix("#") { add("id", String(name.dropFirst())) }
        if name.isEmpty { rest = rest.dropFirst() }
        continue
      }
      rest = rest.dropFirst()
      if let quote = rest.first, quote == "\"" || quote == "'", let close = rest.dropFirst().firstIndex(of: quote) {
        add(String(name), String(rest[rest.index(after: rest.startIndex)..<close]))
        rest = rest[rest.index(after: close)...]
      } else {
        let end = rest.firstIndex { $0.isWhitespace || $0 == "," } ?? rest.endIndex
        add(String(name), String(rest[..<end]))
        rest = rest[end...]
      }
    }
  }

  subscript(key: String) -> String? { members.first { $0.key == key }?.value }

  /// As a compact JSON object.
  var json: String {
    func quoted(_ text: String) -> String {
      var out = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": out += "\\\""
        case "\\": out += "\\\\"
        case "\n": out += "\\n"
        case "\t": out += "\\t"
        default:
          if scalar.value < 0x20 {
            out += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
          } else {
            out.unicodeScalars.append(scalar)
          }
        }
      }
      return out + "\""
    }
    return "{" + members.map { quoted($0.key) + ":" + quoted($0.value) }.joined(separator: ",") + "}"
  }

  private mutating func add(_ key: String, _ value: String) {
    guard !key.isEmpty else { return }
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = key == "class" ? members[index].value + " " + value : value
    } else {
      members.append((key, value))
    }
  }
}

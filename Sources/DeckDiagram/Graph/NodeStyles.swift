/// Mermaid's `classDef`, `class`, `style` and `:::`, which colour the nodes of a graph.
struct NodeStyles {
  private var classes: [String: Graph.Look] = [:]
  /// By the names of nodes, which may come later or not at all.
  private var classesOf: [String: [String]] = [:]
  private var looksOf: [String: Graph.Look] = [:]

  /// Takes a statement that is one of these.
  mutating func takeStatement(_ scanner: inout TextScanner) -> Bool {
    if scanner.take(word: "classDef") {
      let names = Self.takeNames(&scanner)
      let look = Self.takeLook(&scanner)
      for name in names { classes[name] = look }
    } else if scanner.take(word: "class") || scanner.take(word: "cssClass") {
      let names = Self.takeNames(&scanner)
      scanner.skipBlanks()
      let styles = Self.takeNames(&scanner)
      for name in names { classesOf[name, default: []] += styles }
    } else if scanner.take(word: "style") {
      let names = Self.takeNames(&scanner)
      let look = Self.takeLook(&scanner)
      for name in names { looksOf[name] = look }
    } else {
      return false
    }
    return true
  }

  /// `:::name` behind a node.
  mutating func takeClass(_ scanner: inout TextScanner, of name: String) {
    guard scanner.take(":::") else { return }
    repeat { classesOf[name, default: []].append(scanner.takeName()) } while scanner.take(",")
  }

  private func look(of name: String) -> Graph.Look? {
    var look: Graph.Look?
    for name in classesOf[name] ?? [] {
      if let more = classes[name] { look = (look ?? Graph.Look()).overlaid(with: more) }
    }
    if let own = looksOf[name] { look = (look ?? Graph.Look()).overlaid(with: own) }
    return look
  }

  /// - Parameter frames: frames by their names.
  func apply(to graph: inout Graph, frames: [String: Int] = [:]) {
    let common = classes["default"] ?? Graph.Look()
    for index in graph.nodes.indices {
      graph.nodes[index].look = look(of: graph.nodes[index].name).map { common.overlaid(with: $0) } ?? common
    }
    for (name, frame) in frames {
      if let look = look(of: name) { graph.frames[frame].look = look }
    }
  }

  /// Declarations of CSS, separated by commas, up to the statement's end.
  static func takeLook(_ scanner: inout TextScanner) -> Graph.Look {
    var look = Graph.Look()
    scanner.skipBlanks()
    let line = scanner.take { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: ";") }
    for part in line.split(separator: ",") { look.set(part) }
    return look
  }

  private static func takeNames(_ scanner: inout TextScanner) -> [String] {
    var names: [String] = []
    repeat {
      scanner.skipBlanks()
      if scanner.take("\"") {
        names += (scanner.take(until: "\"") ?? "").split(separator: ",").map { Label.unquoted(String($0)) }
      } else {
        names.append(scanner.take { $0 > 0x20 && !",;\"".utf8.contains($0) })
      }
      scanner.skipBlanks()
    } while scanner.take(",")
    return names
  }
}

extension Graph.Look {
  /// One of CSS's declarations; those that a picture has no use for are passed over.
  mutating func set(_ declaration: some StringProtocol) {
    let parts = declaration.split(separator: ":", maxSplits: 1).map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    guard parts.count == 2 else { return }
    switch parts[0] {
    case "fill", "background": fill = Colour(parts[1])
    case "stroke": stroke = Colour(parts[1])
    case "color": text = Colour(parts[1])
    case "stroke-width":
      let digits = parts[1].prefix { $0.isASCII && $0.isNumber }
      width = Double(digits).map { min($0, 8) }
    case "stroke-dasharray": dash = .dashed
    default: break
    }
  }

  func overlaid(with other: Graph.Look) -> Graph.Look {
    Graph.Look(
      fill: other.fill ?? fill, stroke: other.stroke ?? stroke, text: other.text ?? text,
      dash: other.dash == .solid ? dash : other.dash, width: other.width ?? width)
  }
}

import DeckModel

/// The options that a page hands to the runtime: HackMD's defaults, then the deck's own (`hackmd-dialect` 5.2).
package struct RuntimeConfig: Sendable {
  /// In writing order, HackMD's defaults first; no key twice.
  package private(set) var options: [JSONValue.Member]

  /// Reads the options of `metadata`. A value of the wrong type or outside its bounds is reported at its key and
  /// left out, so that the default holds; a name that is not known is passed on as data.
  ///
  /// - Parameter keepsAddresses: Whether options may name addresses on the network.
  package static func read(
    _ metadata: Metadata, at places: KeyPlaces, keepsAddresses: Bool = true
  ) -> Diagnosed<RuntimeConfig> {
    var config = RuntimeConfig(options: hackMDDefaults)
    var diagnostics: [Diagnostic] = []
    // The theme is no option of the runtime; and HackMD lets the direction of the text decide, whatever `rtl` says.
    for member in metadata.slideOptions.members ?? [] where member.key != "theme" && member.key != "rtl" {
      let range =
        places[MetadataKey("slideOptions", member.key)] ?? places[MetadataKey("revealOptions", member.key)] ?? .none
      config.take(member, at: range, keepsAddresses, &diagnostics)
    }
    if metadata.isRightToLeft { config.options.append(.init("rtl", .bool(true))) }
    return Diagnosed(config, diagnostics)
  }

  /// The call that starts the presentation, as script text.
  package func write(into out: inout ByteBuffer) {
    out.put("Reveal.initialize(")
    JSONValue.object(options).print(into: &out, inScript: true)
    out.put(");")
  }

  /// Where HackMD differs from reveal.js.
  private static let hackMDDefaults: [JSONValue.Member] = [
    .init("slideNumber", .bool(true)), .init("history", .bool(true)), .init("transition", .string("none")),
  ]

  /// Keys that JavaScript gives a meaning of its own, also in data (`trust` S9).
  private static let reservedKeys: Set<String> = ["__proto__", "constructor", "prototype"]

  private mutating func take(
    _ member: JSONValue.Member, at range: SourceRange, _ keepsAddresses: Bool, _ diagnostics: inout [Diagnostic]
  ) {
    let key = member.key
    guard !Self.reservedKeys.contains(key) else {
      diagnostics.append(.refused(key, at: range, "the name is reserved"))
      return
    }
    guard let option = RuntimeOption.table[key] else {
      var isChanged = false
      set(key, Self.withoutReservedKeys(member.value, &isChanged))
      if isChanged { diagnostics.append(.refused(key, at: range, "it holds reserved names")) }
      return
    }
    if option.isIgnored { return }
    if let reason = option.refusal {
      diagnostics.append(.refused(key, at: range, reason))
    } else if option.isImage, !keepsAddresses, member.value.string.flatMap(RuntimeOption.imagePlace) == .network {
      diagnostics.append(.refused(key, at: range, "a strict page names nothing on the network"))
    } else if let value = option.accepted(member.value) {
      set(key, value)
    } else {
      diagnostics.append(
        Diagnostic(
          .warning, "invalid-option", at: range, "`\(key)` cannot be \(Self.excerpt(member.value))",
          hint: "it takes \(option.description)"))
    }
  }

  /// The deck's keys are unique already, so only a default can stand in the way.
  private mutating func set(_ key: String, _ value: JSONValue) {
    let index = options.prefix(Self.hackMDDefaults.count).firstIndex { $0.key == key }
    if let index { options[index].value = value } else { options.append(.init(key, value)) }
  }

  private static func withoutReservedKeys(_ value: JSONValue, _ isChanged: inout Bool, depth: Int = 0) -> JSONValue {
    guard depth <= 100 else { return .null }
    switch value {
    case .object(let members):
      var kept: [JSONValue.Member] = []
      for member in members {
        if reservedKeys.contains(member.key) {
          isChanged = true
        } else {
          kept.append(.init(member.key, withoutReservedKeys(member.value, &isChanged, depth: depth + 1)))
        }
      }
      return .object(kept)
    case .array(let elements):
      return .array(elements.map { withoutReservedKeys($0, &isChanged, depth: depth + 1) })
    default:
      return value
    }
  }

  /// The value in a few words.
  private static func excerpt(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text): text
    case .string(let text): "`\(text.count > 30 ? text.prefix(30) + "..." : text)`"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension Diagnostic {
  fileprivate static func refused(_ key: String, at range: SourceRange, _ why: String) -> Diagnostic {
    Diagnostic(.warning, "option-refused", at: range, "`\(key)` is left out of slideOptions: \(why)")
  }
}

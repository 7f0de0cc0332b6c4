import CYaml
import DeckModel

/// YAML text as a value, or why it is none. The only file that knows libyaml.
///
/// The value keeps the order of keys. Anchors, aliases and tags are refused (`decisions` section 2), and so are
/// repeated keys, as js-yaml does, which HackMD uses.
struct Yaml {
  /// Nil after a failure; `.null` for a text without a node.
  private(set) var value: JSONValue?
  private(set) var keys = KeyPlaces()
  private(set) var failure: (offset: Int, reason: String)?

  private let limits: Limits
  private var builder = Builder()
  private var places: Places
  private var keyCount = 0
  private var isAtEnd = false

  /// Reads `range` of `bytes`; all offsets are into `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, limits: Limits) {
    self.limits = limits
    places = Places(bytes, in: range)
    guard range.count <= limits.metadataBytes else {
      failure = (range.lowerBound, "it is longer than \(limits.metadataBytes) bytes")
      return
    }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      failure = (range.lowerBound, "there is no memory to read it")
      return
    }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress.map { $0 + range.lowerBound }, range.count)
    read(parser)
    if failure == nil { value = builder.root ?? .null }
  }

  private mutating func read(_ parser: UnsafeMutablePointer<yaml_parser_t>) {
    var event = yaml_event_t()
    repeat {
      guard yaml_parser_parse(parser, &event) == 1 else { return refuse(parser.pointee) }
      take(event)
      yaml_event_delete(&event)
    } while failure == nil && !isAtEnd
  }

  /// Keeps what libyaml says about a text that it cannot read.
  private mutating func refuse(_ parser: yaml_parser_t) {
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
    let context = parser.context.map { " " + String(cString: $0) } ?? ""
    if parser.error == YAML_READER_ERROR {
      failure = (places.start + Int(parser.problem_offset), problem)
    } else {
      let place = places.offset(of: parser.problem_mark)
      // What is missing at the end began somewhere, and that is the place to look at.
      let isMissing = place >= places.end && !context.isEmpty
      failure = (isMissing ? places.offset(of: parser.context_mark) : place, problem + context)
    }
  }

  private mutating func take(_ event: yaml_event_t) {
    switch event.type {
    case YAML_STREAM_END_EVENT: isAtEnd = true
    case YAML_DOCUMENT_START_EVENT:
      if builder.root != nil { fail(event, "a second document begins") }
    case YAML_ALIAS_EVENT: fail(event, "aliases are not read")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      if refuses(event, anchor: scalar.anchor, tag: scalar.tag) { return }
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      add(scalar.style == YAML_PLAIN_SCALAR_STYLE ? JSONValue(plainScalar: text) : .string(text), event)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      if !refuses(event, anchor: sequence.anchor, tag: sequence.tag) { open(.array([]), event) }
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      if !refuses(event, anchor: mapping.anchor, tag: mapping.tag) { open(.object([]), event) }
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: builder.close()
    default: break
    }
  }

  private mutating func refuses(
    _ event: yaml_event_t, anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?
  ) -> Bool {
    if anchor != nil { fail(event, "anchors are not read") }
    if tag != nil { fail(event, "tags are not read") }
    return failure != nil
  }

  private mutating func open(_ container: JSONValue, _ event: yaml_event_t) {
    if builder.awaitsKey { return fail(event, "a key is no plain text") }
    if builder.depth == limits.metadataDepth {
      return fail(event, "it nests deeper than \(limits.metadataDepth) levels")
    }
    builder.open(container)
  }

  private mutating func add(_ value: JSONValue, _ event: yaml_event_t) {
    guard builder.awaitsKey else { return builder.add(value) }
    keyCount += 1
    if keyCount > limits.metadataKeys { return fail(event, "it has more than \(limits.metadataKeys) keys") }
    let key = value.keyText
    guard builder.begin(key) else { return fail(event, "the key \(key) is repeated") }
    guard builder.depth <= 2 else { return }
    let range = SourceRange(places.offset(of: event.start_mark), places.offset(of: event.end_mark))
    if builder.depth == 1 {
      keys.add(MetadataKey(key), range)
    } else if let outer = builder.outerKey {
      keys.add(MetadataKey(outer, key), range)
    }
  }

  private mutating func fail(_ event: yaml_event_t, _ reason: String) {
    failure = (places.offset(of: event.start_mark), reason)
  }
}

/// Byte offsets of libyaml's marks, which count characters. Marks come in ascending order, all but the last.
private struct Places {
  let start: Int
  let end: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private var character = 0
  private var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
    offset = start
  }

  mutating func offset(of mark: yaml_mark_t) -> Int {
    if mark.index < character { (character, offset) = (0, start) }
    while character < mark.index, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    return offset
  }
}

/// A value that grows with the events, on a stack instead of by recursion.
private struct Builder {
  private struct Frame {
    var container: JSONValue
    var members: [JSONValue.Member] = []
    var elements: [JSONValue] = []
    var key: String?
    var index = KeyIndex()
  }

  private(set) var root: JSONValue?
  private var frames: [Frame] = []

  var depth: Int { frames.count }
  /// The key of the outermost mapping that is being read.
  var outerKey: String? { frames.first?.key }

  var awaitsKey: Bool {
    guard let frame = frames.last, case .object = frame.container else { return false }
    return frame.key == nil
  }

  /// Takes a key; false if the mapping has it already.
  mutating func begin(_ key: String) -> Bool {
    let top = frames.count - 1
    frames[top].key = key
    return frames[top].index.index(of: key, in: frames[top].members) == nil
  }

  mutating func open(_ container: JSONValue) { frames.append(Frame(container: container)) }

  mutating func close() {
    guard let frame = frames.popLast() else { return }
    if case .object = frame.container { add(.object(frame.members)) } else { add(.array(frame.elements)) }
  }

  mutating func add(_ value: JSONValue) {
    let top = frames.count - 1
    if top < 0 {
      root = value
    } else if let key = frames[top].key {
      frames[top].members.append(JSONValue.Member(key, value))
      frames[top].key = nil
    } else {
      frames[top].elements.append(value)
    }
  }
}

extension JSONValue {
  /// What a scalar is called as a key: its value as JavaScript prints it.
  fileprivate var keyText: String { string ?? text }
}

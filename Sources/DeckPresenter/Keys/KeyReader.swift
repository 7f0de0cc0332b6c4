/// Takes the stream of bytes that a terminal sends apart into keys, mouse reports and answers (`TP-65`).
///
/// A state machine after ECMA-48: what it does not know, and what is pasted, it drops as a whole, so that no part of
/// it is ever taken for a key. Time is the caller's: ``timeout`` says how long to wait before ``finish()``.
package struct KeyReader: Sendable {
  private enum State: Sendable {
    case ground
    /// Within a UTF-8 character: the bits so far, the bytes to come, and the least value of this length.
    case scalar(UInt32, rest: Int, least: UInt32)
    case escape
    /// After `ESC O`.
    case singleShift
    /// After `ESC [`.
    case control
    /// After the introducers of OSC, DCS, APC, PM and SOS, which end with ST; the first also with BEL.
    case string(UInt8)
    /// `ESC` within one of them.
    case stringEscape(UInt8)
  }

  private var state = State.ground
  private var isAlt = false
  /// Of a control sequence or string; what is longer is dropped.
  private var bytes: [UInt8] = []
  private var isPaste = false
  /// Bytes after the introducer that an X10 mouse report still has.
  private var ignored = 0
  /// Whether an answer is on its way, which may be torn apart behind its ESC.
  package var awaitsReply = false

  private static let limit = 4096

  package init() {}

  /// How many milliseconds may pass until ``finish()`` when no byte comes; nil in between keys.
  package var timeout: Int? {
    switch state {
    case .ground: nil
    case .escape: awaitsReply ? 250 : 25
    case .scalar, .singleShift: 25
    case .control: 250
    case .string, .stringEscape: 1000
    }
  }

  /// What `input` completes.
  package mutating func read(_ input: [UInt8]) -> [Input] {
    var found: [Input] = []
    for byte in input { step(byte, &found) }
    return found
  }

  /// No byte came in time: an ESC that stands alone is a key, anything else that is torn off is nothing.
  package mutating func finish() -> [Input] {
    defer { reset() }
    guard !isPaste else { return [] }
    switch state {
    case .escape: return [.key(Key(.escape, isAlt ? .alt : []))]
    // `ESC O` and `ESC [` typed as Alt with a letter.
    case .singleShift: return [.key(Key(.character("O"), .alt))]
    default: return []
    }
  }

  private mutating func reset() {
    state = .ground
    isAlt = false
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func step(_ byte: UInt8, _ found: inout [Input]) {
    if ignored > 0 {
      ignored -= 1
      return
    }
    switch state {
    case .ground: begin(byte, &found)
    case .scalar(let bits, let rest, let least): scalar(byte, bits, rest, least, &found)
    case .escape: escape(byte, &found)
    case .singleShift:
      let key = ControlInput.letters[byte].map { Key($0) }
      reset()
      emit(key, &found)
    case .control: control(byte, &found)
    case .string(let kind): string(byte, kind, &found)
    case .stringEscape(let kind):
      if byte == UInt8(ascii: "\\") {
        endString(kind, &found)
      } else {
        // The string is broken off, and something new begins.
        reset()
        state = .escape
        escape(byte, &found)
      }
    }
  }

  // MARK: Characters

  private mutating func begin(_ byte: UInt8, _ found: inout [Input]) {
    switch byte {
    case 0x1B: state = .escape
    case 0x0D, 0x0A: emit(Key(.enter, alt), &found)
    case 0x09: emit(Key(.tab, alt), &found)
    case 0x7F, 0x08: emit(Key(.backspace, alt), &found)
    case 0x00: emit(Key(.character(" "), alt.union(.control)), &found)
    case 0x01...0x1A: emit(Key(.character(Unicode.Scalar(byte + 0x60)), alt.union(.control)), &found)
    case 0x1C...0x1F: emit(Key(.character(Unicode.Scalar(byte + 0x40)), alt.union(.control)), &found)
    case 0x20..<0x7F: emit(Key(.character(Unicode.Scalar(byte)), alt), &found)
    // The introducers as one byte, which some terminals send.
    case 0x8F: state = .singleShift
    case 0x9B: state = .control
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string(byte - 0x40)
    case 0xC2..<0xE0: state = .scalar(UInt32(byte & 0x1F), rest: 1, least: 0x80)
    case 0xE0..<0xF0: state = .scalar(UInt32(byte & 0x0F), rest: 2, least: 0x800)
    case 0xF0..<0xF5: state = .scalar(UInt32(byte & 0x07), rest: 3, least: 0x10000)
    default: reset()
    }
  }

  private mutating func scalar(
    _ byte: UInt8, _ bits: UInt32, _ rest: Int, _ least: UInt32, _ found: inout [Input]
  ) {
    guard byte & 0xC0 == 0x80 else {
      reset()
      return begin(byte, &found)
    }
    let bits = bits << 6 | UInt32(byte & 0x3F)
    guard rest == 1 else { return state = .scalar(bits, rest: rest - 1, least: least) }
    if bits >= max(least, 0xA0), let scalar = Unicode.Scalar(bits) {
      emit(Key(.character(scalar), alt), &found)
    } else {
      reset()
      // An introducer, written as a character (U+0080 to U+009F).
      if bits >= least, bits < 0xA0 { begin(UInt8(bits), &found) }
    }
  }

  private var alt: Key.Modifiers { isAlt ? .alt : [] }

  private mutating func emit(_ key: Key?, _ found: inout [Input]) {
    reset()
    if let key, !isPaste { found.append(.key(key)) }
  }

  // MARK: Sequences

  private mutating func escape(_ byte: UInt8, _ found: inout [Input]) {
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      // Alt with the character looks the same; a string follows at once or never.
      state = .string(byte)
    case 0x1B:
      emit(Key(.escape), &found)
      state = .escape
    default:
      isAlt = true
      begin(byte, &found)
    }
  }

  private mutating func control(_ byte: UInt8, _ found: inout [Input]) {
    switch byte {
    case 0x20...0x3F:
      bytes.append(byte)
      if bytes.count > Self.limit { bytes.removeLast() }
    case 0x40...0x7E:
      let parameters = bytes
      reset()
      endControl(parameters, byte, &found)
    case 0x1B:
      reset()
      state = .escape
    case 0x18, 0x1A: reset()
    default: break
    }
  }

  private mutating func endControl(_ text: [UInt8], _ final: UInt8, _ found: inout [Input]) {
    let sequence = ControlInput(text, final)
    if final == UInt8(ascii: "~"), let number = sequence.numbers.first, number == 200 || number == 201 {
      isPaste = number == 200
      return
    }
    // The Linux console's function keys, `ESC [ [ A`, and X10's mouse report have bytes behind their end.
    if text.isEmpty, final == UInt8(ascii: "[") { return ignored = 1 }
    if text.isEmpty, final == UInt8(ascii: "M") { return ignored = 3 }
    if let input = sequence.input, !isPaste { found.append(input) }
  }

  private mutating func string(_ byte: UInt8, _ kind: UInt8, _ found: inout [Input]) {
    switch byte {
    case 0x1B: state = .stringEscape(kind)
    case 0x07 where kind == UInt8(ascii: "]"), 0x9C: endString(kind, &found)
    case 0x18, 0x1A: reset()
    default: if bytes.count < Self.limit { bytes.append(byte) }
    }
  }

  private mutating func endString(_ kind: UInt8, _ found: inout [Input]) {
    let text = bytes
    reset()
    if let reply = Reply(string: text, kind: kind), !isPaste { found.append(.reply(reply)) }
  }
}

import DeckBuild
import DeckModel

/// One page of a browser, driven by the Chrome DevTools Protocol: JSON messages that end with a zero byte.
struct DevTools: ~Copyable {
  private let browser: BrowserProcess
  private let deadline: ContinuousClock.Instant
  private var received: [UInt8] = []
  private var lastCommand = 0
  private var session: String?

  init(_ browser: consuming BrowserProcess, deadline: ContinuousClock.Instant) {
    self.browser = browser
    self.deadline = deadline
  }

  /// Opens an empty page, which the other commands are for.
  mutating func open() throws(FileError) {
    let target = try call("Target.createTarget", [.init("url", .string("about:blank"))])["targetId"]
    let options: [JSONValue.Member] = [.init("targetId", target ?? .null), .init("flatten", .bool(true))]
    session = try call("Target.attachToTarget", options)["sessionId"]?.string
    try call("Page.enable")
    try call("Network.enable")
    let offline: [JSONValue.Member] = [
      .init("offline", .bool(true)), .init("latency", .number("0")), .init("downloadThroughput", .number("0")),
      .init("uploadThroughput", .number("0")),
    ]
    try call("Network.emulateNetworkConditions", offline)
  }

  /// Runs a command and gives its result.
  @discardableResult
  mutating func call(_ method: String, _ parameters: [JSONValue.Member] = []) throws(FileError) -> JSONValue {
    lastCommand += 1
    var message: [JSONValue.Member] = [
      .init("id", .number(String(lastCommand))), .init("method", .string(method)), .init("params", .object(parameters)),
    ]
    if let session { message.append(.init("sessionId", .string(session))) }
    try browser.write(Array(JSONValue.object(message).text.utf8) + [0])
    while true {
      let answer = try nextMessage()
      guard answer["id"]?.integer == lastCommand else { continue }
      if let result = answer["result"] { return result }
      throw failure("\(method): \(answer["error"]?["message"]?.string ?? "no result")")
    }
  }

  /// The value of a JavaScript expression in the page.
  @discardableResult
  mutating func evaluate(_ expression: String) throws(FileError) -> JSONValue {
    let result = try call(
      "Runtime.evaluate",
      [
        .init("expression", .string(expression)), .init("returnByValue", .bool(true)),
        .init("awaitPromise", .bool(true)),
      ])
    if let exception = result["exceptionDetails"] {
      throw failure(exception["exception"]?["description"]?.string ?? "a script failed")
    }
    return result["result"]?["value"] ?? .null
  }

  /// Waits until `expression` is true in the page.
  mutating func wait(for expression: String) throws(FileError) {
    while try evaluate(expression) != .bool(true) {
      try evaluate("new Promise(done => setTimeout(done, 20))")
    }
  }

  /// All of a stream that a command's result names.
  mutating func contents(ofStream handle: JSONValue) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let part = try call("IO.read", [.init("handle", handle), .init("size", .number("1048576"))])
      bytes += decoded(part)
      if part["eof"]?.bool != false { return bytes }
    }
  }

  private func decoded(_ part: JSONValue) -> [UInt8] {
    let data = part["data"]?.string ?? ""
    return part["base64Encoded"]?.bool == true ? bytes(base64: data) : Array(data.utf8)
  }

  private mutating func nextMessage() throws(FileError) -> JSONValue {
    while true {
      if let end = received.firstIndex(of: 0) {
        let message = received[..<end].withUnsafeBufferPointer { JSONValue.parse($0) }
        received.removeSubrange(...end)
        guard case .success(let parsed) = message else { throw failure("its answer is no JSON") }
        return parsed.value
      }
      guard let more = try browser.read(until: deadline) else {
        throw failure("it did not finish in time; '--timeout SECONDS' gives it more")
      }
      received += more
    }
  }

  private func failure(_ reason: String) -> FileError {
    FileError(.transferFailed, "browser", "cannot draw the deck: \(VisibleText.of(reason))")
  }
}

/// The bytes that `text` stands for in RFC 4648's standard alphabet; what is not of the alphabet is skipped.
func bytes(base64 text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count / 4 * 3)
  var (group, bits): (UInt32, Int) = (0, 0)
  for byte in text.utf8 {
    let value: UInt8
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    default: continue
    }
    group = group << 6 | UInt32(value)
    bits += 6
    if bits >= 8 {
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
    }
  }
  return bytes
}

import Testing

@testable import DeckServe

@Suite struct HeadMeterTests {
  /// However the bytes come.
  private func state(_ text: String, pieces: Int = 1) -> HeadMeter.State {
    var meter = HeadMeter()
    let bytes = Array(text.utf8)
    var taken = 0
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      taken += meter.take(bytes[start..<min(start + pieces, bytes.count)])
    }
    if meter.state == .open { #expect(taken == bytes.count) }
    return meter.state
  }

  @Test(arguments: [1, 3, 100_000])
  func headsEnd(pieces: Int) {
    #expect(state("GET / HTTP/1.1\r\nHost: x\r\n\r\n", pieces: pieces) == .ended)
    #expect(state("GET / HTTP/1.1\nHost: x\n\n", pieces: pieces) == .ended)
    #expect(state("\r\nGET / HTTP/1.1\r\n\r\n", pieces: pieces) == .ended)
    #expect(state("GET / HTTP/1.1\r\nHost: x\r\n", pieces: pieces) == .open)
    #expect(state("GET / HTTP/1.1\r\n", pieces: pieces) == .open)
  }

  @Test(arguments: [1, 1000, 100_000])
  func theyHaveLimits(pieces: Int) {
    func line(_ count: Int) -> String { "GET /" + String(repeating: "a", count: count - 16) + " HTTP/1.1\r\n" }
    #expect(state(line(HeadMeter.longestLine) + "\r\n", pieces: pieces) == .ended)
    #expect(state(line(HeadMeter.longestLine + 1), pieces: pieces) == .lineTooLong)
    #expect(state(String(repeating: "\r\n", count: 5000), pieces: pieces) != .open)
    func fields(_ count: Int) -> String { "A: " + String(repeating: "b", count: count - 7) + "\r\n\r\n" }
    #expect(state("GET / HTTP/1.1\r\n" + fields(HeadMeter.mostFields), pieces: pieces) == .ended)
    #expect(state("GET / HTTP/1.1\r\n" + fields(HeadMeter.mostFields + 1), pieces: pieces) == .fieldsTooLong)
  }

  @Test func whatComesBehindIsNotTaken() {
    var meter = HeadMeter()
    let head = "GET / HTTP/1.1\r\n\r\n"
    #expect(meter.take(Array((head + "GET /second HTTP/1.1\r\n\r\n").utf8)) == head.utf8.count)
    #expect(meter.take(Array("more".utf8)) == 0)
  }
}

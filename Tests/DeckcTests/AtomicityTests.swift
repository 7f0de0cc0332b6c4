import Foundation
import TestSupport
import Testing

/// Whatever ends the program, the output is the old file or the new one.
@Suite struct AtomicityTests {
  private let folder: TemporaryFolder

  init() throws { folder = try Samples.folder() }

  /// Ends deckc at 16 moments spread over twice the time that one run takes, and at later ones until a run was let
  /// finish: beside other tests the next run may take many times as long as the one that was timed.
  private func interrupt(with signal: Int32, body: (DeckcProcess.Result) throws -> Void) throws {
    _ = try DeckcProcess.run(["large.md", "-o", "new.html"], in: folder)
    let new = try folder.read("new.html")
    let start = ContinuousClock.now
    _ = try DeckcProcess.run(["large.md", "-o", "new.html"], in: folder)
    let usual = ContinuousClock.now - start

    var moments: Set<Bool> = []
    var step = 0
    while step < 16 || (moments.count < 2 && step < 400) {
      defer { step += 1 }
      try folder.write("out.html", "old")
      let process = try DeckcProcess(["large.md", "-o", "out.html"], in: folder)
      Thread.sleep(forTimeInterval: usual / .seconds(1) * Double(step) / 8)
      process.send(signal: signal)
      try body(try process.wait())
      let found = try folder.read("out.html")
      #expect(found == "old" || found == new, "a mixture of \(found.utf8.count) bytes")
      moments.insert(found == "old")
    }
    #expect(moments == [true, false], "the moments do not reach from before to after")
  }

  @Test func killing() throws {
    try interrupt(with: SIGKILL) { #expect([0, 128 + SIGKILL].contains($0.status)) }
  }

  @Test(arguments: [SIGINT, SIGTERM]) func interrupting(_ signal: Int32) throws {
    try interrupt(with: signal) { result in
      // Before its first instructions the program has no handler, and dies of the signal itself.
      #expect([0, 128 + signal].contains(result.status))
      #expect(folder.list().filter { $0.hasSuffix(".tmp") } == [])
    }
  }

  @Test func manyAtOnceWriteOneFile() throws {
    let processes = try (0..<8).map { _ in try DeckcProcess(["large.md", "-o", "out.html"], in: folder) }
    for process in processes { #expect(try process.wait().status == 0) }
    _ = try DeckcProcess.run(["large.md", "-o", "new.html"], in: folder)
    #expect(try folder.read("out.html") == folder.read("new.html"))
    #expect(folder.list().filter { $0.hasSuffix(".tmp") } == [])
  }
}

import Testing

@testable import DeckBuild

@Suite struct ChildProcessTests {
  @Test func streamsAndStatus() {
    let child = ChildProcess.run(["sh", "-c", "echo out; echo err >&2; exit 3"], limit: 100, seconds: 5)
    #expect(child.ending == .exited(3))
    #expect(child.out == Array("out\n".utf8))
    #expect(child.err == Array("err\n".utf8))
  }

  @Test func environment() {
    let child = ChildProcess.run(["env"], limit: 10_000, seconds: 5, environment: ["GIVEN": "x"])
    let names = String(decoding: child.out, as: UTF8.self).split(separator: "\n").map { $0.prefix { $0 != "=" } }
    #expect(Set(names) == ["PATH", "LC_ALL", "GIVEN"])
  }

  @Test func limits() {
    #expect(ChildProcess.run(["sleep", "20"], limit: 100, seconds: 0.2).ending == .tooLong)
    #expect(ChildProcess.run(["yes"], limit: 100_000, seconds: 20).ending == .tooLarge)
    #expect(ChildProcess.run(["sh", "-c", "kill -9 $$"], limit: 100, seconds: 5).ending == .killed)
    #expect(ChildProcess.run(["no-such-program-here"], limit: 100, seconds: 5).ending == .notFound)
  }
}

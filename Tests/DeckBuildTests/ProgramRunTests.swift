import Testing

@testable import DeckBuild

@Suite struct ProgramRunTests {
  @Test func streamsAndStatus() {
    let child = ProgramRun(["sh", "-c", "echo out; echo err >&2; exit 3"], limit: 100, seconds: 5)
    #expect(child.ending == .exited(3))
    #expect(child.out == Array("out\n".utf8))
    #expect(child.err == Array("err\n".utf8))
  }

  @Test func environment() {
    let child = ProgramRun(["env"], limit: 10_000, seconds: 5, environment: ["GIVEN": "x"])
    let names = String(decoding: child.out, as: UTF8.self).split(separator: "\n").map { $0.prefix { $0 != "=" } }
    #expect(Set(names) == ["PATH", "LC_ALL", "GIVEN"])
  }

  @Test func limits() {
    #expect(ProgramRun(["sleep", "20"], limit: 100, seconds: 0.2).ending == .tooLong)
    #expect(ProgramRun(["yes"], limit: 100_000, seconds: 20).ending == .tooLarge)
    #expect(ProgramRun(["sh", "-c", "kill -9 $$"], limit: 100, seconds: 5).ending == .killed)
    #expect(ProgramRun(["no-such-program-here"], limit: 100, seconds: 5).ending == .notFound)
  }
}

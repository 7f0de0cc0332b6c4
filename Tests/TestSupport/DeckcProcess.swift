import Foundation

/// A run of the `deckc` that was built beside the tests.
package final class DeckcProcess: @unchecked Sendable {
  package struct Result: Sendable {
    /// The exit code, or 128 + n when signal n ended the process.
    package let status: Int32
    package let out: String
    package let err: String
  }

  private let process = Process()
  private let streams: TemporaryFolder

  /// Runs to the end.
  ///
  /// - Parameter environment: added to a small fixed environment; the caller's own is not passed on.
  package static func run(
    _ arguments: [String], in folder: TemporaryFolder? = nil, input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try DeckcProcess(arguments, in: folder?.url, input: input, environment: environment).wait()
  }

  /// Starts the process; ``wait()`` must follow.
  package init(
    _ arguments: [String], in folder: URL? = nil, input: String = "", environment: [String: String] = [:]
  ) throws {
    // Files instead of pipes: nothing can fill up, whatever the process writes.
    streams = try TemporaryFolder()
    try streams.write("in", input)
    try streams.write("out", "")
    try streams.write("err", "")
    process.executableURL = Self.binary
    process.arguments = arguments
    process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": streams.url.path]
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = try FileHandle(forReadingFrom: streams.url.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "err"))
    try process.run()
  }

  package var identifier: Int32 { process.processIdentifier }

  package func send(signal: Int32) { kill(process.processIdentifier, signal) }

  package func wait() throws -> Result {
    process.waitUntilExit()
    let signalled = process.terminationReason == .uncaughtSignal
    return Result(
      status: process.terminationStatus + (signalled ? 128 : 0), out: try streams.read("out"),
      err: try streams.read("err"))
  }

  /// `deckc` in the folder of built products; `DECKC` in the environment names another one.
  package static let binary: URL = {
    if let path = ProcessInfo.processInfo.environment["DECKC"] { return URL(filePath: path) }
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let product = bundles.first ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return product.deletingLastPathComponent().appending(path: "deckc")
  }()
}

import Foundation
import TestSupport

@testable import DeckBuild

/// `Tests/Fixtures/Network/server.py` with a certificate for `good.example`.
final class LoopbackHost: Sendable {
  let port: Int
  private let folder: TemporaryFolder
  private let process: Process
  private let input = Foundation.Pipe()

  init() throws {
    folder = try TemporaryFolder()
    let names = "subjectAltName=DNS:good.example,DNS:other.example"
    let made = try DeckcProcess.shell(
      """
      openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=good.example \
        -addext \(names) -keyout key.pem -out certificate.pem
      """, in: folder)
    guard made.status == 0 else { throw Failure(message: made.err) }
    try folder.write("log", "")
    process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = Fixture.root.appending(path: "Network/server.py").path
    process.arguments = ["python3", script, folder.path("certificate.pem"), folder.path("key.pem"), folder.path("log")]
    let output = Foundation.Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    // Ends with this process, however that ends.
    process.standardInput = input
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.filter(\.isNumber)) else { throw Failure(message: "no port: \(line)") }
    self.port = port
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  struct Failure: Error { let message: String }

  /// Connections and paths, in their order.
  var log: [String] {
    get throws { try folder.read("log").split(separator: "\n").map(String.init) }
  }

  /// Takes names of this machine for public ones: `good.example` and, without a certificate, `bad.example`;
  /// `inside.example` stays inside.
  var barrier: FetchGuard {
    FetchGuard(
      resolve: { host in
        switch host {
        case "good.example", "bad.example", "other.example": ["127.0.0.1"]
        case "inside.example": ["10.0.0.1"]
        case "mixed.example": ["127.0.0.1", "10.0.0.1"]
        default: []
        }
      }, isAllowed: { $0 == "127.0.0.1" }, certificates: folder.path("certificate.pem"))
  }
}

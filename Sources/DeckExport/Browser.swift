import DeckBuild

/// Finds the Chromium that draws pages for export.
package enum Browser {
  /// Names on the `PATH`, the plainest first.
  static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
    "microsoft-edge-stable", "brave-browser", "vivaldi", "chrome-headless-shell",
  ]

  /// Where macOS keeps applications, which are on no `PATH`.
  static let applications = ["Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"].map {
    "/Applications/\($0).app/Contents/MacOS/\($0)"
  }

  /// The program to run: `named`, a path or a name on the `PATH`, or else the first known one that is there.
  package static func find(_ named: String?) throws(FileError) -> String {
    if let named {
      if let found = program(named) { return found }
      throw FileError(.cannotCreate, named, "is no program that can be run", hint: "--browser takes a Chromium")
    }
    for name in names { if let found = program(name) { return found } }
    for path in applications where FileSystem.isProgram(path) { return path }
    throw FileError(
      .cannotCreate, "export", "needs a Chromium, and none is on the PATH",
      hint: "install chromium or Google Chrome, or name one with '--browser PATH'; "
        + "the page itself prints one slide a page from any browser")
  }

  private static func program(_ name: String) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) { return FileSystem.isProgram(name) ? name : nil }
    let folders = (Platform.environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }.first(where: FileSystem.isProgram)
  }

  /// How it is started: without a window, with a profile of its own, commands over a pipe, and no way to a network.
  static func arguments(profile: String) -> [String] {
    var arguments = [
      "--headless", "--remote-debugging-pipe", "--user-data-dir=\(profile)",
      // Whatever a page asks for goes nowhere.
      "--proxy-server=http://0.0.0.0:9", "--proxy-bypass-list=<-loopback>", "--host-resolver-rules=MAP * ~NOTFOUND",
      "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update",
      "--disable-default-apps", "--disable-extensions", "--disable-sync", "--no-pings", "--mute-audio",
      "--hide-scrollbars", "--disable-gpu", "--force-color-profile=srgb", "--font-render-hinting=none",
    ]
    // Chromium's sandbox does not start for root.
    if Platform.isRoot { arguments.append("--no-sandbox") }
    return arguments + ["about:blank"]
  }
}

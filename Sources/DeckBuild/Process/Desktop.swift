/// The person's own desktop.
package enum Desktop {
  /// Shows `address` in the browser, which goes on by itself.
  package static func open(_ address: String) throws(FileError) {
    #if canImport(Darwin)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let names = [
      "PATH", "HOME", "USER", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_CURRENT_DESKTOP",
      "XDG_DATA_DIRS",
      "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS", "BROWSER",
      "WSL_DISTRO_NAME",
    ]
    do throws(ChildProcess.Failure) {
      // In a group of its own, so that Ctrl-C is not for it.
      _ = try ChildProcess.start(
        [program, address],
        environment: names.compactMap { name in Platform.environment(name).map { "\(name)=\($0)" } },
        streams: [.nothing, .nothing, .nothing], leadsGroup: true)
    } catch {
      throw FileError(.cannotCreate, program, "cannot be started: \(Platform.reason(error.code))")
    }
  }
}

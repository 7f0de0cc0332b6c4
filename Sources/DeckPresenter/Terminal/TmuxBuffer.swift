import DeckBuild

/// The paste buffer of the tmux that a presentation runs in.
///
/// By default tmux neither takes OSC 52 of the programs in it (`set-clipboard external`) nor hands on what is wrapped for
/// the terminal around it (`allow-passthrough off`), but it sets its own buffer, and with `-w` that terminal's clipboard,
/// when its command asks for it.
enum TmuxBuffer {
  /// What one argument of a program may hold on Linux, less some room.
  private static let limit = 120_000

  /// - Returns: false when tmux is not there, is older than 3.2, or refused.
  static func set(_ text: String) -> Bool {
    guard let server = Platform.environment("TMUX"), text.utf8.count <= limit else { return false }
    let run = ProgramRun(
      ["tmux", "set-buffer", "-w", "--", text], limit: 1024, seconds: 1, environment: ["TMUX": server])
    return run.ending == .exited(0)
  }
}

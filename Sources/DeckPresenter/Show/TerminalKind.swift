import DeckBuild
import DeckTerminal

/// What the environment says about the terminal. Nothing is asked before the first frame (`TP-27`).
package struct TerminalKind: Sendable {
  private let environment: @Sendable (String) -> String?

  package init(environment: @escaping @Sendable (String) -> String? = { Platform.environment($0) }) {
    self.environment = environment
  }

  private var term: String { environment("TERM") ?? "" }
  private var program: String { environment("TERM_PROGRAM") ?? environment("LC_TERMINAL") ?? "" }

  /// One that only prints.
  package var isDumb: Bool { term.isEmpty || term == "dumb" }

  /// A program between us and the terminal, which knows other sequences than the terminal.
  package var isMultiplexed: Bool {
    isTmux || environment("STY") != nil || term.hasPrefix("screen") || term.hasPrefix("tmux")
  }

  package var isTmux: Bool { environment("TMUX") != nil }

  /// The Linux console and its like have no title.
  package var hasTitle: Bool { !["linux", "vt100", "vt220", "cons25", "cygwin"].contains(term) }

  package enum Colour: String, Sendable, CaseIterable {
    case auto, always, never
    case sixteen = "16"
    case twoHundredFiftySix = "256"
    case trueColor = "truecolor"
  }

  /// In the order of `TP-25`.
  package func depth(_ choice: Colour) -> ColorDepth {
    switch choice {
    case .never: return .none
    case .sixteen: return .sixteen
    case .twoHundredFiftySix: return .twoHundredFiftySix
    case .trueColor: return .trueColor
    case .always: return max(ownDepth, .sixteen)
    case .auto: break
    }
    if environment("NO_COLOR") != nil { return .none }
    if let force = environment("CLICOLOR_FORCE"), force != "0" { return max(ownDepth, .sixteen) }
    return ownDepth
  }

  private var ownDepth: ColorDepth {
    if isDumb || term.hasPrefix("vt1") || term.hasPrefix("vt2") { return .none }
    if let color = environment("COLORTERM"), color == "truecolor" || color == "24bit" { return .trueColor }
    if term.hasSuffix("-direct") || ["xterm-kitty", "xterm-ghostty", "foot", "alacritty"].contains(term) {
      return .trueColor
    }
    return term.hasSuffix("-256color") ? .twoHundredFiftySix : .sixteen
  }

  /// Whether the locale's characters are UTF-8 (POSIX's order of variables).
  package var isUnicode: Bool {
    let locale = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? ""
    let codeset = locale.split(separator: ".").last?.split(separator: "@").first ?? ""
    return ["utf-8", "utf8"].contains(codeset.lowercased())
  }

  /// Terminals that take OSC 8, or are known to swallow it.
  package var hasHyperlinks: Bool {
    if isMultiplexed || term == "linux" { return false }
    if ["iTerm.app", "iTerm2", "WezTerm", "vscode", "ghostty"].contains(program) { return true }
    if environment("KITTY_WINDOW_ID") != nil || environment("WT_SESSION") != nil { return true }
    if environment("KONSOLE_VERSION") != nil { return true }
    if let version = environment("VTE_VERSION").flatMap({ Int($0) }) { return version >= 5000 }
    return ["xterm-kitty", "xterm-ghostty", "foot", "foot-extra", "alacritty"].contains(term)
  }

  /// Whether it calls itself kitty, which may be a new one or an old one.
  package var isKitty: Bool {
    !isMultiplexed && (environment("KITTY_WINDOW_ID") != nil || term == "xterm-kitty")
  }

  /// The way to show pictures that the environment names; nil when the terminal must be asked.
  package var images: ImageProtocol? {
    // tmux has sixels of its own or not, which it tells; what is behind it cannot be asked.
    if isMultiplexed { return isTmux ? nil : .blocks }
    if environment("KITTY_WINDOW_ID") != nil || ["xterm-kitty", "xterm-ghostty"].contains(term) { return .kitty }
    if environment("WEZTERM_PANE") != nil || program == "WezTerm" || program.hasPrefix("iTerm") { return .iterm }
    if let version = environment("KONSOLE_VERSION") { return Int(version) ?? 0 >= 220_400 ? .kitty : .blocks }
    if term.hasPrefix("foot") || term.hasPrefix("mlterm") { return .sixel }
    if term == "linux" || program == "Apple_Terminal" || environment("VTE_VERSION") != nil { return .blocks }
    return nil
  }
}

/// How pictures are shown, best first (`TP-39`).
package enum ImageProtocol: String, Sendable, CaseIterable {
  case kitty, iterm, sixel, blocks, none
}

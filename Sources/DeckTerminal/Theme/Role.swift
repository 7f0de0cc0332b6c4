/// What a piece of a slide or of the presenter is; a theme gives each role its look (TP-29).
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case base
  case heading1, heading2, heading3, heading4, heading5, heading6
  case emphasis, strong, mark, inserted, deleted, code, keyboard, link, math
  case bullet, quote, rule, tableBorder, tableHead
  case info, success, warning, danger, spoiler
  case codeBlock, codeNumber, codeSign
  /// The colours of code.
  case comment, keyword, string, number, title, type, attribute, variable, addition, deletion, meta
  /// What a fragment passed, and code outside its step.
  case dimmed
  /// `highlight-red`, `-green` and `-blue`.
  case red, green, blue
  case footer, progress, progressRest, indicator, image
  /// Of the presenter: overlays, prompts, what was found.
  case overlay, overlayTitle, prompt, found, foundNow, problem
}

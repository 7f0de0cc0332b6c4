/// What a presenter can ask for: a closed list, which is all that keys and followers can name.
package enum Command: String, Hashable, Sendable, CaseIterable {
  // Moving about.
  case next, previous
  case nextSlide, previousSlide
  case down, up
  case halfPageDown, halfPageUp
  case rowDown, rowUp
  case panRight, panLeft
  case first, last
  case toNumber
  case goTo
  case lastPosition
  case search, nextMatch, previousMatch
  case overview
  // The slide.
  case revealAll
  case copyCode, copySlide
  case openLink
  case sourcePosition
  // The show.
  case notes, notesDown, notesUp
  case black, white
  case timer, resetTimer
  case autoAdvance
  case mouse
  case theme
  case grid, warnings
  case reload, redraw
  case help
  case close
  case stop
  case quit
}

/// Where a presentation is.
package struct Place: Hashable, Sendable {
  /// Of the slides that are shown, from 0.
  package var slide: Int
  /// Fragments shown, from 0 to the slide's steps.
  package var step: Int
  /// The first row of the slide that the window shows.
  package var scroll: Int

  package init(slide: Int = 0, step: Int = 0, scroll: Int = 0) {
    self.slide = slide
    self.step = step
    self.scroll = scroll
  }
}

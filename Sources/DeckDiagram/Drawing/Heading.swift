/// A drawing's title, in the middle above it.
struct Heading {
  private let label: Label

  init(_ title: String) { label = Label(title, fontSize: 20, isBold: true) }

  var width: Double { label.size.width }

  /// With the gap below it; 0 without a title.
  var height: Double { label.isEmpty ? 0 : label.size.height + 12 }

  /// To be drawn when the drawing's size is known.
  func draw(on drawing: inout Drawing, margin: Double) {
    let place = Point(drawing.size.width / 2, margin + label.size.height / 2)
    drawing.add(.text(label, at: place, .middle), .text)
  }
}

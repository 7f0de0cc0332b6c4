/// A slide on its way from blocks to rows, portion by portion, so that the glyphs of a large one are never all there at
/// once.
struct SlideStack {
  private var layout: BlockLayout
  /// Of text, in columns.
  private let width: Int
  private(set) var rows = SlideRows()
  /// The rows that pictures begin in.
  private(set) var pictureRows: [Int] = []
  /// The rows that code blocks begin in, by the blocks' places.
  private(set) var codeRows: [(block: Int, row: Int)] = []
  private var isAfterMargin = false

  init(_ layout: BlockLayout, width: Int) {
    self.layout = layout
    self.width = width
  }

  /// Columns that the widest line has beyond its place.
  var maxPan: Int { layout.maxPan }

  /// - Complexity: linear in what the blocks hold, times the depth of boxes
  mutating func add(_ blocks: consuming [Block]) {
    let (first, last) = (blocks.first?.hasMargin ?? false, blocks.last?.hasMargin ?? false)
    var made = layout.rows(ofSlide: blocks, width: width)
    guard let start = made.first else { return }
    if !rows.isEmpty, first || isAfterMargin, !layout.options.isTight { rows.append(Row(source: start.source)) }
    isAfterMargin = last
    for index in made.indices {
      if let block = made[index].excerpt { codeRows.append((block, rows.count)) }
      if !made[index].pictures.isEmpty { pictureRows.append(rows.count) }
      rows.append(made[index])
      // Of a large block there is room for its rows here or there.
      made[index].cells = []
    }
  }
}

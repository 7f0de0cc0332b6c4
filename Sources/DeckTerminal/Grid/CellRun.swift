/// The cells of a text on one line, filtered (``ShownText``).
package func cellRun(
  _ text: String, style: CellStyle, ambiguousWidth: Int = 1, pool: inout ClusterPool
) -> [Cell] {
  text.unicodeScalars.map { Cell($0, style: style) }
}

import DeckModel

extension SlideBuilder {
  mutating func table(_ node: Node) {
    let outer = look.alignment
    flushLine()
    within(node) { builder in
      builder.look.alignment = .left
      var table = Block.Table(rows: [], headRows: 0, border: builder.style(.tableBorder), fragments: [], sources: [])
      builder.append(rows: node.children, isHead: false, around: outer, to: &table)
      builder.blocks += table.above
      guard !table.rows.isEmpty, table.columns > 0 else { return }
      builder.add(.table(table), node, alignment: outer)
    }
  }

  /// - Parameter outer: The alignment of what stands outside of the cells.
  private mutating func append(
    rows nodes: [Node], isHead: Bool, around outer: Block.Alignment, to table: inout Block.Table
  ) {
    for child in nodes {
      switch child.tag {
      case "thead", "tbody", "tfoot":
        within(child) { $0.append(rows: child.children, isHead: child.tag == "thead", around: outer, to: &table) }
      case "tr": within(child) { $0.append(row: child, isHead: isHead, around: outer, to: &table) }
      default: append(stray: child, around: outer, to: &table)
      }
    }
  }

  private mutating func append(stray node: Node, around outer: Block.Alignment, to table: inout Block.Table) {
    let inner = look.alignment
    look.alignment = outer
    table.above += collected { builder in
      if node.tag == "caption" { builder.section(node, .emphasis, margin: false) } else { builder.put(node) }
    }
    look.alignment = inner
  }

  private mutating func append(
    row node: Node, isHead: Bool, around outer: Block.Alignment, to table: inout Block.Table
  ) {
    var cells: [Block.Table.Cell] = []
    var columns = 0
    for child in node.children {
      guard child.tag == "td" || child.tag == "th" else {
        append(stray: child, around: outer, to: &table)
        continue
      }
      let span = child.attributes["colspan"].flatMap { Int($0) }.map { min(max($0, 1), 100) } ?? 1
      columns += span
      guard columns <= Limits.columns else { break }
      within(child, child.tag == "th" ? .tableHead : nil) { builder in
        let alignment = builder.look.alignment
        let blocks = builder.collected { $0.put(child.children) }
        cells.append(Block.Table.Cell(blocks: blocks, alignment: alignment, span: span))
      }
    }
    guard !cells.isEmpty else { return }
    let isHeadRow = isHead || table.rows.isEmpty && node.children.allSatisfy { $0.tag != "td" }
    if isHeadRow, table.headRows == table.rows.count { table.headRows += 1 }
    table.rows.append(cells)
    table.fragments.append(look.fragment)
    table.sources.append(node.range.lowerBound)
  }
}

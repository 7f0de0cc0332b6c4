import DeckModel

extension SlideBuilder {
  mutating func table(_ node: Node) {
    let outer = look.alignment
    flushLine()
    within(node) { builder in
      builder.look.alignment = .left
      var table = Block.Table(rows: [], headRows: 0, border: builder.style(.tableBorder), fragments: [], sources: [])
      builder.append(rows: node.children, isHead: false, to: &table)
      let caption = table.caption
      if !caption.isEmpty { builder.blocks += caption }
      guard !table.rows.isEmpty, table.columns > 0 else { return }
      builder.add(.table(table), node, alignment: outer)
    }
  }

  private mutating func append(rows nodes: [Node], isHead: Bool, to table: inout Block.Table) {
    for child in nodes {
      switch child.tag {
      case "thead", "tbody", "tfoot":
        within(child) { $0.append(rows: child.children, isHead: child.tag == "thead", to: &table) }
      case "tr": within(child) { $0.append(row: child, isHead: isHead, to: &table) }
      case "caption": table.caption += collected { $0.section(child, .emphasis, margin: false) }
      default: break
      }
    }
  }

  private mutating func append(row node: Node, isHead: Bool, to table: inout Block.Table) {
    var cells: [Block.Table.Cell] = []
    var columns = 0
    for child in node.children where child.tag == "td" || child.tag == "th" {
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

extension GitHistory {
  func drawing() -> Drawing {
    var sheet = GitGraphSheet(self)
    return sheet.draw()
  }
}

private struct GitGraphSheet {
  private let history: GitHistory
  private let heading: Heading
  private let layout: GitGraphLayout
  private let names: [Label]
  private let labels: [Label]
  private let tags: [[Label]]
  private var drawing: Drawing
  /// Where the first column and the first branch lie.
  private var origin = Point(0, 0)
  /// What a wide title adds to the left of it.
  private var centring = 0.0
  private var length: Double { layout.along.last ?? 0 }
  /// Where on the way of time each row begins: a long history goes on below itself.
  private let rows: [Double]

  private static let margin = 10.0
  private static let tagHeight = 22.0
  /// What a slide shows at its full size.
  private static let field = Size(640, 380)
  /// Between a row's beginning and its first commit.
  private static let lead = 40.0
  private static let rowGap = 30.0

  init(_ history: GitHistory) {
    self.history = history
    heading = Heading(history.title)
    let isSideways = history.direction == .right
    names = history.branches.map { branch in
      Label(history.showsBranches ? Label.text(mermaid: branch.name) : "", fontSize: 14, isBold: true)
    }
    labels = history.commits.map { commit in
      Label(history.showsLabels ? commit.label : "", fontSize: 14).wrapped(to: isSideways ? 110 : 420)
    }
    tags = history.commits.map { $0.tags.map { Label($0, fontSize: 12) } }
    let texts = zip(labels, tags).map { label, tags in
      guard isSideways else { return Size(0, max(label.size.height, tags.isEmpty ? 0 : Self.tagHeight)) }
      let width = tags.map { $0.size.width + 16 }.max() ?? 0
      return Size(max(label.size.width, width), label.size.height + Double(tags.count) * (Self.tagHeight + 4))
    }
    layout = GitGraphLayout(history, texts: texts, names: names.map { Self.badge($0) })
    rows = isSideways ? Self.rows(layout) : [0]
    drawing = Drawing(title: history.title.isEmpty ? "Git graph" : history.title)
    drawing.description = history.description
  }

  /// Rows of about the same length, as many as let the picture be large.
  private static func rows(_ layout: GitGraphLayout) -> [Double] {
    let length = layout.along.last ?? 0
    func excess(_ count: Int) -> Double {
      let height = Double(count) * (layout.depth + rowGap)
      return max((length / Double(count) + 2 * lead) / field.width, height / field.height)
    }
    let count = (1...12).min { excess($0) < excess($1) } ?? 1
    guard length > field.width, count > 1 else { return [0] }
    var rows = [0.0]
    for place in layout.along where place - rows[rows.count - 1] > length / Double(count) + lead {
      rows.append(place - lead)
    }
    return rows
  }

  private static func badge(_ name: Label) -> Size {
    name.isEmpty ? .zero : Size(name.size.width + 20, name.size.height + 10)
  }

  mutating func draw() -> Drawing {
    let top = Self.margin + heading.height
    let badges = names.map { Self.badge($0) }
    if history.direction == .right {
      let start = (badges.map(\.width).max() ?? 0) + 30
      // The first commit's texts may reach far to the left of it.
      origin = Point(Self.margin + start + max(firstReach - 16, 0), top)
      let depth = Double(rows.count) * rowPitch - Self.rowGap
      let size = Size(origin.x + lastReach + Self.margin, top + depth + Self.margin)
      finish(size)
    } else {
      let start = (badges.map(\.height).max() ?? 0) + 26
      origin = Point(Self.margin, top + (history.direction == .down ? start : GitGraphLayout.radius + 14))
      let width = origin.x + layout.depth + 24 + rowReach + Self.margin
      finish(Size(width, top + length + start + GitGraphLayout.radius + 14 + Self.margin))
    }
    return drawing
  }

  private mutating func finish(_ size: Size) {
    drawing.size = Size(max(size.width, heading.width + 2 * Self.margin), size.height)
    centring = (drawing.size.width - size.width) / 2
    origin.x += centring
    for row in rows.indices {
      for branch in history.branches.indices { drawBranch(branch, row: row) }
    }
    for (index, commit) in history.commits.enumerated() {
      for (place, parent) in commit.parents.enumerated() { drawLine(parent, index, isFirst: place == 0) }
    }
    for index in history.commits.indices {
      drawDot(index)
      if history.direction == .right { drawTexts(index) } else { drawRow(index) }
    }
    heading.draw(on: &drawing, margin: Self.margin)
  }

  /// What the first commit's texts take to the left of it, and the last ones to the right of the first one.
  private var firstReach: Double { halfWidth(0) }

  private var lastReach: Double {
    let reach = history.commits.indices.map { index in
      let along = layout.along[layout.columns[index]]
      return along - rows[row(along)] + max(halfWidth(index), 24)
    }
    return reach.max() ?? 0
  }

  private func halfWidth(_ index: Int) -> Double {
    max(labels[index].size.width, tags[index].map { $0.size.width + 16 }.max() ?? 0) / 2
  }

  private var rowReach: Double {
    let reach = history.commits.indices.map { index in
      labels[index].size.width + tags[index].reduce(0) { $0 + $1.size.width + 26 }
    }
    return reach.max() ?? 0
  }

  // MARK: - Rows

  private var rowPitch: Double { layout.depth + Self.rowGap }

  private func row(_ along: Double) -> Int { rows.lastIndex { $0 <= along } ?? 0 }

  private func end(of row: Int) -> Double { row + 1 < rows.count ? rows[row + 1] : length + 24 }

  /// From along and across to the drawing; in `row`, at whose end and at the next one's beginning the time is the same.
  private func place(_ along: Double, _ across: Double, row: Int? = nil) -> Point {
    switch history.direction {
    case .right:
      let row = row ?? self.row(along)
      return origin + Point(along - rows[row], across + Double(row) * rowPitch)
    case .down: return origin + Point(across, along)
    case .up: return origin + Point(across, length - along)
    }
  }

  /// A line along a branch, in pieces where it goes on in other rows.
  private mutating func drawAlong(_ from: Double, _ to: Double, _ across: Double, _ style: Style) {
    guard from < to else { return }
    for row in row(from)...max(row(to), row(from)) {
      let (start, end) = (max(from, row == 0 ? from : rows[row]), min(to, end(of: row)))
      guard start < end else { continue }
      drawing.add(.path(.lines(place(start, across, row: row), place(end, across, row: row))), style)
    }
  }

  private func accent(_ branch: Int) -> Style.Paint { .accent(branch) }

  // MARK: - Branches and lines

  private mutating func drawBranch(_ branch: Int, row: Int) {
    guard history.showsBranches else { return }
    let size = Self.badge(names[branch])
    let across = layout.across[branch]
    var start = place(rows[row] - 14, across, row: row)
    var center = start
    switch history.direction {
    case .right:
      start.x = Self.margin + centring + (names.map { Self.badge($0).width }.max() ?? 0)
      center = Point(start.x - size.width / 2, start.y)
    case .down: center.y -= size.height / 2
    case .up: center.y += size.height / 2
    }
    let line = Path.lines(start, place(end(of: row), across, row: row))
    drawing.add(.path(line), Style(stroke: .tint, width: 1, dash: .dotted))
    drawing.add(.box(Box(center: center, size), radius: 6), Style(fill: .tint, stroke: accent(branch), width: 2))
    drawing.add(.text(names[branch], at: center, .middle), .text)
  }

  /// A branch leaves right behind its parent; a merge comes in right before its commit.
  private mutating func drawLine(_ parent: Int, _ child: Int, isFirst: Bool) {
    let (from, to) = (history.commits[parent], history.commits[child])
    let (column, last) = (layout.columns[parent], layout.columns[child])
    let (start, end) = (layout.along[column] + GitGraphLayout.radius, layout.along[last] - GitGraphLayout.radius)
    let (a, b) = (layout.across[from.branch], layout.across[to.branch])
    var style = Style(stroke: accent(isFirst ? to.branch : from.branch), width: 3)
    if a == b {
      style.stroke = accent(to.branch)
      return drawAlong(start, end, a, style)
    }
    var (bendStart, bendEnd) = (start, end)
    let isPick = to.kind == .cherryPick && !isFirst
    if isPick { style.dash = .dotted }
    if isPick, row(start) == row(end) {
      // Straight there.
    } else if isFirst {
      bendEnd = min(layout.along[column + 1] - GitGraphLayout.radius, end)
      bendStart = max(start, bendEnd - GitGraphLayout.bend)
    } else {
      bendStart = max(start, end - GitGraphLayout.bend)
    }
    // No curve leads from row to row.
    bendStart = max(bendStart, rows[row(bendEnd)])
    let middle = (bendStart + bendEnd) / 2
    let curve = Path.Piece.curve(place(middle, a), place(middle, b), place(bendEnd, b))
    if row(start) == row(end) {
      let path = Path(place(start, a), [.line(place(bendStart, a)), curve, .line(place(end, b))])
      return drawing.add(.path(path), style)
    }
    drawAlong(start, bendStart, a, style)
    drawing.add(.path(Path(place(bendStart, a), [curve])), style)
    drawAlong(bendEnd, end, b, style)
  }

  // MARK: - Commits

  private func center(_ index: Int) -> Point {
    place(layout.along[layout.columns[index]], layout.across[history.commits[index].branch])
  }

  private mutating func drawDot(_ index: Int) {
    let commit = history.commits[index]
    let center = center(index)
    let accent = accent(commit.branch)
    let radius = GitGraphLayout.radius
    let circle = Box(center: center, Size(2 * radius, 2 * radius))
    let ring = Style(fill: .tint, stroke: accent, width: 3)
    switch commit.kind {
    case .normal: drawing.add(.ellipse(circle), Style(fill: accent))
    case .highlight: drawing.add(.box(circle, radius: 2), Style(fill: accent, stroke: .ink, width: 2))
    case .merge:
      drawing.add(.ellipse(circle.inset(1.5)), ring)
      drawing.add(.ellipse(circle.inset(5)), Style(fill: accent))
    case .reverse:
      drawing.add(.ellipse(circle.inset(1.5)), ring)
      for way in [-1.0, 1.0] {
        drawing.add(.path(.lines(center + Point(-4, -4 * way), center + Point(4, 4 * way))), .outline)
      }
    case .cherryPick:
      drawing.add(.ellipse(circle.inset(1.5)), ring)
      for way in [-1.0, 1.0] {
        drawing.add(.path(.lines(center + Point(0, -5), center + Point(3 * way, 2))), Style(stroke: .ink, width: 1))
        drawing.add(.ellipse(Box(center: center + Point(3 * way, 2), Size(5, 5))), .solid)
      }
    }
  }

  /// Above or below the commit: its label, then its tags.
  private mutating func drawTexts(_ index: Int) {
    let center = center(index)
    let way: Double = layout.sides[index] == .above ? -1 : 1
    var distance = GitGraphLayout.radius + 4
    let height = labels[index].size.height
    drawing.add(.text(labels[index], at: center + Point(0, way * (distance + height / 2)), .middle), .text)
    distance += height
    for tag in tags[index] {
      drawTag(tag, center + Point(0, way * (distance + 4 + Self.tagHeight / 2)), history.commits[index].branch)
      distance += Self.tagHeight + 4
    }
  }

  private mutating func drawTag(_ tag: Label, _ center: Point, _ branch: Int) {
    let box = Box(center: center, Size(tag.size.width + 16, Self.tagHeight))
    drawing.add(.box(box, radius: 11), Style(fill: .tint, stroke: accent(branch), width: 1))
    drawing.add(.text(tag, at: center, .middle), .text)
  }

  /// Beside all branches: tags, then the label.
  private mutating func drawRow(_ index: Int) {
    var place = Point(origin.x + layout.depth + 24, center(index).y)
    for tag in tags[index] {
      let width = tag.size.width + 16
      drawTag(tag, place + Point(width / 2, 0), history.commits[index].branch)
      place.x += width + 10
    }
    drawing.add(.text(labels[index], at: place, .start), .text)
  }
}

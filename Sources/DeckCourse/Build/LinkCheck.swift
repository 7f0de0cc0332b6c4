import DeckModel

/// Finds links in decks that lead nowhere: to files that are not there or are written differently, to slides and ids
/// that a page does not have.
struct LinkCheck {
  private let course: Course
  private let checksImages: Bool
  /// Whether links within a deck are looked at, too.
  private let checksOwnPages: Bool
  /// Everything below the course's folder but its decks.
  private let files: Set<[UInt8]>
  /// Further pages of the site.
  private let pages: Set<[UInt8]>
  private let summary: (Int) -> DeckSummary?
  /// Written paths by their lower case; made when the first link is dead.
  private var spellings: [String: String]?
  private var targets: [Int: Target] = [:]

  /// What an address may name behind `#`.
  fileprivate struct Target {
    let anchors: Set<String>
    let slides: Set<String>
  }

  init(
    _ course: Course, checksImages: Bool, checksOwnPages: Bool, files: Set<[UInt8]>, pages: Set<[UInt8]>,
    summary: @escaping (Int) -> DeckSummary?
  ) {
    self.course = course
    self.checksImages = checksImages
    self.checksOwnPages = checksOwnPages
    self.files = files
    self.pages = pages
    self.summary = summary
  }

  struct Outcome {
    var diagnostics: [Diagnostic] = []
    /// Files that links lead to, to be copied.
    var files: [String] = []
  }

  /// Checks the links of deck `index`.
  mutating func check(_ index: Int, _ deck: DeckSummary) -> Outcome {
    var outcome = Outcome()
    for link in deck.links where checksImages || link.kind == .page {
      guard let address = LinkAddress(link.address, in: course.units[index].folder) else {
        outcome.add(.warning, "dead-link", link, "`\(link.address)` leads out of the course")
        continue
      }
      if address.isOwnPage {
        if checksOwnPages { check(address.fragment, of: index, link, &outcome) }
      } else if !address.isFolder, let unit = course.unit(ofPage: address.path) {
        check(address.fragment, of: unit, link, &outcome)
      } else if !leads(to: address, &outcome) {
        report(address, link, &outcome)
      }
    }
    return outcome
  }

  private func leads(to address: LinkAddress, _ outcome: inout Outcome) -> Bool {
    let path = Array(address.path.utf8)
    if address.isFolder { return course.hasIndex(address.path) }
    if pages.contains(path) || course.hasIndex(address.path) { return true }
    guard files.contains(path), !CourseScan.isMarkdown(address.path) else { return false }
    outcome.files.append(address.path)
    return true
  }

  private mutating func report(_ address: LinkAddress, _ link: DeckSummary.Link, _ outcome: inout Outcome) {
    let isImage = link.kind == .image
    if files.contains(Array(address.path.utf8)) {
      return outcome.add(
        .warning, "dead-link", link, "`\(link.address)` is no part of the site", hint: "its source is left out")
    }
    if let spelling = spelling(of: address.path), spelling.utf8.elementsEqual(address.path.utf8) == false {
      return outcome.add(
        .warning, "wrong-case", link, "`\(link.address)` is written differently from the file's name",
        hint: "the file is `\(spelling)`; many servers tell them apart")
    }
    outcome.add(
      .warning, isImage ? "missing-image" : "dead-link", link,
      isImage ? "there is no picture at `\(link.address)`" : "`\(link.address)` leads nowhere")
  }

  private mutating func check(
    _ fragment: String?, of unit: Int, _ link: DeckSummary.Link, _ outcome: inout Outcome
  ) {
    guard let fragment, !fragment.isEmpty else { return }
    if targets[unit] == nil { targets[unit] = Target(summary(unit)) }
    guard let target = targets[unit], !target.leads(to: fragment) else { return }
    let place = link.address.hasPrefix("#") ? "this deck" : "`\(course.units[unit].path)`"
    outcome.add(.warning, "missing-anchor", link, "\(place) has no `#\(fragment)`")
  }

  private mutating func spelling(of path: String) -> String? {
    if spellings == nil {
      var all: [String: String] = [:]
      for file in files.union(pages) {
        let path = String(decoding: file, as: UTF8.self)
        all[path.lowercased()] = path
      }
      for unit in course.units {
        all[unit.page.lowercased()] = unit.page
        all[unit.path.lowercased()] = unit.path
      }
      spellings = all
    }
    return spellings?[path.lowercased()]
  }
}

extension LinkCheck.Target {
  fileprivate init(_ summary: DeckSummary?) {
    anchors = Set(summary?.anchors ?? [])
    let columns = summary.map { $0.firstColumn..<$0.firstColumn + $0.slides - $0.verticalSlides } ?? 0..<0
    slides = Set((summary?.stacks ?? []) + columns.map { String($0) })
  }

  /// By the rules of `trust` S11: `/2`, `/2/1`, `/2/1/0`, `/id`, `id`.
  fileprivate func leads(to fragment: String) -> Bool {
    if anchors.contains(fragment) || anchors.contains("u-" + fragment) { return true }
    guard fragment.hasPrefix("/") else { return false }
    let parts = fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty else { return true }
    if anchors.contains(String(first)) || anchors.contains("u-" + first) { return true }
    let place = parts.count > 1 && parts[1] != "0" ? "\(first)/\(parts[1])" : String(first)
    return slides.contains(place)
  }
}

extension LinkCheck.Outcome {
  fileprivate mutating func add(
    _ severity: Diagnostic.Severity, _ rule: String, _ link: DeckSummary.Link, _ message: String, hint: String? = nil
  ) {
    diagnostics.append(Diagnostic(severity, rule, at: link.range, message, hint: hint))
  }
}

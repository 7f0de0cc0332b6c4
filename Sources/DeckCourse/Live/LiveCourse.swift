import DeckAssets
import DeckBuild
import DeckHTML
import DeckModel
import Synchronization

/// A course, or a deck by itself, whose pages are made when they are asked for.
///
/// What was made is given again as long as the files that it was made of are as they were. Any thread may ask; nobody
/// waits for a deck that somebody else's page is made of.
package final class LiveCourse: Sendable {
  /// The folder that nothing outside of is shown.
  package let root: String
  /// Whether there is a deck and no course.
  private let isAlone: Bool
  /// The address of the page to begin with, from the root; empty for a course, which begins with its index.
  package let opening: String
  private let options: CompileOptions
  private let parts: LiveParts
  private let assets: AssetLibrary
  private let made: @Sendable (LivePage, Int) -> Void
  private let state: Mutex<State>

  private struct State: Sendable {
    var plan: LivePlan
    /// By the paths of sources.
    var decks: [String: Deck] = [:]
    /// These paths, those made first in front.
    var order: [String] = []
    var summaries: [String: Summary] = [:]
  }

  private struct Deck: Sendable {
    var page: LivePage
    var inputs: LiveInputs
    var plan: ContentHash
  }

  private struct Summary: Sendable {
    var deck = DeckSummary()
    var search: [UInt8] = []
    var hash = ContentHash.empty
    var inputs: LiveInputs
    var plan: ContentHash
  }

  /// Pages that are kept.
  private static let capacity = 32

  /// - Parameters:
  ///   - path: A folder, or a deck.
  ///   - options: How decks are compiled; `inputs` and `output` mean nothing here.
  ///   - made: Called whenever a deck's page was made, with the microseconds that it took.
  package init(
    _ path: String, _ options: CompileOptions, _ parts: LiveParts,
    made: @escaping @Sendable (LivePage, Int) -> Void
  ) throws(FileError) {
    guard let status = FileSystem.status(path) else { throw FileError(.noInput, path, "is not there") }
    let plan: LivePlan
    var options = options
    if status.isFolder {
      root = path
      isAlone = false
      opening = ""
      options.root = options.root ?? path
      plan = try LivePlan(courseIn: path, options)
    } else {
      root = FileSystem.folder(of: path)
      let name = SitePath.name(of: path)
      isAlone = true
      opening = Self.address(of: SitePath.stem(of: name) + ".html")
      plan = LivePlan(deck: name, in: root)
    }
    self.options = options
    self.parts = parts
    self.made = made
    assets = AssetLibrary(options)
    _ = try Compiler(options, assets)
    state = Mutex(State(plan: plan))
  }

  /// `path` as a part of an address.
  package static func address(of path: String) -> String { SitePath.encoded(path) }

  /// Looks through the folder again; what it was stays when that fails.
  package func scan() {
    guard !isAlone, let plan = try? LivePlan(courseIn: root, options) else { return }
    state.withLock { $0.plan = plan }
  }

  /// What changes when pages do: folders, and the files of all pages that are kept.
  package var watched: (folders: [String], files: [String]) {
    state.withLock { state in
      (state.plan.folders, Set(state.decks.values.flatMap(\.inputs.paths)).sorted())
    }
  }

  // MARK: - Pages

  /// The page at `path` from the root, such as `week1/day1.html`; nil when there is none.
  package func page(at path: String) -> LivePage? {
    let plan = state.withLock { $0.plan }
    if let index = plan.course.unit(ofPage: path) { return deck(index, plan) }
    guard !isAlone else { return nil }
    if path == "search.html" { return search(plan) }
    let folder = SitePath.folder(of: path)
    guard path == Course.indexPage(of: folder), plan.course.hasIndex(folder) else { return nil }
    return index(of: folder, plan)
  }

  /// Whether there is an index page for `folder`.
  package func hasIndex(_ folder: String) -> Bool {
    !isAlone && state.withLock { $0.plan }.course.hasIndex(folder)
  }

  /// A picture or another file that pages show.
  package func asset(at path: String) -> Asset? { assets.file(path, in: root) }

  /// A file of another kind that a deck leads to which somebody looks at: what a build would copy.
  package func download(at path: String) -> [UInt8]? {
    let (plan, shown) = state.withLock { ($0.plan, $0.order) }
    let isLinked = shown.compactMap { plan.course.unit(ofSource: $0) }.contains { index in
      let folder = plan.course.units[index].folder
      return summary(index, plan).deck.links.contains { link in
        guard link.kind == .page, let address = LinkAddress(link.address, in: folder) else { return false }
        return address.path == path && !address.isFolder
      }
    }
    return isLinked && !CourseScan.isMarkdown(path) ? assets.bytes(path, in: root) : nil
  }

  private func deck(_ index: Int, _ plan: LivePlan) -> LivePage? {
    let unit = plan.course.units[index]
    let path = path(of: unit)
    let known = state.withLock { $0.decks[unit.path] }
    var deck: Deck
    if let known, known.plan == plan.key, known.inputs.areUnchanged {
      deck = known
    } else {
      // Whatever was put into its place since the folder was looked through: it lies below the root.
      guard let real = FileSystem.realPath(path), isAlone || leadsInside(real) else { return nil }
      let start = FileStamp.now
      deck = make(unit, plan, start)
      if deck.page.failure != nil, let known {
        deck.page.bytes = known.page.bytes
        deck.page.gap = known.page.gap
      }
      keep(deck, unit.path)
      made(deck.page, Int(FileStamp.now - start) / 1000)
    }
    guard !isAlone, !deck.page.bytes.isEmpty else { return deck.page }
    let links = CourseLinks.html(of: unit, in: plan.course) { title($0, plan) }
    deck.page.bytes.insert(contentsOf: links, at: deck.page.gap)
    deck.page.gap += links.count
    return deck.page
  }

  private func make(_ unit: BuildUnit, _ plan: LivePlan, _ start: Int64) -> Deck {
    let path = path(of: unit)
    var page = LivePage(bytes: [], gap: 0, title: unit.settings.title ?? unit.untitledName)
    page.source = Source(name: path, bytes: [])
    var inputs = [path] + options.css + [options.theme ?? ""]
    do throws(FileError) {
      let bytes = try FileSystem.read(path).bytes
      var context = plan.course.context(of: unit, theme: plan.theme)
      context.hasCourseLinks = !isAlone
      context.styles = [parts.style]
      context.liveScripts = [parts.script]
      let output = try Compiler(options, assets).compile(name: path, bytes: bytes, in: context)
      inputs += output.dependencies.map(\.path)
      page.source = output.source
      page.diagnostics = output.diagnostics
      if let content = output.page {
        page.bytes = output.bytes.array()
        page.gap = content.end
        page.title = content.content.title
      }
      // Of a text in an unknown encoding there is nothing to be shown.
      if let refusal = output.diagnostics.first(where: { $0.rule == "unsupported-encoding" }) {
        page.failure = FileError(.deckFailed, path, refusal.message, hint: refusal.hint)
      }
    } catch {
      page.failure = error
    }
    return Deck(page: page, inputs: LiveInputs(inputs, readFrom: start), plan: plan.key)
  }

  private func keep(_ deck: Deck, _ path: String) {
    state.withLock { state in
      if state.decks.updateValue(deck, forKey: path) == nil { state.order.append(path) }
      if state.order.count > Self.capacity { state.decks[state.order.removeFirst()] = nil }
    }
  }

  private func leadsInside(_ real: String) -> Bool {
    guard let base = FileSystem.realPath(root) else { return false }
    return base == "/" || real.utf8.starts(with: (base + "/").utf8)
  }

  private func path(of unit: BuildUnit) -> String { root == "." ? unit.path : root + "/" + unit.path }

  // MARK: - Indexes and search

  private func title(_ index: Int, _ plan: LivePlan) -> String {
    plan.course.units[index].settings.title ?? summary(index, plan).deck.title
  }

  /// Files and network are of no use to what is said about a deck.
  private var plainOptions: CompileOptions {
    var options = options
    options.embed = .none
    options.network = .silent
    return options
  }

  private func summary(_ index: Int, _ plan: LivePlan) -> Summary {
    let unit = plan.course.units[index]
    if let known = state.withLock({ $0.summaries[unit.path] }), known.plan == plan.key, known.inputs.areUnchanged {
      return known
    }
    let path = path(of: unit)
    let start = FileStamp.now
    let bytes = (try? FileSystem.read(path).bytes) ?? []
    var summary = Summary(
      hash: ContentHash(of: bytes), inputs: LiveInputs([path], readFrom: start), plan: plan.key)
    if let compiler = try? Compiler(plainOptions, assets) {
      let output = compiler.compile(name: path, bytes: bytes, in: plan.course.context(of: unit, theme: plan.theme))
      if let page = output.page {
        (summary.deck, summary.search) = DeckReading.read(
          page.content, takesNotes: plan.course.config.searchesNotes)
        summary.deck.show(firstSlideOf: output)
      }
    }
    state.withLock { $0.summaries[unit.path] = summary }
    return summary
  }

  /// Of the decks in lists, in the course's order.
  private func summaries(_ plan: LivePlan, in folder: String) -> [(index: Int, summary: Summary)] {
    let units = plan.course.units
    let indices = units.indices.filter { index in
      !units[index].isHidden && (folder.isEmpty || units[index].path.utf8.starts(with: (folder + "/").utf8))
    }
    return runInOrder(
      indices.count, jobs: options.jobs ?? Platform.coreCount, state: [],
      work: { (indices[$0], self.summary(indices[$0], plan)) },
      take: { $0.append($1) })
  }

  private func index(of folder: String, _ plan: LivePlan) -> LivePage {
    let theme = pageTheme(plan)
    let decks = summaries(plan, in: folder).map { index, summary in
      DeckEntry(unit: plan.course.units[index], summary: summary.deck, hash: summary.hash)
    }
    let themes = Set(decks.map(\.summary.theme)).subtracting([theme.name])
    let names = Assets.themeNames.filter { themes.contains($0) }
    var introduction: [UInt8] = []
    if let compiler = try? Compiler(options, assets) {
      introduction = (try? plan.course.introduction(of: folder, compiler)) ?? []
    }
    let page = IndexPage(
      course: plan.course, folder: folder, theme: theme,
      styles: (names.isEmpty ? [] : [ThemeScope.style(for: names)]) + [parts.style],
      introduction: introduction, decks: decks)
    var out = ByteBuffer(capacity: 65_536 + decks.count * 1500)
    let gap = page.write(into: &out, liveScripts: [parts.script])
    return LivePage(bytes: out.array(), gap: gap, title: plan.course.title(of: folder))
  }

  private func search(_ plan: LivePlan) -> LivePage {
    let page = SearchPage(course: plan.course, theme: pageTheme(plan))
    var bytes = page.open()
    for (place, found) in summaries(plan, in: "").enumerated() {
      bytes += page.deck(
        plan.course.units[found.index], title: title(found.index, plan), slides: found.summary.search,
        isFirst: place == 0)
    }
    bytes += page.close()
    return LivePage(bytes: bytes, gap: bytes.count, title: "Search")
  }

  private func pageTheme(_ plan: LivePlan) -> Theme {
    (try? Compiler(options, assets))?.theme ?? plan.theme ?? .standard
  }
}

import DeckHTML
import DeckModel
import DeckPasses

/// The themes and style sheets that `course.yml` names, each read once.
package struct CourseLooks: Sendable {
  /// Of the course's pages, and of decks that name none.
  package private(set) var standard: Theme?
  package private(set) var files: [Dependency] = []
  private var themes: [String: Theme] = [:]
  private var sheets: [String: PagePart] = [:]

  package init() {}

  /// - Parameter root: The course's folder, which all style sheets lie below; they may load nothing (`trust` S5).
  package static func read(_ config: CourseConfig, below root: String) -> Diagnosed<CourseLooks> {
    var looks = CourseLooks()
    var diagnostics: [Diagnostic] = []
    let base = FileSystem.realPath(root).map { $0 == "/" ? $0 : $0 + "/" }
    func note(_ rule: String, _ key: MetadataKey, _ message: String, hint: String? = nil) {
      diagnostics.append(Diagnostic(.warning, rule, at: config.places[key] ?? .none, message, hint: hint))
    }
    func sheet(_ path: String) -> [UInt8]? {
      guard let base, let real = FileSystem.realPath(root + "/" + path), real.utf8.starts(with: base.utf8),
        FileSystem.status(real)?.isRegular == true, let bytes = try? FileSystem.read(real).bytes
      else { return nil }
      looks.files.append(Dependency(real, ContentHash(of: bytes)))
      return filteredStyle(bytes)
    }
    func add(theme name: String?, _ key: MetadataKey) {
      guard let name, looks.themes[name] == nil else { return }
      let builtIn = Theme.builtIn(name)
      if builtIn.diagnostics.isEmpty {
        looks.themes[name] = builtIn.value
      } else if let css = sheet(name) {
        looks.themes[name] = Theme(name: name, css: css)
      } else {
        for unknown in builtIn.diagnostics { note(unknown.rule, key, unknown.message, hint: unknown.hint) }
      }
    }
    func add(css paths: [String], _ key: MetadataKey) {
      for path in paths where looks.sheets[path] == nil {
        if let css = sheet(path) {
          looks.sheets[path] = .style(id: "", css)
        } else {
          note("style-missing", key, "there is no style sheet `\(path)` in the course")
        }
      }
    }
    add(theme: config.theme, MetadataKey("theme"))
    add(css: config.css, MetadataKey("css"))
    for (path, page) in config.pages.sorted(by: { $0.key < $1.key }) {
      add(theme: page.theme, MetadataKey("pages", path))
      add(css: page.css, MetadataKey("pages", path))
    }
    looks.standard = config.theme.flatMap { looks.themes[$0] }
    return Diagnosed(looks, diagnostics)
  }

  /// What the course says to the deck at `path` from its folder.
  package func context(of path: String, _ config: CourseConfig) -> PageContext {
    let page = config.page(of: path)
    var context = PageContext()
    context.standardTheme = standard
    context.theme = page.theme.flatMap { themes[$0] }
    context.styles = (config.css + page.css).compactMap { sheets[$0] }
    context.defaults = config.defaults(of: path)
    context.levels = config.levels
    return context
  }
}

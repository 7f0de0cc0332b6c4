/// Commits on branches, in the order in which they were made: what Mermaid's `gitGraph` says.
struct GitHistory {
  struct Branch {
    var name: String
    /// Where it stands among the others; those without a number of their own stand in the order of the text.
    var order: Double
    /// Its newest commit.
    fileprivate var head: Int?
  }

  struct Commit {
    enum Kind { case normal, reverse, highlight, merge, cherryPick }

    var label: String
    var tags: [String]
    var kind: Kind
    var branch: Int
    /// The commit that it stands on, if any, and the one that is merged or picked into it.
    var parents: [Int]
  }

  enum Direction { case right, down, up }

  static let most = 300

  var title: String
  var direction = Direction.right
  /// Whether commits stand as far along as they have commits before them, not one after the other.
  var isParallel = false
  var showsBranches = true
  var showsLabels = true
  private(set) var branches: [Branch] = []
  private(set) var commits: [Commit] = []
  private var current = 0
  private var byLabel: [String: Int] = [:]

  /// - Parameter main: the name of the branch that is there from the beginning.
  init(title: String, main: String, order: Double) {
    self.title = title
    branches = [Branch(name: main, order: order, head: nil)]
  }

  /// The branches as they stand beside each other.
  var lanes: [Int] {
    branches.indices.sorted { (branches[$0].order, $0) < (branches[$1].order, $1) }
  }

  func branch(_ name: String) -> Int? { branches.firstIndex { $0.name == name } }

  func commit(_ label: String) -> Int? { byLabel[label] }

  /// Not a branch without commits, nor one that is where the current one is.
  func canMerge(_ branch: Int) -> Bool {
    branches[branch].head != nil && branches[branch].head != branches[current].head
  }

  mutating func begin(_ name: String, order: Double?) {
    branches.append(Branch(name: name, order: order ?? Double(branches.count) / 1000, head: branches[current].head))
    current = branches.count - 1
  }

  mutating func checkOut(_ branch: Int) { current = branch }

  mutating func commit(_ label: String, _ tags: [String], _ kind: Commit.Kind) { add(label, tags, kind, from: nil) }

  mutating func merge(_ branch: Int, _ label: String, _ tags: [String], _ kind: Commit.Kind) {
    add(label, tags, kind, from: branches[branch].head)
  }

  mutating func cherryPick(_ commit: Int, _ tags: [String]) { add("", tags, .cherryPick, from: commit) }

  private mutating func add(_ label: String, _ tags: [String], _ kind: Commit.Kind, from other: Int?) {
    let parents = [branches[current].head, other].compactMap { $0 }
    commits.append(Commit(label: label, tags: tags, kind: kind, branch: current, parents: parents))
    branches[current].head = commits.count - 1
    if !label.isEmpty { byLabel[label] = commits.count - 1 }
  }

  /// A commit with its branch, what it brings and its tags.
  func words(_ commit: Commit) -> String {
    var words = commit.label
    if commit.kind == .merge, let other = commit.parents.last {
      words += (words.isEmpty ? "" : ", ") + "merges \(branches[commits[other].branch].name)"
    }
    if words.isEmpty { words = "commit" }
    if !commit.tags.isEmpty { words += " (\(commit.tags.joined(separator: ", ")))" }
    return "\(branches[commit.branch].name): \(words)"
  }

  var description: String { commits.prefix(60).map(words).joined(separator: "; ") }
}

/// A language by the names that decks call it.
package struct LanguageName: Sendable {
  /// highlight.js's name for it.
  package let name: String
  let language: @Sendable () -> Language

  /// The language that is called `name`, a name or alias in lower case.
  ///
  /// - Complexity: O(all names). They are looked through, because a table of them would cost every run as much as
  ///   hundreds of searches.
  init?(named name: String) {
    let name = Array(name.utf8)
    for (names, language) in Self.all where Self.holds(names, name) {
      self.init(name: String(names.prefix { $0 != " " }), language: language)
      return
    }
    return nil
  }

  /// Whether `name` is one of `names`. - Complexity: linear in `names`, without allocations
  private static func holds(_ names: String, _ name: [UInt8]) -> Bool {
    var names = names
    return names.withUTF8 { names in
      var start = 0
      while start + name.count <= names.count {
        var same = 0
        while same < name.count, names[start + same] == name[same] { same += 1 }
        let end = start + same
        if same == name.count, same > 0, end == names.count || names[end] == UInt8(ascii: " ") { return true }
        start = end
        while start < names.count, names[start] != UInt8(ascii: " ") { start += 1 }
        start += 1
      }
      return false
    }
  }

  private init(name: String, language: @escaping @Sendable () -> Language) {
    self.name = name
    self.language = language
  }

  /// Every language once.
  static var each: [LanguageName] { all.compactMap { LanguageName(named: String($0.0.prefix { $0 != " " })) } }

  /// Every name and alias.
  static var allNames: [String] { all.flatMap { $0.0.words.map { String(Substring($0)) } } }

  /// Each language's name, its aliases behind it.
  private static let all: [(String, @Sendable () -> Language)] = [
    ("actionscript as", { .actionscript }),
    ("apache apacheconf", { .apache }),
    ("arduino c cc h c++ h++ hpp hh hxx cxx", { .arduino }),
    ("awk", { .awk }),
    ("bash sh zsh", { .bash }),
    ("clojure clj", { .clojure }),
    ("cmake cmake.in", { .cmake }),
    ("cpp", { .cpp }),
    ("cs csharp c#", { .csharp }),
    ("css", { .css }),
    ("dart", { .dart }),
    ("diff patch", { .diff }),
    ("django jinja", { .django }),
    ("dockerfile docker", { .dockerfile }),
    ("dos bat cmd", { .dos }),
    ("elixir", { .elixir }),
    ("erb", { .erb }),
    ("erlang erl", { .erlang }),
    ("fortran f90 f95", { .fortran }),
    ("fsharp fs", { .fsharp }),
    ("gherkin feature", { .gherkin }),
    ("go golang", { .go }),
    ("graphql gql", { .graphql }),
    ("groovy", { .groovy }),
    ("handlebars hbs html.hbs html.handlebars", { .handlebars }),
    ("haskell hs", { .haskell }),
    ("http https", { .http }),
    ("ini toml", { .ini }),
    ("java jsp", { .java }),
    ("javascript js jsx mjs cjs", { .javascript }),
    ("json", { .json }),
    ("julia", { .julia }),
    ("julia-repl", { .juliaREPL }),
    ("kotlin kt", { .kotlin }),
    ("less", { .less }),
    ("lisp", { .lisp }),
    ("lua", { .lua }),
    ("makefile mk mak", { .makefile }),
    ("markdown md mkdown mkd", { .markdown }),
    ("matlab", { .matlab }),
    ("mojolicious", { .mojolicious }),
    ("nginx nginxconf", { .nginx }),
    ("objectivec mm objc obj-c objective-c", { .objectivec }),
    ("ocaml", { .ocaml }),
    ("perl pl pm", { .perl }),
    ("php php3 php4 php5 php6 php7", { .php }),
    ("plaintext", { .plaintext }),
    ("powershell ps ps1", { .powershell }),
    ("prolog", { .prolog }),
    ("properties", { .properties }),
    ("protobuf proto", { .protobuf }),
    ("python py gyp ipython", { .python }),
    ("r", { .r }),
    ("ruby rb gemspec podspec thor irb", { .ruby }),
    ("rust rs", { .rust }),
    ("scala", { .scala }),
    ("scheme", { .scheme }),
    ("scss", { .scss }),
    ("shell console", { .shell }),
    ("sql", { .sql }),
    ("swift", { .swift }),
    ("tex latex", { .tex }),
    ("typescript ts tsx", { .typescript }),
    ("verilog v sv svh", { .verilog }),
    ("vhdl", { .vhdl }),
    ("vim", { .vim }),
    ("x86asm asm", { .x86asm }),
    ("xml html xhtml rss atom xjb xsd xsl plist wsf svg", { .xml }),
    ("yaml yml", { .yaml }),
  ]
}

/// A language by the names that decks call it.
package struct LanguageName: Sendable {
  /// highlight.js's name for it.
  package let name: String
  let language: @Sendable () -> Language

  /// The language that is called `name`, a name or alias in any case.
  init?(named name: UnsafeBufferPointer<UInt8>) {
    guard let start = name.baseAddress, !name.isEmpty, let found = Self.places.find(start, name.count) else {
      return nil
    }
    self.init(Int(found.value))
  }

  private init(_ place: Int) {
    let (names, language) = Self.all[place]
    self.init(name: String(names.prefix { $0 != " " }), language: language)
  }

  private init(name: String, language: @escaping @Sendable () -> Language) {
    self.name = name
    self.language = language
  }

  /// Every language once.
  static var each: [LanguageName] { all.indices.map { LanguageName($0) } }

  /// Every name and alias.
  static var allNames: [String] { all.flatMap { $0.0.split(separator: " ").map { String($0) } } }

  /// Every name and alias, with the place in `all` of its language.
  private static let places: WordTable = {
    var words = WordTable.Builder(foldsCase: true)
    for (place, entry) in all.enumerated() { entry.0.forEachWord { words.add($0, value: Int32(place)) } }
    return words.table(keepsLast: false)
  }()

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

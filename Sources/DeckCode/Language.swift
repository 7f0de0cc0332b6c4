/// A grammar made ready for reading code: its modes numbered, their patterns flat, and for each mode a table that
/// tells from one byte which of its rules can match there.
///
/// Languages are made when first used and live as long as the program; nothing changes them, so threads share them.
final class Language: @unchecked Sendable {
  /// A ``Mode`` as the highlighter meets it. Mode 0 is the language itself.
  struct CompiledMode {
    var tokenClass: TokenClass?
    var options: Mode.Options = []
    /// The modes inside, as a part of `rules`.
    var firstRule: Int32 = 0
    var ruleCount: Int32 = 0
    /// Places of instructions, or -1 for none.
    var end: Int32 = -1
    var illegal: Int32 = -1
    var lexeme: Int32 = -1
    /// Places in `keywords` and `subLanguages`, or -1.
    var keywords: Int32 = -1
    var subLanguage: Int32 = -1
    /// A mode's number, or -1.
    var starts: Int32 = -1
    var relevance: Int32 = 0
    /// The rules that match at the start of a line only; at a word boundary only; that need not be tried inside a word.
    var lineStartRules: UInt64 = 0
    var boundaryRules: UInt64 = 0
    var runStartRules: UInt64 = 0
    /// Where it begins it ends: one token and no more.
    var isToken = false
    /// It ends wherever nothing in it begins.
    var endsAtOnce = false
  }

  /// Where the instruction `begin` matches, the mode begins.
  struct Rule {
    let begin: Int32
    let mode: Int32
  }

  /// The columns of `candidates`: ASCII, a character beyond it, the end of the text.
  static let columns = 130
  static let columnBeyondASCII = 128
  static let columnEnd = 129
  /// Rules, the end and what is illegal share 64 bits.
  static let mostRules = 62

  let foldsCase: Bool
  let modes: UnsafePointer<CompiledMode>
  let modeCount: Int
  let rules: UnsafePointer<Rule>
  /// For each mode a row of ``columns``: a bit for each rule that can match before that byte; bit `ruleCount` is the
  /// end's, the next one stands for what is illegal.
  let candidates: UnsafePointer<UInt64>
  let keywords: UnsafePointer<WordTable>
  let subLanguages: UnsafePointer<SubLanguage>
  /// What a keyword can begin with, for each mode.
  let lexemeLeads: UnsafePointer<ByteSet>

  let instructions: UnsafePointer<PatternProgram.Instruction>
  let parts: UnsafePointer<PatternProgram.Part>
  let bytes: UnsafePointer<UInt8>
  let sets: UnsafePointer<ByteSet>
  let tables: UnsafePointer<WordTable>
  let memories: Int

  init(_ grammar: Grammar) {
    var compiler = GrammarCompiler(grammar)
    compiler.compile()
    foldsCase = grammar.foldsCase
    modes = compiler.modes.permanent
    modeCount = compiler.modes.count
    rules = compiler.rules.permanent
    candidates = compiler.candidates()
    keywords = compiler.keywords.permanent
    subLanguages = compiler.subLanguages.permanent
    lexemeLeads = compiler.lexemeLeads.permanent
    instructions = compiler.program.instructions.permanent
    parts = compiler.program.parts.permanent
    bytes = compiler.program.bytes.permanent
    sets = compiler.program.sets.permanent
    tables = compiler.program.tables.permanent
    memories = compiler.program.memories
  }
}

extension Language {
  static let vhdl = Language(
    Grammar(
      foldsCase: true,
      keywords: [
        .keyword: """
        abs access after alias all and architecture array assert assume assume_guarantee attribute begin block body
        buffer bus case component configuration constant context cover default disconnect downto else elsif end
        entity exit fairness file for force function generate generic group guarded if impure in inertial inout is
        label library linkage literal loop map mod nand new next nor not null of on open or others out package
        parameter port postponed procedure process property protected pure range record register reject release rem
        report restrict restrict_guarantee return rol ror select sequence severity shared signal sla sll sra srl
        strong subtype then to transport type unaffected units until use variable view vmode vprop vunit wait when
        while with xnor xor
        """,
        .builtIn: """
        bit bit_vector boolean boolean_vector character delay_length file_open_kind file_open_status integer
        integer_vector natural positive real_vector signed std_logic std_logic_vector std_ulogic std_ulogic_vector
        string time time_vector u_signed u_unsigned unresolved_signed unresolved_unsigned unsigned
        """,
        .literal: """
        error failure false line note side text true warning width
        """,
      ],
      contains: [
        .blockComment, .comment("--", to: .lineEnd), .quoteString,
        Mode(.number, number, relevance: 0),
        Mode(.string, ["'", .one("UX01ZWLH-"), "'"], contains: [.escape]),
        Mode(
          .symbol, ["'", .one(.letter), .zeroOrMore([.maybe("_"), .one("A-Za-z0-9")])], contains: [.escape]),
      ]))
}

private let number: Pattern = {
  let integer: Pattern = [.one(.digit), .many("0-9_")]
  let exponent: Pattern = .maybe([.one("eE"), .maybe(.one("+-")), integer])
  return [
    .boundary,
    .first([
      [integer, "#", .run(.word), .maybe([".", .run(.word)]), "#", exponent],
      [integer, .maybe([".", integer]), exponent],
    ]),
  ]
}()

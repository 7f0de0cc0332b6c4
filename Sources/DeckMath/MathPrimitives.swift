/// What a command does that is neither a character nor a macro.
enum MathPrimitive: Sendable {
  // Parts with arguments.
  case accent(stretchy: Bool)
  case underAccent
  case textAccent
  case brace(under: Bool)
  case line(under: Bool)
  case arrow
  case fraction(MathFraction)
  case generalFraction
  case root
  case stack(under: Bool, MathClass?)
  case classed(MathClass)
  case operatorGroup
  case operatorName
  case operatorNameWithLimits
  case boldSymbol
  case alphabet(MathAlphabet)
  case text(MathTextFont)
  case textColor
  case namedColor
  case colorBox
  case framedColorBox
  case frameBox
  case enclosure(MathEnclosure)
  case textEnclosure(MathEnclosure)
  case cancelTo
  case phantom(width: Bool, height: Bool)
  case lap(Int)
  case smash
  case raise
  case rule
  case centered
  case horizontalBox
  case poorBold
  case choice
  case link
  case address
  case markup
  case image
  case unicode

  // Up to the end of the group.
  case alphabetSwitch(MathAlphabet)
  case style(MathStyleLevel)
  case size(Double)
  case color
  case infixFraction(MathFraction)
  case infixThickness

  // By themselves.
  case function(MathLimitPlacement)
  case largeOperator(MathLimitPlacement)
  case delimiter(size: Int, MathClass)
  case left
  case right
  case middle
  case limits(MathLimitPlacement)
  /// In mu, a eighteenth of an em.
  case space(Double)
  case wordSpace
  case kern
  case dots(Dots)
  case not
  case set(bars: Bool)
  case braket
  case verbatim
  case newline
  case horizontalLine(dashed: Bool)
  case begin
  case end
  case beginGroup
  case endGroup
  case mathStart
  case mathEnd
  case tag
  case reference
  /// Nothing, after dropping so many arguments.
  case ignored(arguments: Int)

  // Definitions.
  case define(global: Bool, expanding: Bool)
  case newCommand(Existing)
  case assign(global: Bool)
  case assignNext
  case prefix(global: Bool)
  case declareOperator

  // Expanded like macros.
  case ifNextCharacter
  case chemistry(isQuantity: Bool)
  case ifStar
  case first
  case second
  case textOrMath
  case noExpand
  case expandAfter
  case characterCode

  /// What kind of dots, by what stands next to them.
  enum Dots: Sendable {
    case byContext, commas, binary, integral, other
  }

  /// What `\newcommand` and its relatives do with a name that is taken.
  enum Existing: Sendable {
    case refuse, replace, keep
  }

  var isExpandable: Bool {
    switch self {
    case .ifNextCharacter, .ifStar, .first, .second, .textOrMath, .noExpand, .expandAfter, .characterCode,
      .chemistry:
      true
    default: false
    }
  }
}

/// The primitives and their names; a name may have text of its own before it, such as an accent's character.
enum MathCommands {
  static let groups: [(MathPrimitive, StaticString)] = [
    (.accent(stretchy: false), #"ˊ\acute ˋ\grave ¨\ddot ~\tilde ˉ\bar ˘\breve ˇ\check ^\hat ˙\dot ˚\mathring"#),
    (.accent(stretchy: false), #"⃗\vec ⃛\dddot ⃜\ddddot"#),
    (.accent(stretchy: true), #"^\widehat ~\widetilde ˇ\widecheck ⏠\overgroup ⏜\overparen ⎴\overbracket"#),
    (.accent(stretchy: true), #"→\overrightarrow ←\overleftarrow ⇒\Overrightarrow ↔\overleftrightarrow"#),
    (.accent(stretchy: true), #"↼\overleftharpoon ⇀\overrightharpoon"#),
    (.underAccent, #"←\underleftarrow →\underrightarrow ↔\underleftrightarrow ⏡\undergroup ~\utilde"#),
    (.underAccent, #"⏝\underparen ⎵\underbracket"#),
    (.textAccent, #"ˊ\' ˋ\` ˆ\^ ˜\~ ˉ\= ˘\u ˙\. ¸\c ˚\r ˇ\v ¨\" ˝\H ◯\textcircled"#),
    (.brace(under: false), #"\overbrace"#), (.brace(under: true), #"\underbrace"#),
    (.line(under: false), #"\overline\overlinesegment"#), (.line(under: true), #"\underline\underlinesegment"#),
    (.arrow, #"←\xleftarrow →\xrightarrow ⇐\xLeftarrow ⇒\xRightarrow ↔\xleftrightarrow ⇔\xLeftrightarrow"#),
    (.arrow, #"↩\xhookleftarrow ↪\xhookrightarrow ↦\xmapsto ⇁\xrightharpoondown ⇀\xrightharpoonup"#),
    (.arrow, #"↽\xleftharpoondown ↼\xleftharpoonup ⇌\xrightleftharpoons\xrightequilibrium"#),
    (.arrow, #"⇋\xleftrightharpoons\xleftequilibrium =\xlongequal ↠\xtwoheadrightarrow ↞\xtwoheadleftarrow"#),
    (.arrow, #"⇄\xtofrom\xrightleftarrows"#),

    (.fraction(MathFraction()), #"\frac"#),
    (.fraction(MathFraction(style: .display)), #"\dfrac"#),
    (.fraction(MathFraction(style: .display, isContinued: true)), #"\cfrac"#),
    (.fraction(MathFraction(style: .text)), #"\tfrac"#),
    (.fraction(MathFraction(lineThickness: 0, left: "(", right: ")")), #"\binom"#),
    (.fraction(MathFraction(lineThickness: 0, left: "(", right: ")", style: .display)), #"\dbinom"#),
    (.fraction(MathFraction(lineThickness: 0, left: "(", right: ")", style: .text)), #"\tbinom"#),
    (.infixFraction(MathFraction()), #"\over"#),
    (.infixFraction(MathFraction(lineThickness: 0)), #"\atop"#),
    (.infixFraction(MathFraction(lineThickness: 0, left: "(", right: ")")), #"\choose"#),
    (.infixFraction(MathFraction(lineThickness: 0, left: "{", right: "}")), #"\brace"#),
    (.infixFraction(MathFraction(lineThickness: 0, left: "[", right: "]")), #"\brack"#),
    (.infixThickness, #"\above"#), (.generalFraction, #"\genfrac"#),
    (.root, #"\sqrt"#),
    (.stack(under: false, nil), #"\overset"#), (.stack(under: true, nil), #"\underset"#),
    (.stack(under: false, .relation), #"\stackrel"#),

    (.classed(.ordinary), #"\mathord"#), (.classed(.binary), #"\mathbin"#), (.classed(.relation), #"\mathrel"#),
    (.classed(.opening), #"\mathopen"#), (.classed(.closing), #"\mathclose"#),
    (.classed(.punctuation), #"\mathpunct"#), (.classed(.inner), #"\mathinner"#), (.operatorGroup, #"\mathop"#),
    (.operatorName, #"\operatorname"#), (.operatorNameWithLimits, #"\operatornamewithlimits"#),
    (.function(.beside), #"\arcsin\arccos\arctan\arctg\arcctg\arg\ch\cos\cosec\cosh\cot\cotg\coth\csc\ctg\cth"#),
    (.function(.beside), #"\deg\dim\exp\hom\ker\lg\ln\log\sec\sin\sinh\sh\tan\tanh\tg\th"#),
    (.function(.display), #"\det\gcd\inf\lim\max\min\Pr\sup"#),
    (.largeOperator(.display), #"∐\coprod ⋁\bigvee ⋀\bigwedge ⨄\biguplus ⋂\bigcap ⋃\bigcup ∏\prod ∑\sum"#),
    (.largeOperator(.display), #"⨂\bigotimes ⨁\bigoplus ⨀\bigodot ⨆\bigsqcup"#),
    (.largeOperator(.beside), #"∫\int ∬\iint ∭\iiint ⨌\iiiint ∮\oint ∯\oiint ∰\oiiint"#),
    (.largeOperator(.display), #"∫\intop"#),
    (.limits(.always), #"\limits"#), (.limits(.beside), #"\nolimits"#), (.limits(.display), #"\displaylimits"#),

    (.delimiter(size: 1, .opening), #"\bigl"#), (.delimiter(size: 2, .opening), #"\Bigl"#),
    (.delimiter(size: 3, .opening), #"\biggl"#), (.delimiter(size: 4, .opening), #"\Biggl"#),
    (.delimiter(size: 1, .closing), #"\bigr"#), (.delimiter(size: 2, .closing), #"\Bigr"#),
    (.delimiter(size: 3, .closing), #"\biggr"#), (.delimiter(size: 4, .closing), #"\Biggr"#),
    (.delimiter(size: 1, .relation), #"\bigm"#), (.delimiter(size: 2, .relation), #"\Bigm"#),
    (.delimiter(size: 3, .relation), #"\biggm"#), (.delimiter(size: 4, .relation), #"\Biggm"#),
    (.delimiter(size: 1, .ordinary), #"\big"#), (.delimiter(size: 2, .ordinary), #"\Big"#),
    (.delimiter(size: 3, .ordinary), #"\bigg"#), (.delimiter(size: 4, .ordinary), #"\Bigg"#),
    (.left, #"\left"#), (.right, #"\right"#), (.middle, #"\middle"#),

    (.alphabet(.upright), #"\mathrm\mathup"#), (.alphabet(.italic), #"\mathit\mathnormal"#),
    (.alphabet(.bold), #"\mathbf\bold"#), (.alphabet(.doubleStruck), #"\mathbb\Bbb\mathds"#),
    (.alphabet(.script), #"\mathcal\mathscr"#), (.alphabet(.fraktur), #"\mathfrak\frak"#),
    (.alphabet(.sansSerif), #"\mathsf"#), (.alphabet(.monospace), #"\mathtt"#), (.boldSymbol, #"\boldsymbol\bm"#),
    (.alphabetSwitch(.upright), #"\rm"#), (.alphabetSwitch(.italic), #"\it"#), (.alphabetSwitch(.bold), #"\bf"#),
    (.alphabetSwitch(.script), #"\cal"#), (.alphabetSwitch(.sansSerif), #"\sf"#),
    (.alphabetSwitch(.monospace), #"\tt"#), (.poorBold, #"\pmb"#),
    (.text([]), #"\text\textrm\textnormal\textmd\textup\mbox\textsc"#), (.text(.bold), #"\textbf"#),
    (.text(.italic), #"\textit\emph\textsl"#), (.text(.sansSerif), #"\textsf"#), (.text(.monospace), #"\texttt"#),
    (.horizontalBox, #"\hbox"#), (.verbatim, #"\verb"#),

    (.style(.display), #"\displaystyle"#), (.style(.text), #"\textstyle"#), (.style(.script), #"\scriptstyle"#),
    (.style(.scriptscript), #"\scriptscriptstyle"#),
    (.size(0.5), #"\tiny"#), (.size(0.6), #"\sixptsize"#), (.size(0.7), #"\scriptsize"#),
    (.size(0.8), #"\footnotesize"#), (.size(0.9), #"\small"#), (.size(1), #"\normalsize"#), (.size(1.2), #"\large"#),
    (.size(1.44), #"\Large"#), (.size(1.728), #"\LARGE"#), (.size(2.074), #"\huge"#), (.size(2.488), #"\Huge"#),
    (.color, #"\color"#), (.textColor, #"\textcolor"#), (.colorBox, #"\colorbox"#), (.framedColorBox, #"\fcolorbox"#),
    (.frameBox, #"\fbox\framebox"#),
    // The colours of KaTeX's documentation.
    (.namedColor, #"6495ed\blue ffa500\orange ff00af\pink df0030\red 28ae7b\green 9d38bd\purple 808080\gray"#),
    (.namedColor, #"ccfaff\blueA 80f6ff\blueB 63d9ea\blueC 11accd\blueD 0c7f99\blueE 94fff5\tealA 26edd5\tealB"#),
    (.namedColor, #"01d1c1\tealC 01a995\tealD 208170\tealE b6ffb0\greenA 8af281\greenB 74cf70\greenC 1fab54\greenD"#),
    (.namedColor, #"0d923f\greenE ffd0a9\goldA ffbb71\goldB ff9c39\goldC e07d10\goldD a75a05\goldE fca9a9\redA"#),
    (.namedColor, #"ff8482\redB f9685d\redC e84d39\redD bc2612\redE ffbde0\maroonA ff92c6\maroonB ed5fa6\maroonC"#),
    (.namedColor, #"ca337c\maroonD 9e034e\maroonE ddd7ff\purpleA c6b9fc\purpleB aa87ff\purpleC 7854ab\purpleD"#),
    (.namedColor, #"543b78\purpleE f5f9e8\mintA edf2df\mintB e0e5cc\mintC f6f7f7\grayA f0f1f2\grayB e3e5e6\grayC"#),
    (.namedColor, #"d6d8da\grayD babec2\grayE 888d93\grayF 626569\grayG 3b3e40\grayH 21242c\grayI 314453\kaBlue"#),
    (.namedColor, #"71b307\kaGreen"#),

    (.enclosure(.cancelUp), #"\cancel"#), (.enclosure(.cancelDown), #"\bcancel"#),
    (.enclosure(.cancelBoth), #"\xcancel"#), (.enclosure(.strike), #"\sout"#), (.enclosure(.phase), #"\phase"#),
    (.textEnclosure(.angle), #"\angl"#), (.cancelTo, #"\cancelto"#),
    (.phantom(width: true, height: true), #"\phantom"#), (.phantom(width: true, height: false), #"\hphantom"#),
    (.phantom(width: false, height: true), #"\vphantom"#),
    (.lap(-1), #"\mathllap"#), (.lap(0), #"\mathclap"#), (.lap(1), #"\mathrlap"#),
    (.smash, #"\smash"#), (.raise, #"\raisebox"#), (.rule, #"\rule"#), (.centered, #"\vcenter"#),
    (.choice, #"\mathchoice"#), (.link, #"\href"#), (.address, #"\url"#), (.image, #"\includegraphics"#),
    (.markup, #"\htmlClass\htmlId\htmlStyle\htmlData"#), (.unicode, #"\unicode"#),

    (.space(3), #"\,\thinspace"#), (.space(4), #"\:\>\medspace"#), (.space(5), #"\;\thickspace"#),
    (.space(-3), #"\!\negthinspace"#), (.space(-4), #"\negmedspace"#), (.space(-5), #"\negthickspace"#),
    (.space(9), #"\enspace\enskip"#), (.space(18), #"\quad"#), (.space(36), #"\qquad"#),
    (.wordSpace, #"\space\nobreakspace\nbsp"#), (.kern, #"\kern\mkern\hskip\mskip\hspace\mspace"#),
    (.dots(.byContext), #"\dots"#), (.dots(.other), #"\dotso\hdots"#), (.dots(.commas), #"\dotsc"#),
    (.dots(.binary), #"\dotsb\dotsm\cdots"#), (.dots(.integral), #"\dotsi"#),
    (.not, #"\not"#), (.set(bars: false), #"\set"#), (.set(bars: true), #"\Set"#), (.braket, #"\Braket"#),
    (.horizontalLine(dashed: false), #"\hline"#), (.horizontalLine(dashed: true), #"\hdashline"#),
    (.begin, #"\begin"#), (.end, #"\end"#), (.beginGroup, #"\begingroup"#), (.endGroup, #"\endgroup"#),
    (.mathStart, #"\("#), (.mathEnd, #"\)"#), (.newline, #"\\\newline\cr"#),
    (.tag, #"\tag"#), (.reference, #"\ref\eqref"#),
    (.ignored(arguments: 0), #"\relax\nobreak\allowbreak\nonumber\notag\displaybreak\DOTSB\DOTSI\DOTSX"#),
    (.ignored(arguments: 1), #"\label\message\errmessage\show\require"#),

    (.define(global: false, expanding: false), #"\def"#), (.define(global: true, expanding: false), #"\gdef"#),
    (.define(global: false, expanding: true), #"\edef"#), (.define(global: true, expanding: true), #"\xdef"#),
    (.newCommand(.refuse), #"\newcommand"#), (.newCommand(.replace), #"\renewcommand"#),
    (.newCommand(.keep), #"\providecommand"#), (.declareOperator, #"\DeclareMathOperator"#),
    (.assign(global: false), #"\let"#), (.assignNext, #"\futurelet"#), (.prefix(global: true), #"\global"#),
    (.prefix(global: false), #"\long"#),
    (.chemistry(isQuantity: false), #"\ce"#), (.chemistry(isQuantity: true), #"\pu"#),
    (.ifNextCharacter, #"\@ifnextchar"#), (.ifStar, #"\@ifstar"#), (.first, #"\@firstoftwo"#),
    (.second, #"\@secondoftwo"#), (.textOrMath, #"\TextOrMath"#), (.noExpand, #"\noexpand"#),
    (.expandAfter, #"\expandafter"#), (.characterCode, #"\char"#),
  ]
}

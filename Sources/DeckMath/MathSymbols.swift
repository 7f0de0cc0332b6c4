/// The commands that stand for one character, by the kind of atom they make: the symbols of plain TeX, LaTeX, AMS
/// and the packages that KaTeX's documentation lists.
///
/// An entry is the text shown, then each name for it; entries are separated by blanks. Typed as itself, a character
/// means its first entry. Names whose glyphs differ only in a font that Unicode does not tell apart share one.
enum MathSymbols {
  enum Kind {
    /// A slanted letter.
    case letter
    /// An upright one.
    case ordinary
    case atom(MathClass)
    /// Only between words of `\text`.
    case text
  }

  static let groups: [(Kind, StaticString)] = [
    (.letter, letters), (.ordinary, ordinaries), (.atom(.relation), relations), (.atom(.relation), negations),
    (.atom(.relation), arrows), (.atom(.binary), binaries), (.atom(.opening), openings), (.atom(.closing), closings),
    (.atom(.punctuation), punctuation), (.atom(.inner), inners),
    (.ordinary, bars), (.atom(.ordinary), primes), (.text, texts),
  ]

  private static let letters: StaticString = #"""
    α\alpha β\beta γ\gamma δ\delta ϵ\epsilon ζ\zeta η\eta θ\theta ι\iota κ\kappa λ\lambda μ\mu ν\nu ξ\xi ο\omicron
    π\pi ρ\rho σ\sigma τ\tau υ\upsilon ϕ\phi χ\chi ψ\psi ω\omega ε\varepsilon ϑ\vartheta\thetasym ϖ\varpi ϱ\varrho
    ς\varsigma φ\varphi ı\imath ȷ\jmath
    """#

  private static let ordinaries: StaticString = #"""
    Γ\Gamma Δ\Delta Θ\Theta Λ\Lambda Ξ\Xi Π\Pi Σ\Sigma Υ\Upsilon Φ\Phi Ψ\Psi Ω\Omega ϝ\digamma ϰ\varkappa
    ℵ\aleph\alef\alefsym ℶ\beth ℷ\gimel ℸ\daleth ℏ\hbar\hslash ℓ\ell ℘\wp\weierp ℜ\Re\real ℑ\Im\image ℧\mho Ⅎ\Finv
    ⅁\Game ð\eth
    ∀\forall ∃\exists\exist ∄\nexists ∇\nabla ∂\partial ∞\infty\infin ∅\emptyset\varnothing\empty ¬\neg\lnot ⊤\top
    ⊥\bot ∠\angle ∡\measuredangle ∢\sphericalangle ∁\complement √\surd ‵\backprime ⋮\vdots\varvdots °\degree
    ♭\flat ♮\natural ♯\sharp ♣\clubsuit\clubs ♢\diamondsuit\diamonds ♡\heartsuit\hearts ♠\spadesuit\spades
    △\triangle ▽\triangledown ▲\blacktriangle ▼\blacktriangledown □\square\Box ■\blacksquare ◊\lozenge\Diamond
    ⧫\blacklozenge ★\bigstar ╱\diagup ╲\diagdown Ⓢ\circledS ®\circledR\textregistered ✓\checkmark ✠\maltese ¥\yen
    £\pounds\mathsterling §\S\sect ¶\P †\dag ‡\ddag &\& $\$ %\% _\_
    """#

  private static let relations: StaticString = #"""
    ≡\equiv ≺\prec ≻\succ ∼\sim\thicksim ⊥\perp ⪯\preceq ⪰\succeq ≃\simeq ∣\mid\shortmid ≪\ll ≫\gg ≍\asymp
    ∥\parallel\shortparallel ⋈\bowtie\Join ⌣\smile\smallsmile ⌢\frown\smallfrown ⊑\sqsubseteq ⊒\sqsupseteq ≐\doteq
    ∋\ni\owns ∝\propto\varpropto ⊢\vdash ⊣\dashv ≅\cong ≥\ge\geq >\gt ∈\in\isin ⊂\subset\sub ⊃\supset
    ⊆\subseteq\sube ⊇\supseteq\supe ⊨\vDash\models ≤\le\leq <\lt ≈\approx\thickapprox △\vartriangle ≦\leqq ⩽\leqslant
    ⪕\eqslantless ≲\lesssim ⪅\lessapprox ≊\approxeq ⋘\lll\llless ≶\lessgtr ⋚\lesseqgtr ⪋\lesseqqgtr ≑\doteqdot\Doteq
    ≓\risingdotseq ≒\fallingdotseq ∽\backsim ⋍\backsimeq ⫅\subseteqq ⋐\Subset ⊏\sqsubset ≼\preccurlyeq ⋞\curlyeqprec
    ≾\precsim ⪷\precapprox ⊲\vartriangleleft ⊴\trianglelefteq ⊪\Vvdash ≏\bumpeq ≎\Bumpeq ≧\geqq ⩾\geqslant
    ⪖\eqslantgtr ≳\gtrsim ⪆\gtrapprox ⋙\ggg\gggtr ≷\gtrless ⋛\gtreqless ⪌\gtreqqless ≖\eqcirc ≗\circeq ≜\triangleq
    ⫆\supseteqq ⋑\Supset ⊐\sqsupset ≽\succcurlyeq ⋟\curlyeqsucc ≿\succsim ⪸\succapprox ⊳\vartriangleright
    ⊵\trianglerighteq ⊩\Vdash ≬\between ⋔\pitchfork ◀\blacktriangleleft ▶\blacktriangleright ∴\therefore ∵\because
    ∍\backepsilon ≂\eqsim ⊶\origof ⊷\imageof ⊸\multimap ≔\coloneqq\colonequals ≕\eqqcolon\equalscolon
    ∷=\Coloneqq\coloncolonequals ∷\dblcolon\coloncolon ∹\eqcolon\minuscolon :\vcentcolon\ratio
    :−\coloneq\colonminus ∷−\Coloneq\coloncolonminus =∷\Eqqcolon\equalscoloncolon −∷\Eqcolon\minuscoloncolon
    :≈\colonapprox ∷≈\Colonapprox\coloncolonapprox :∼\colonsim ∷∼\Colonsim\coloncolonsim ∼:\simcolon
    ∼∷\simcoloncolon ≈:\approxcolon ≈∷\approxcoloncolon ≘ ≙ ≚ ≛ ≝ ≞ ≟
    """#

  private static let negations: StaticString = #"""
    ≠\neq\ne ∉\notin ∌\notni ≮\nless ≯\ngtr ≰\nleq\nleqq\nleqslant ≱\ngeq\ngeqq\ngeqslant ⪇\lneq ⪈\gneq
    ≨\lneqq\lvertneqq ≩\gneqq\gvertneqq ⋦\lnsim ⋧\gnsim ⪉\lnapprox ⪊\gnapprox ⊀\nprec ⊁\nsucc ⋠\npreceq ⋡\nsucceq
    ⋨\precnsim ⋩\succnsim ⪹\precnapprox ⪺\succnapprox ⪵\precneqq ⪶\succneqq ≁\nsim ≆\ncong ∤\nmid\nshortmid
    ∦\nparallel\nshortparallel ⊬\nvdash ⊭\nvDash ⊮\nVdash ⊯\nVDash ⋪\ntriangleleft ⋫\ntriangleright
    ⋬\ntrianglelefteq ⋭\ntrianglerighteq ⊈\nsubseteq\nsubseteqq ⊉\nsupseteq\nsupseteqq ⊊\subsetneq\varsubsetneq
    ⊋\supsetneq\varsupsetneq ⫋\subsetneqq\varsubsetneqq ⫌\supsetneqq\varsupsetneqq
    """#

  private static let arrows: StaticString = #"""
    ←\leftarrow\gets\larr →\rightarrow\to\rarr ↔\leftrightarrow\harr\lrarr ⇐\Leftarrow\lArr\Larr
    ⇒\Rightarrow\rArr\Rarr ⇔\Leftrightarrow\hArr\Harr\lrArr\Lrarr ⟵\longleftarrow ⟶\longrightarrow ⟷\longleftrightarrow
    ⟸\Longleftarrow ⟹\Longrightarrow ⟺\Longleftrightarrow ↦\mapsto ⟼\longmapsto ↑\uparrow\uarr ↓\downarrow\darr
    ↕\updownarrow ⇑\Uparrow\uArr\Uarr ⇓\Downarrow\dArr\Darr ⇕\Updownarrow ↗\nearrow ↘\searrow ↙\swarrow ↖\nwarrow
    ↩\hookleftarrow ↪\hookrightarrow ↼\leftharpoonup ⇀\rightharpoonup ↽\leftharpoondown ⇁\rightharpoondown
    ⇌\rightleftharpoons ⇋\leftrightharpoons ↚\nleftarrow ↛\nrightarrow ↮\nleftrightarrow ⇍\nLeftarrow ⇏\nRightarrow
    ⇎\nLeftrightarrow ⇢\dashrightarrow ⇠\dashleftarrow ⇇\leftleftarrows ⇉\rightrightarrows ⇆\leftrightarrows
    ⇄\rightleftarrows ⇚\Lleftarrow ⇛\Rrightarrow ↞\twoheadleftarrow ↠\twoheadrightarrow ↢\leftarrowtail
    ↣\rightarrowtail ↫\looparrowleft ↬\looparrowright ↶\curvearrowleft ↷\curvearrowright ↺\circlearrowleft
    ↻\circlearrowright ↰\Lsh ↱\Rsh ⇈\upuparrows ⇊\downdownarrows ↿\upharpoonleft ↾\upharpoonright\restriction
    ⇃\downharpoonleft ⇂\downharpoonright ↭\leftrightsquigarrow ⇝\rightsquigarrow\leadsto
    """#

  private static let binaries: StaticString = #"""
    ∗\ast ±\pm\plusmn ∓\mp ×\times ÷\div ⋅\cdot\centerdot\sdot ∘\circ ∙\bullet\bull ∩\cap ∪\cup ∧\wedge\land ∨\vee\lor
    ∖\setminus\smallsetminus ⊕\oplus ⊖\ominus ⊗\otimes ⊘\oslash ⊙\odot ⊎\uplus ⊓\sqcap ⊔\sqcup ◯\bigcirc ≀\wr ⨿\amalg
    †\dagger ‡\ddagger\Dagger &\And ⊴\unlhd ⊵\unrhd ⊲\lhd ⊳\rhd ⋖\lessdot ⋗\gtrdot ∔\dotplus ⋒\Cap\doublecap
    ⋓\Cup\doublecup ⩞\doublebarwedge ⊟\boxminus ⊞\boxplus ⊠\boxtimes ⊡\boxdot ⋇\divideontimes ⋉\ltimes ⋊\rtimes
    ⋋\leftthreetimes ⋌\rightthreetimes ⋏\curlywedge ⋎\curlyvee ⊝\circleddash ⊛\circledast ⊚\circledcirc ⊺\intercal
    ⊼\barwedge ⊻\veebar △\bigtriangleup ▽\bigtriangledown ⋄\diamond ⋆\star ◃\triangleleft ▹\triangleright ⦵\minuso
    """#

  private static let openings: StaticString = #"""
    (\lparen [\lbrack {\{\lbrace ⟨\langle\lang ⌊\lfloor ⌈\lceil ∣\lvert ∥\lVert ⎰\lmoustache ⟮\lgroup ⟦\llbracket
    ⦃\lBrace ⌜\ulcorner ⌞\llcorner ┌ └
    """#

  private static let closings: StaticString = #"""
    )\rparen ]\rbrack }\}\rbrace ⟩\rangle\rang ⌋\rfloor ⌉\rceil ∣\rvert ∥\rVert ⎱\rmoustache ⟯\rgroup ⟧\rrbracket
    ⦄\rBrace ⌝\urcorner ⌟\lrcorner ┐ ┘ ‼
    """#

  private static let punctuation: StaticString = #"""
    .\ldotp ⋅\cdotp :\colon
    """#

  private static let inners: StaticString = #"""
    …\ldots\textellipsis\mathellipsis ⋯\@cdots ⋱\ddots ⋰\iddots
    """#

  /// After the relations, so that a typed `∣` is one.
  private static let bars: StaticString = #"""
    ∣\vert ∥\|\Vert
    """#

  private static let primes: StaticString = #"""
    ′\prime
    """#

  private static let texts: StaticString = #"""
    †\textdagger ‡\textdaggerdbl $\textdollar _\textunderscore {\textbraceleft }\textbraceright <\textless
    >\textgreater |\textbar ∥\textbardbl ~\textasciitilde ^\textasciicircum ı\i ȷ\j ß\ss æ\ae œ\oe ø\o Æ\AE Œ\OE Ø\O
    –\textendash —\textemdash ‘\textquoteleft ’\textquoteright “\textquotedblleft ”\textquotedblright °\textdegree
    £\textsterling ©\textcopyright\copyright
    """#
}

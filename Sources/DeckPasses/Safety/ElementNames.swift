/// The elements that a deck may name, in tables.
enum ElementNames {
  /// Elements that stay (`trust` S1 and `hackmd-dialect` 8; one list suffices). `style`, `iframe` and `input` have
  /// rules of their own.
  static let kept = WordTable(
    """
    a abbr address area article aside audio b bdi bdo big blockquote br caption center cite code col
    colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr
    i img ins kbd li main mark nav ol p picture pre q rb rp rt rtc ruby s samp section small source
    span strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr
    """)

  /// Elements that go with all they hold (`trust` S1).
  static let removed = WordTable(
    """
    applet embed head iframe math noembed noframes noscript option plaintext script select svg template
    textarea title xmp
    """)

  /// The other names of the HTML standard, old ones included: their tags go, what they hold stays.
  static let otherHTML = WordTable(
    """
    acronym base basefont bgsound blink body button canvas data datalist dialog dir fieldset form frame
    frameset hgroup html image isindex keygen label legend link listing map marquee menu menuitem meta
    meter multicol nextid nobr object optgroup output param progress search slot spacer strike
    """)

  /// Names of SVG 2 and of MathML's presentation that HTML does not have, in lower case. The hyphenated ones are
  /// left out: they are shown as text (`settlements`).
  static let foreign = WordTable(
    """
    altglyph altglyphdef altglyphitem animate animatecolor animatemotion animatetransform annotation
    circle clippath cursor defs desc discard ellipse feblend fecolormatrix fecomponenttransfer
    fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow
    feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology
    feoffset fepointlight fespecularlighting fespotlight fetile feturbulence filter foreignobject g
    glyph glyphref hatch hatchpath hkern line lineargradient maction maligngroup malignmark marker mask
    menclose merror mesh meshgradient meshpatch meshrow metadata mfenced mfrac mglyph mi mlabeledtr
    mlongdiv mmultiscripts mn mo mover mpadded mpath mphantom mprescripts mroot mrow ms mscarries
    mscarry msgroup msline mspace msqrt msrow mstack mstyle msub msubsup msup mtable mtd mtext mtr
    munder munderover path pattern polygon polyline radialgradient rect semantics set solidcolor stop
    switch symbol text textpath tref tspan use view vkern
    """)

  /// Elements without an end tag (HTML standard, old ones included).
  static let void = WordTable(
    """
    area base basefont bgsound br col embed frame hr image img input keygen link menuitem meta param
    source track wbr
    """)

  /// Elements whose start tag ends an open `p` (HTML standard, "in body").
  static let closesParagraph = WordTable(
    """
    address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search
    section summary table ul xmp
    """)

  /// Elements whose content holds no tags (HTML standard, RAWTEXT, RCDATA, script data, with scripting on).
  static let rawText = WordTable(
    "iframe noembed noframes noscript plaintext script style textarea title xmp")
}

extension Language {
  static let scss = Language(
    Grammar(
      foldsCase: true,
      contains: [
        .lineComment, .blockComment,
        Mode(.selectorId, ["#", .run(name)], relevance: 0),
        Mode(.selectorClass, [".", .run(name)], relevance: 0),
        Mode(.selectorAttr, "[", to: "]"),
        Mode(.selectorTag, .wholeWords(tags), relevance: 0),
        Mode(.selectorPseudo, [":", .words(pseudoClasses)]),
        Mode(
          .selectorPseudo,
          [
            "::",
            .words("after before choices first-letter first-line repeat-index repeat-item selection value"),
          ]),
        variable,
        Mode(.attribute, .wholeWords(attributes)),
        Mode(nil, .wholeWords(values)),
        Mode(
          nil, ":", to: ";",
          contains: [
            variable, hexColor, .cssNumber, .quoteString, .apostropheString, Mode(.meta, "!important"),
          ]),
        Mode(
          nil, ["@", .first(["page", "font-face"])], keywords: "@page @font-face", lexeme: ["@", .run("a-z-")]),
        Mode(
          nil, "@", to: .one("{;"), .returnBegin, keywords: "and or not only",
          contains: [
            Mode(.keyword, ["@", .run("a-z-")]), variable, .quoteString, .apostropheString, hexColor, .cssNumber,
          ]),
      ]))
}

private let name: ByteSet = "A-Za-z0-9_-"
private let variable = Mode(.variable, ["$", .one("a-zA-Z-"), .greedy(name, 0, .boundary)])
private let hexColor = Mode(.number, ["#", .run(.hexDigit)])

private let tags = """
  a abbr acronym address area article aside audio b base big blockquote body br button canvas caption cite code col
  colgroup command datalist dd del details dfn div dl dt em embed fieldset figcaption figure footer form frame
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd keygen label legend li link map
  mark meta meter nav noframes noscript object ol optgroup option output p param pre progress q rp rt ruby samp
  script section select small span strike strong style sub sup table tbody td textarea tfoot th thead time title tr
  tt ul var video
  """

private let pseudoClasses = """
  visited valid root right required read-write read-only out-range optional only-of-type only-child nth-of-type
  nth-last-of-type nth-last-child nth-child not link left last-of-type last-child lang invalid indeterminate in-range
  hover focus first-of-type first-line first-letter first-child first enabled empty disabled default checked before
  after active
  """

/// In the order in which they are looked for: a longer name before those it begins with.
private let attributes = """
  src z-index word-wrap word-spacing word-break width widows white-space visibility vertical-align unicode-bidi
  transition-timing-function transition-property transition-duration transition-delay transition transform-style
  transform-origin transform top text-underline-position text-transform text-shadow text-rendering text-overflow
  text-indent text-decoration-style text-decoration-line text-decoration-color text-decoration text-align-last
  text-align tab-size table-layout right resize quotes position pointer-events perspective-origin perspective
  page-break-inside page-break-before page-break-after padding-top padding-right padding-left padding-bottom padding
  overflow-y overflow-x overflow-wrap overflow outline-width outline-style outline-offset outline-color outline
  orphans order opacity object-position object-fit normal none nav-up nav-right nav-left nav-index nav-down min-width
  min-height max-width max-height mask marks margin-top margin-right margin-left margin-bottom margin list-style-type
  list-style-position list-style-image list-style line-height letter-spacing left justify-content initial inherit
  ime-mode image-orientation image-resolution image-rendering icon hyphens height font-weight font-variant-ligatures
  font-variant font-style font-stretch font-size-adjust font-size font-language-override font-kerning
  font-feature-settings font-family font float flex-wrap flex-shrink flex-grow flex-flow flex-direction flex-basis
  flex filter empty-cells display direction cursor counter-reset counter-increment content column-width column-span
  column-rule-width column-rule-style column-rule-color column-rule column-gap column-fill column-count columns color
  clip-path clip clear caption-side break-inside break-before break-after box-sizing box-shadow box-decoration-break
  bottom border-width border-top-width border-top-style border-top-right-radius border-top-left-radius
  border-top-color border-top border-style border-spacing border-right-width border-right-style border-right-color
  border-right border-radius border-left-width border-left-style border-left-color border-left border-image-width
  border-image-source border-image-slice border-image-repeat border-image-outset border-image border-color
  border-collapse border-bottom-width border-bottom-style border-bottom-right-radius border-bottom-left-radius
  border-bottom-color border-bottom border background-size background-repeat background-position background-origin
  background-image background-color background-clip background-attachment background-blend-mode background
  backface-visibility auto animation-timing-function animation-play-state animation-name animation-iteration-count
  animation-fill-mode animation-duration animation-direction animation-delay animation align-self align-items
  align-content
  """

private let values = """
  whitespace wait w-resize visible vertical-text vertical-ideographic uppercase upper-roman upper-alpha underline
  transparent top thin thick text text-top text-bottom tb-rl table-header-group table-footer-group sw-resize super
  strict static square solid small-caps separate se-resize scroll s-resize rtl row-resize ridge right repeat repeat-y
  repeat-x relative progress pointer overline outside outset oblique nowrap not-allowed normal none nw-resize
  no-repeat no-drop newspaper ne-resize n-resize move middle medium ltr lr-tb lowercase lower-roman lower-alpha loose
  list-item line line-through line-edge lighter left keep-all justify italic inter-word inter-ideograph inside inset
  inline inline-block inherit inactive ideograph-space ideograph-parenthesis ideograph-numeric ideograph-alpha
  horizontal hidden help hand groove fixed ellipsis e-resize double dotted distribute distribute-space
  distribute-letter distribute-all-lines disc disabled default decimal dashed crosshair collapse col-resize circle
  char center capitalize break-word break-all bottom both bolder bold block bidi-override below baseline auto always
  all-scroll absolute table table-cell
  """

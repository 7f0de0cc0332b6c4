/// What a stretch of code is, in the words of highlight.js 9, whose style sheets HackMD's themes bring along.
package enum TokenClass: UInt8, CaseIterable, Hashable, Sendable {
  case addition, attr, attribute, builtIn, builtinName, bullet, `class`, code, comment, deletion, doctag, emphasis
  case formula, function, keyword, link, literal, meta, metaKeyword, metaString, name, noMarkup, number, `operator`,
    params, quote
  case regexp, restArgument, section, selectorAttr, selectorClass, selectorId, selectorPseudo, selectorTag, string
  case strong, subst, symbol, tag, templateTag, templateVariable, title, type, variable
  /// The words of bash's tests, which highlight.js marks with a class that no style sheet names.
  case unstyled
  /// Code of another language inside: the wrapper carries that language's name.
  case actionscript, bash, clojure, css, handlebars, javascript, json, julia, markdown, mojolicious, perl, php, ruby,
    xml

  /// The value of HTML's `class` attribute.
  package var name: StaticString {
    switch self {
    case .addition: "hljs-addition"
    case .attr: "hljs-attr"
    case .attribute: "hljs-attribute"
    case .builtIn: "hljs-built_in"
    case .builtinName: "hljs-builtin-name"
    case .bullet: "hljs-bullet"
    case .class: "hljs-class"
    case .code: "hljs-code"
    case .comment: "hljs-comment"
    case .deletion: "hljs-deletion"
    case .doctag: "hljs-doctag"
    case .emphasis: "hljs-emphasis"
    case .formula: "hljs-formula"
    case .function: "hljs-function"
    case .keyword: "hljs-keyword"
    case .link: "hljs-link"
    case .literal: "hljs-literal"
    case .meta: "hljs-meta"
    case .metaKeyword: "hljs-meta-keyword"
    case .metaString: "hljs-meta-string"
    case .name: "hljs-name"
    case .noMarkup: "hljs-nomarkup"
    case .number: "hljs-number"
    case .operator: "hljs-operator"
    case .params: "hljs-params"
    case .quote: "hljs-quote"
    case .regexp: "hljs-regexp"
    case .restArgument: "hljs-rest_arg"
    case .section: "hljs-section"
    case .selectorAttr: "hljs-selector-attr"
    case .selectorClass: "hljs-selector-class"
    case .selectorId: "hljs-selector-id"
    case .selectorPseudo: "hljs-selector-pseudo"
    case .selectorTag: "hljs-selector-tag"
    case .string: "hljs-string"
    case .strong: "hljs-strong"
    case .subst: "hljs-subst"
    case .symbol: "hljs-symbol"
    case .tag: "hljs-tag"
    case .templateTag: "hljs-template-tag"
    case .templateVariable: "hljs-template-variable"
    case .title: "hljs-title"
    case .type: "hljs-type"
    case .variable: "hljs-variable"
    case .unstyled: "hljs-_"
    case .actionscript: "actionscript"
    case .bash: "bash"
    case .clojure: "clojure"
    case .css: "css"
    case .handlebars: "handlebars"
    case .javascript: "javascript"
    case .json: "json"
    case .julia: "julia"
    case .markdown: "markdown"
    case .mojolicious: "mojolicious"
    case .perl: "perl"
    case .php: "php"
    case .ruby: "ruby"
    case .xml: "xml"
    }
  }
}

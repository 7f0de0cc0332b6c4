/// The identifiers of all diagnostics, to tell who writes one that there is none of that name.
package enum RuleNames {
  package static let all: Set<String> = [
    "attribute-dropped", "bidi-control", "broken-course-file", "container-open", "course-file-name", "css-removed",
    "dead-link", "diagram-not-drawn", "duplicate-deck-title", "duplicate-title", "emoji-unknown", "extra-cell",
    "fetch-failed", "file-broken", "file-missing", "file-refused", "file-too-large", "file-type", "file-unreadable",
    "footnote-undefined", "foreign-key", "frame-linked", "front-matter-invalid", "heading-jump", "invalid-address",
    "invalid-alias",
    "invalid-course-value", "invalid-language", "invalid-option", "invalid-theme", "invalid-utf8", "invalid-yaml",
    "key-alias", "leading-separator", "long-code-line", "low-contrast", "math-argument", "math-character",
    "math-color", "math-columns", "math-definition", "math-depth", "math-diagram", "math-double-script",
    "math-environment", "math-fence", "math-font", "math-html", "math-image", "math-length", "math-limits",
    "math-macro-limit", "math-macro-use", "math-redefinition", "math-stray", "math-tag", "math-unclosed",
    "math-unknown", "metadata-undecodable", "missing-alt", "missing-anchor", "missing-image", "nesting-limit",
    "network-key-ignored", "not-fetched", "option-refused", "options-adopted", "overflow", "page-moved", "qr-code",
    "reference-undefined", "repeated-note-marker", "separator-ignored", "separator-in-code", "style-missing",
    "swallowed-fence", "tag-escaped", "tag-removed", "tall-slide", "theme-unknown", "tight-separator",
    "too-many-slides",
    "trailing-separator", "unclosed-fence", "unclosed-html", "unknown-course-key", "unknown-icon", "unknown-language",
    "unknown-option", "unmatched-pattern", "unreachable-fragment", "unsupported-encoding", "untitled-slide",
    "unused-definition", "url-refused", "wall-of-text", "wide-table", "wrong-case",
  ]
}

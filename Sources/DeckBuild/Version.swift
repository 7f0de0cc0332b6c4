/// deckc's version; the one in CHANGELOG.md, and part of every page's generator.
package let version = "0.1.0"

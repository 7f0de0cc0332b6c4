/// What a page has only when its deck needs it: a style sheet, a script of the runtime, or both.
package struct OptionalPart: Sendable {
  package let name: String
  package let style: PagePart?
  let script: PagePart?
}

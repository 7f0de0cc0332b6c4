/// What a page has only when its deck needs it: a style sheet, a script of the runtime, or both.
struct OptionalPart: Sendable {
  let name: String
  let style: PagePart?
  let script: PagePart?
}

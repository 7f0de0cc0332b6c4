/// The looks of all roles, in full colour; a ``Palette`` reduces it to what the terminal has.
package struct TerminalTheme: Sendable {
  package let name: String
  /// Of the window; nil: the terminal's own.
  package var background: RGB?
  package var foreground: RGB?
  /// What differs from the base look.
  package var looks = Looks()

  /// The look of one role.
  package struct Look: Hashable, Sendable {
    package var foreground: Ink?
    package var background: Ink?
    package var attributes: TextAttributes = []

    package init(_ foreground: Ink? = nil, on background: Ink? = nil, _ attributes: TextAttributes = []) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }
  }

  /// A look for each role. Not a dictionary: at every start the runtime would look through all conformances for one.
  package struct Looks: Hashable, Sendable {
    private var table = Array(repeating: Look(), count: Role.allCases.count)

    package init() {}

    package subscript(role: Role) -> Look {
      get { table[Int(role.rawValue)] }
      set { table[Int(role.rawValue)] = newValue }
    }

    mutating func change(_ change: (inout Look) -> Void) {
      for index in table.indices { change(&table[index]) }
    }
  }

  /// A colour of a theme: fixed, or one of the terminal's sixteen, which its user chose to be readable.
  package enum Ink: Hashable, Sendable {
    case rgb(UInt32)
    case named(UInt8)
  }

  package init(name: String, background: RGB? = nil, foreground: RGB? = nil) {
    self.name = name
    self.background = background
    self.foreground = foreground
  }
}

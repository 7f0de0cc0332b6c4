/// What a client asks for.
struct Request: Sendable {
  var method: String
  /// As sent, undecoded.
  var target: String
  /// In the order sent; names in any case.
  var fields: [(name: String, value: String)]

  /// The values of all fields called `name`, which is in small letters.
  func values(_ name: String) -> [String] {
    fields.filter { $0.name.lowercased() == name }.map(\.value)
  }

  /// Whether it announces a body, for which no page has any use.
  var hasBody: Bool {
    !values("transfer-encoding").isEmpty || values("content-length").contains { $0 != "0" }
  }
}

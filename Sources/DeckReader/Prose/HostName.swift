/// What the last label of a host's name says about it (`hackmd-dialect` 7.2).
enum HostName {
  typealias Label = Slice<UnsafeBufferPointer<UInt8>>

  /// Whether it is a top-level domain: of two letters, in Punycode, or one of the oldest.
  static func isTopLevel(_ label: Label) -> Bool {
    if label.count == 2, label.allSatisfy(isLetter) { return true }
    if label.count > 4, label.starts(with: "xn--".utf8) { return true }
    return topLevels.contains(String(decoding: label, as: UTF8.self).lowercased())
  }

  /// Whether it is a top-level domain that is a file name extension first.
  static func isFileExtension(_ label: Label) -> Bool {
    fileExtensions.contains(String(decoding: label, as: UTF8.self).lowercased())
  }

  private static let topLevels = [
    "biz", "com", "edu", "gov", "net", "org", "pro", "web", "xxx", "aero", "asia", "coop", "info", "museum", "name",
    "shop", "рф",
  ]

  private static let fileExtensions = [
    "md", "py", "rs", "sh", "pl", "cc", "ps", "so", "ml", "mk", "pm", "st", "vi", "mm", "ac", "as", "la", "do", "hs",
    "cs", "ts", "js",
  ]
}

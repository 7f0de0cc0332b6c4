import DeckModel

/// A file that may go into a page: its bytes, and what they were seen to be.
package struct Asset: Sendable {
  package let bytes: [UInt8]
  package let type: MediaType
  /// Of an image whose header tells.
  package let size: PixelSize?
  package let hash: ContentHash

  /// Files above this many bytes are refused (`trust` F3).
  package static let largestFile = 20_000_000
  /// Pixels of one image.
  static let mostPixels = 64_000_000

  /// - Throws: ``AssetFailure`` for what `trust` F2 and F3 keep out.
  package init(_ bytes: [UInt8]) throws(AssetFailure) {
    guard bytes.count <= Self.largestFile else { throw .tooLarge }
    guard let type = MediaType(of: bytes) else { throw .unknownType(bytes) }
    let size = PixelSize(type, bytes)
    // Division, because two sides may multiply to more than there are numbers.
    if let size, type != .svg, size.width > Self.mostPixels / size.height {
      throw AssetFailure("file-too-large", "has more than \(Self.mostPixels / 1_000_000) million pixels")
    }
    self.bytes = bytes
    self.type = type
    self.size = size
    hash = ContentHash(of: bytes)
  }
}

/// Why a file does not go into a page.
package struct AssetFailure: Error, Hashable, Sendable {
  /// Of the diagnostic.
  package let rule: String
  /// What is wrong with it, as the rest of a sentence that the address begins.
  package let message: String
  package let hint: String?

  package init(_ rule: String, _ message: String, hint: String? = nil) {
    self.rule = rule
    self.message = message
    self.hint = hint
  }

  package static let tooLarge = AssetFailure(
    "file-too-large", "is larger than the limit of \(Asset.largestFile / 1_000_000) MB")

  static func unknownType(_ bytes: [UInt8]) -> AssetFailure {
    var hint: String?
    if bytes.starts(with: [0x1F, 0x8B]) { hint = "it is compressed: embed the plain SVG" }
    if bytes.has("ftypheic", at: 4) { hint = "browsers do not show HEIC: convert it to JPEG" }
    if bytes.isEmpty { return AssetFailure("file-type", "is empty") }
    return AssetFailure("file-type", "is of no type that is embedded", hint: hint)
  }
}

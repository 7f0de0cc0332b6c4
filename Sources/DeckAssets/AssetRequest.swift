/// One file that a deck wants to have in its page.
package struct AssetRequest: Hashable, Sendable {
  package let address: AssetAddress
  package let family: MediaType.Family

  package init(_ address: AssetAddress, _ family: MediaType.Family) {
    self.address = address
    self.family = family
  }
}

/// The files of one deck, asked for all at once so that those of the network come side by side; results in the order
/// of the requests.
package typealias AssetLoader = ([AssetRequest]) -> [Result<Asset, AssetFailure>]

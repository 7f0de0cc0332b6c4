// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "deckc",
  platforms: [.macOS(.v14)],
  targets: [
    // C libraries: a module map and a one-line shim. No `link` line and no pkgConfig, so that Linux takes the
    // static archives named below instead of the shared ones.
    .systemLibrary(name: "CCmark"),
    .systemLibrary(name: "CYaml"),

    .target(name: "DeckModel"),
    .target(name: "DeckMath", dependencies: ["DeckModel"]),
    .target(
      name: "DeckReader", dependencies: ["DeckModel", "CCmark", "CYaml"],
      linkerSettings: [
        .linkedLibrary(":libcmark.a", .when(platforms: [.linux])),
        .linkedLibrary(":libyaml.a", .when(platforms: [.linux])),
        .linkedLibrary("cmark", .when(platforms: [.macOS])),
        .linkedLibrary("yaml", .when(platforms: [.macOS])),
      ]),

    .testTarget(name: "DeckMathTests", dependencies: ["DeckMath", "DeckModel"]),
  ],
  swiftLanguageModes: [.v6]
)

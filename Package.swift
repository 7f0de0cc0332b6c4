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

    // Style sheets and scripts of every page, as bytes in the binary.
    .target(name: "CAssets", exclude: ["core.css", "runtime"]),

    .target(name: "DeckModel"),
    .target(
      name: "DeckReader", dependencies: ["DeckModel", "CCmark", "CYaml"],
      linkerSettings: [
        .linkedLibrary(":libcmark.a", .when(platforms: [.linux])),
        .linkedLibrary(":libyaml.a", .when(platforms: [.linux])),
        .linkedLibrary("cmark", .when(platforms: [.macOS])),
        .linkedLibrary("yaml", .when(platforms: [.macOS])),
      ]),
    .target(name: "DeckHTML", dependencies: ["DeckModel"]),
    .executableTarget(name: "probe", dependencies: ["DeckReader", "DeckHTML"]),

    .target(name: "TestSupport", dependencies: ["DeckModel"], path: "Tests/TestSupport"),
    .testTarget(name: "TestSupportTests", dependencies: ["DeckModel", "TestSupport"]),
    .testTarget(name: "DeckModelTests", dependencies: ["DeckModel"]),
    .testTarget(name: "DeckReaderTests", dependencies: ["DeckReader", "DeckModel", "CCmark"]),
  ],
  swiftLanguageModes: [.v6]
)

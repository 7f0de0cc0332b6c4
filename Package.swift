// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "deckc",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
  ],
  targets: [
    // C libraries: a module map and a one-line shim. No `link` line and no pkgConfig, so that Linux takes the
    // static archives named below instead of the shared ones.
    .systemLibrary(name: "CCmark"),
    .systemLibrary(name: "CYaml"),
    .systemLibrary(name: "CPlatform"),

    // Style sheets and scripts of every page, as bytes in the binary.
    .target(
      name: "CAssets",
      exclude: ["core.css", "base.css", "parts", "runtime", "course", "serve", "packed", "generated"]),

    .target(name: "DeckModel"),
    .target(name: "DeckPasses", dependencies: ["DeckCode", "DeckDiagram", "DeckModel"]),
    .target(name: "DeckAssets", dependencies: ["DeckModel", "DeckPasses"]),
    .target(name: "DeckCode"),
    .target(name: "DeckDiagram", dependencies: ["DeckModel"]),
    .target(name: "DeckMath", dependencies: ["DeckModel"]),
    .target(
      name: "DeckReader", dependencies: ["DeckModel", "CCmark", "CYaml"],
      linkerSettings: [
        .linkedLibrary(":libcmark.a", .when(platforms: [.linux])),
        .linkedLibrary(":libyaml.a", .when(platforms: [.linux])),
        .linkedLibrary("cmark", .when(platforms: [.macOS])),
        .linkedLibrary("yaml", .when(platforms: [.macOS])),
      ]),
    .target(name: "DeckHTML", dependencies: ["CAssets", "DeckCode", "DeckMath", "DeckModel"]),

    .target(name: "DeckTerminal", dependencies: ["DeckCode", "DeckDiagram", "DeckMath", "DeckModel", "DeckPasses"]),

    .target(
      name: "DeckBuild",
      dependencies: [
        "DeckModel", "DeckReader", "DeckPasses", "DeckAssets", "DeckHTML", "DeckLint", "DeckTerminal", "CPlatform",
      ]),
    .target(
      name: "DeckCourse",
      dependencies: ["DeckAssets", "DeckModel", "DeckReader", "DeckPasses", "DeckHTML", "DeckBuild"]),
    .target(name: "DeckLint", dependencies: ["DeckModel", "DeckPasses", "DeckTerminal"]),
    .target(name: "DeckImport", dependencies: ["DeckBuild", "DeckModel", "DeckReader"]),
    .target(name: "DeckExport", dependencies: ["DeckBuild", "DeckHTML", "DeckModel"]),
    .target(
      name: "DeckServe",
      dependencies: [
        "DeckAssets", "DeckModel", "DeckHTML", "DeckBuild", "DeckCourse",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ]),
    .target(
      name: "DeckPresenter",
      dependencies: ["DeckAssets", "DeckModel", "DeckReader", "DeckPasses", "DeckTerminal", "DeckBuild"]),
    .executableTarget(
      name: "deckc",
      dependencies: [
        "DeckModel", "DeckReader", "DeckPasses", "DeckHTML", "DeckTerminal", "DeckBuild",
        "DeckLint", "DeckPresenter", "DeckCourse", "DeckServe", "DeckExport", "DeckImport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestSupport", dependencies: ["DeckModel"], path: "Tests/TestSupport"),
    .testTarget(name: "TestSupportTests", dependencies: ["DeckModel", "TestSupport"]),
    .testTarget(
      name: "DeckAssetsTests",
      dependencies: ["DeckAssets", "DeckModel", "DeckPasses", "DeckReader", "TestSupport"]),
    .testTarget(name: "DeckBuildTests", dependencies: ["DeckAssets", "DeckModel", "DeckBuild", "TestSupport"]),
    .testTarget(name: "DeckImportTests", dependencies: ["DeckBuild", "DeckImport", "TestSupport"]),
    .testTarget(name: "DeckExportTests", dependencies: ["DeckExport"]),
    .testTarget(
      name: "DeckCourseTests",
      dependencies: ["DeckBuild", "DeckCourse", "DeckHTML", "DeckModel", "TestSupport", "deckc"]),
    .testTarget(name: "DeckServeTests", dependencies: ["DeckBuild", "DeckCourse", "DeckModel", "DeckServe"]),
    .testTarget(name: "DeckcTests", dependencies: ["DeckBuild", "deckc", "TestSupport"]),
    .testTarget(name: "DeckCodeTests", dependencies: ["DeckCode"]),
    .testTarget(name: "DeckDiagramTests", dependencies: ["DeckDiagram", "DeckModel", "TestSupport"]),
    .testTarget(
      name: "DeckLintTests", dependencies: ["DeckLint", "DeckModel", "DeckPasses", "DeckReader", "TestSupport"]),
    .testTarget(name: "DeckMathTests", dependencies: ["DeckMath", "DeckModel", "TestSupport"]),
    .testTarget(name: "DeckHTMLTests", dependencies: ["CAssets", "DeckHTML", "DeckModel"]),
    .testTarget(
      name: "DeckTerminalTests",
      dependencies: ["CAssets", "DeckHTML", "DeckModel", "DeckPasses", "DeckReader", "DeckTerminal", "TestSupport"]),
    .testTarget(
      name: "DeckPresenterTests",
      dependencies: ["DeckAssets", "DeckModel", "DeckPasses", "DeckPresenter", "DeckReader", "DeckTerminal"]),
    .testTarget(name: "DeckModelTests", dependencies: ["DeckModel"]),
    .testTarget(name: "DeckPassesTests", dependencies: ["DeckModel", "DeckPasses"]),
    .testTarget(
      name: "DeckReaderTests",
      dependencies: ["DeckReader", "DeckPasses", "DeckHTML", "DeckModel", "CCmark", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

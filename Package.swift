// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "perennial",
  products: [
    .executable(name: "perennial", targets: ["perennial"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The domain: values, rules, commands, events. Imports nothing of ours.
    .target(name: "Shop", swiftSettings: strict),
    // Figures over the shop's history. Pure.
    .target(name: "Insight", dependencies: ["Shop"], swiftSettings: strict),
    // Linux calls that Glibc's module leaves out.
    .systemLibrary(name: "CLinux"),
    // The shop folder on disk.
    .target(
      name: "Ledger",
      dependencies: [
        "Shop", "CLinux", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ], swiftSettings: strict),
    // The disk that can be crashed.
    .target(name: "LedgerTesting", dependencies: ["Ledger"], swiftSettings: strict),
    // Comma-separated files in and out.
    .target(
      name: "Exchange", dependencies: ["Shop", "Insight", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict
    ),
    // Starter catalogues, demo and synthetic shops.
    .target(name: "Starter", dependencies: ["Insight", "Shop"], swiftSettings: strict),
    // Cells, frames, roles, keys, themes.
    .target(name: "Terminal", dependencies: [.product(name: "Yams", package: "Yams")], swiftSettings: strict),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .target(name: "CursesTerminal", dependencies: ["CNcurses", "Terminal"], swiftSettings: strict),
    // The front end, pure.
    .target(name: "Console", dependencies: ["Terminal", "Insight", "Shop"], swiftSettings: strict),
    .executableTarget(
      name: "perennial",
      dependencies: [
        "Console", "CursesTerminal", "Ledger", "Insight", "Shop", "Exchange", "Starter", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),
    // Times on a synthetic shop: swift run -c release perennial-bench
    .executableTarget(
      name: "perennial-bench",
      dependencies: [
        "Console", "Insight", "Ledger", "Shop", "Starter", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["perennial"], swiftSettings: strict),
    .testTarget(name: "ShopTests", dependencies: ["Shop"], swiftSettings: strict),
    .testTarget(
      name: "InsightTests", dependencies: ["Insight", "Shop"], resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "LedgerTests", dependencies: ["Ledger", "LedgerTesting", "Shop"], swiftSettings: strict),
    .testTarget(
      name: "StarterTests", dependencies: ["Console", "Insight", "Starter", "Shop"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Insight", "Shop"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
    // Which test holds which rule.
    .testTarget(name: "RequirementTests", exclude: ["Table.md"], swiftSettings: strict),
    // The real program in a real terminal; needs tmux.
    .testTarget(name: "JourneyTests", dependencies: ["Ledger", "Shop", "perennial"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests", dependencies: ["Console", "Insight", "Shop", "Terminal"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CNcurses", "CursesTerminal", "Terminal"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

/// The fuzzer's program needs libFuzzer, so it is a part of the package only where that is asked for.
let isFuzzing = Context.environment["TERBIT_FUZZING"] != nil

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a target that may use only the rooms named before it.
func room(
  _ name: String,
  uses dependencies: [Target.Dependency] = [],
  without documents: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: documents, swiftSettings: swiftSettings)
}

/// The tests of one room, in `Tests/<room>Tests`.
func tests(
  of name: String,
  uses dependencies: [Target.Dependency] = [],
  without fixtures: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + dependencies,
    exclude: fixtures,
    swiftSettings: swiftSettings
  )
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let flyingFox = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "terbit",
  products: [
    .executable(name: "terbit", targets: ["TerbitCLI"]),
    .library(name: "Terbit", targets: ["Terbit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    // Leaf tools, which know nothing of plans.
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .target(name: "CArena"),
    .target(name: "CSystemCalls"),
    room("OrderedJSON"),
    room("Diagnostics", uses: ["OrderedJSON"]),
    room("Markdown", uses: ["CCMarkGFM", "CArena", "Diagnostics"]),
    room("Disk"),
    room("Workers"),
    room("Slugs"),
    room("Programs", uses: [subprocess, systemPackage]),
    room("Checksums", uses: [crypto]),
    room("Zip"),
    room("Printing", uses: ["Programs", "Disk"]),
    room("Output", uses: ["CSystemCalls", "Checksums", "Disk", "Workers"]),

    // The two small languages: when, and on what legal basis.
    room("TimeTargets", uses: ["Diagnostics"]),
    room("Citations", uses: ["Slugs", "Diagnostics"]),

    // Stages: each turns one value into the next.
    room("Content", uses: ["Slugs", "Diagnostics", "Disk", "Markdown", "Workers", yams]),
    room(
      "PlanModel",
      uses: [
        "Content", "Markdown", "TimeTargets", "Citations", "Slugs", "Workers", "Diagnostics",
      ]),
    room("Comparison", uses: ["PlanModel", "TimeTargets", "Citations", "Markdown", "Diagnostics"]),
    room(
      "SiteModel",
      uses: ["PlanModel", "TimeTargets", "Citations", "Content", "Markdown", "Diagnostics"]),
    room(
      "Checks",
      uses: [
        "SiteModel", "PlanModel", "TimeTargets", "Citations", "Content", "Markdown", "Workers",
        "Diagnostics",
      ],
      without: ["README.md"]),
    room(
      "Rendering",
      uses: [
        "SiteModel", "Comparison", "PlanModel", "TimeTargets", "Citations", "Content", "Markdown",
        "Output", "Disk", "Checksums", "Zip", "OrderedJSON", "Workers", "Diagnostics",
      ]),

    room(
      "Search",
      uses: [
        "SiteModel", "PlanModel", "TimeTargets", "Citations", "Markdown", "Output", "Disk",
        "Programs", "OrderedJSON", "Diagnostics",
      ]),

    // From the text of a decree to the first draft of a plan.
    room(
      "Import",
      uses: [
        "PlanModel", "Content", "TimeTargets", "Citations", "Programs", "Disk", "Diagnostics",
      ],
      without: ["README.md"]),

    // A new office's or plan's first file.
    room("Starters", uses: ["PlanModel", "Content", "TimeTargets"]),

    // Façade and shell.
    room(
      "Terbit",
      uses: [
        "Rendering", "Search", "Checks", "SiteModel", "PlanModel", "Content", "Output", "Disk",
        "Diagnostics", "Checksums", "Workers", "Zip", "Printing", "Programs", "TimeTargets",
        "Markdown",
      ]),
    .target(
      name: "Preview",
      dependencies: ["Output", "Disk", "OrderedJSON", "Diagnostics", flyingFox, flyingSocks],
      resources: [.embedInCode("Assets")],
      swiftSettings: swiftSettings
    ),
    .executableTarget(
      name: "TerbitCLI",
      dependencies: [
        "CSystemCalls", "Terbit", "Preview", "Import", "Starters", "Comparison", "Checks",
        "SiteModel", "PlanModel", "Content", "TimeTargets", "Slugs", "Citations", "Rendering",
        "Output", "Disk", "OrderedJSON", "Diagnostics", argumentParser,
      ],
      swiftSettings: swiftSettings
    ),

    // The readers as a fuzzer calls them; see Tests/Fuzzing/README.md.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Checks", "Import", "SiteModel", "PlanModel", "Content", "TimeTargets", "Citations",
        "Diagnostics",
      ],
      path: "Tests/Fuzzing/Targets",
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "FuzzingTests",
      dependencies: ["FuzzTargets"],
      exclude: ["Corpus"],
      swiftSettings: swiftSettings
    ),

    tests(of: "TimeTargets", uses: ["Diagnostics"]),
    tests(of: "Citations", uses: ["Diagnostics"]),
    tests(of: "Diagnostics", uses: ["OrderedJSON"]),
    tests(of: "OrderedJSON"),
    tests(of: "Slugs"),
    tests(of: "Preview", uses: ["Output", "Disk", "Diagnostics", flyingFox]),
    tests(of: "Programs"),
    tests(of: "Workers"),
    tests(of: "Zip"),
    tests(of: "Printing", uses: ["Programs", "Disk"]),
    tests(of: "Markdown", uses: ["Diagnostics"]),
    tests(of: "Checksums"),
    tests(of: "Output", uses: ["Checksums", "Disk"]),
    tests(of: "Content", uses: ["Diagnostics", "Disk"]),
    tests(
      of: "PlanModel",
      uses: ["Content", "Markdown", "TimeTargets", "Citations", "Diagnostics"]),
    tests(of: "Comparison", uses: ["PlanModel", "Content", "TimeTargets", "Diagnostics"]),
    tests(
      of: "SiteModel",
      uses: ["PlanModel", "TimeTargets", "Citations", "Content", "Diagnostics", "Disk"]),
    tests(
      of: "Checks",
      uses: ["SiteModel", "PlanModel", "Content", "Diagnostics", "Disk"]),
    tests(
      of: "Rendering",
      uses: [
        "SiteModel", "PlanModel", "TimeTargets", "Content", "OrderedJSON", "Output", "Disk",
        "Diagnostics",
      ]),
    tests(
      of: "Search",
      uses: [
        "SiteModel", "PlanModel", "TimeTargets", "Content", "Markdown", "Output", "Disk",
        "Diagnostics",
      ]),
    tests(
      of: "Import",
      uses: ["PlanModel", "TimeTargets", "Content", "Markdown", "Disk", "Diagnostics"],
      without: ["Fixtures"]),
    tests(of: "TerbitCLI", uses: ["Disk", argumentParser]),
    tests(of: "Starters", uses: ["PlanModel", "Content", "TimeTargets", "Diagnostics"]),
    tests(
      of: "Terbit",
      uses: ["PlanModel", "Output", "Diagnostics", "Disk"],
      without: ["Fixtures"]),
  ]
    + (isFuzzing
      ? [
        .executableTarget(
          name: "terbit-fuzz",
          dependencies: ["FuzzTargets"],
          path: "Tests/Fuzzing/Driver",
          swiftSettings: swiftSettings,
          // libFuzzer brings a main of its own, and gold cannot read what it was built with.
          linkerSettings: [.unsafeFlags(["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "muldefs"])]
        )
      ] : [])
)

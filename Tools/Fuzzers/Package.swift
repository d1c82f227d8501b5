// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

var targets: [Target] = [
    // What is done with an input, and where inputs come from. The kit's own tests compile this folder as well.
    .target(
        name: "FuzzTargets",
        dependencies: [
            .product(name: "KafkaCapture", package: "swift-kafka-kit"),
            .product(name: "KafkaCodec", package: "swift-kafka-kit"),
            .product(name: "KafkaCodecJSON", package: "swift-kafka-kit"),
            .product(name: "KafkaRecords", package: "swift-kafka-kit"),
            .product(name: "NIOCore", package: "swift-nio"),
        ],
        swiftSettings: settings
    ),
    // Counts allocations, watches the time, and tells the input when the process ends by a trap.
    .target(name: "CFuzzMonitor"),
    .executableTarget(
        name: "mutate",
        dependencies: [
            "CFuzzMonitor", "FuzzTargets",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "KafkaCodec", package: "swift-kafka-kit"),
            .product(name: "NIOCore", package: "swift-nio"),
        ],
        swiftSettings: settings
    ),
]

// The entry point is libFuzzer's: without `--sanitize fuzzer` there is none, and this would not link.
if Context.environment["KAFKA_KIT_LIBFUZZER"] != nil {
    targets.append(
        .executableTarget(
            name: "libfuzzer",
            dependencies: ["FuzzTargets", .product(name: "NIOCore", package: "swift-nio")],
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
        )
    )
}

let package = Package(
    name: "kafka-kit-fuzzers",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(name: "swift-kafka-kit", path: "../.."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    ],
    targets: targets
)

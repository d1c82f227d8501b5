// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target. The language mode comes with the tools version and is said again for clarity.
let settings: [SwiftSetting] = [
    // Data races are errors.
    .swiftLanguageMode(.v6),
    // `any` marks every existential, so that a boxed value is never an accident.
    .enableUpcomingFeature("ExistentialAny"),
    // A member is visible only in files that import its module: no import leaks from one file to another.
    .enableUpcomingFeature("MemberImportVisibility"),
    // Imports are internal unless written `public import`, so that dependencies do not become API by accident.
    .enableUpcomingFeature("InternalImportsByDefault"),
    // The wire reader and writer are views that must not outlive the bytes they look at.
    .enableExperimentalFeature("Lifetimes"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")
let metrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let metricsTestKit = Target.Dependency.product(name: "MetricsTestKit", package: "swift-metrics")
let inMemoryTracing = Target.Dependency.product(
    name: "InMemoryTracing", package: "swift-distributed-tracing", condition: .when(traits: ["Tracing"]))
let serviceLifecycle = Target.Dependency.product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: .when(traits: ["ServiceLifecycle"]))
let tracing = Target.Dependency.product(
    name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Tracing"]))

let package = Package(
    name: "swift-kafka-kit",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "KafkaCodec", targets: ["KafkaCodec"]),
        .library(name: "KafkaCodecJSON", targets: ["KafkaCodecJSON"]),
        .library(name: "KafkaRecords", targets: ["KafkaRecords"]),
        .library(name: "KafkaClient", targets: ["KafkaClient"]),
        .library(name: "KafkaTransport", targets: ["KafkaTransport"]),
        .library(name: "KafkaSimulation", targets: ["KafkaSimulation"]),
        .library(name: "KafkaSimulationTesting", targets: ["KafkaSimulationTesting"]),
        .library(name: "KafkaCapture", targets: ["KafkaCapture"]),
        .executable(name: "kafka-kit", targets: ["kafka-kit"]),
        .executable(name: "generate-messages", targets: ["generate-messages"]),
        .plugin(name: "GenerateKafkaMessages", targets: ["GenerateKafkaMessages"]),
    ],
    traits: [
        .trait(
            name: "ServiceLifecycle",
            description: "Clients and producers are services of swift-service-lifecycle."
        ),
        .trait(
            name: "Tracing",
            description: "Spans of swift-distributed-tracing for records, and their context in headers."
        ),
        .default(enabledTraits: ["ServiceLifecycle", "Tracing"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.36.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.3.0"),
        // Its version 4 has nothing that is used here, and takes a fifth longer to build.
        .package(url: "https://github.com/apple/swift-crypto", from: "3.12.3"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.10.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.4.0"),
    ],
    targets: [
        // System libraries.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["libz-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "CSnappy", providers: [.apt(["libsnappy-dev"]), .brew(["snappy"])]),
        .systemLibrary(name: "CLZ4", pkgConfig: "liblz4", providers: [.apt(["liblz4-dev"]), .brew(["lz4"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),

        // CRC-32C by the processor's instructions, for which Swift has no intrinsics.
        .target(name: "CKafkaChecksum"),

        // The codec and what stands on it.
        .target(name: "KafkaCodec", dependencies: [nioCore], swiftSettings: settings),
        .target(name: "KafkaCodecJSON", dependencies: ["KafkaCodec", nioCore], swiftSettings: settings),
        .target(
            name: "KafkaRecords",
            dependencies: ["KafkaCodec", "CKafkaChecksum", "CZlib", "CSnappy", "CLZ4", "CZstd", nioCore],
            swiftSettings: settings
        ),
        // Traffic as a capture file: what the simulation and the mock write.
        .target(name: "KafkaTraffic", dependencies: [nioCore], swiftSettings: settings),
        // A broker cluster as a machine without sockets and clocks. It must never depend on the client.
        .target(
            name: "KafkaBroker",
            dependencies: ["KafkaCodec", "KafkaRecords", nioCore, deque, orderedCollections],
            swiftSettings: settings
        ),
        // The client. What it takes from outside is injected: it must never depend on a transport or a broker.
        .target(
            name: "KafkaClient",
            dependencies: [
                "KafkaCodec", "KafkaRecords", deque, logging, metrics, nioCore, serviceLifecycle, tracing,
            ],
            swiftSettings: settings
        ),
        // The client's transport and the server's listener, by TCP and TLS.
        .target(
            name: "KafkaTransport",
            dependencies: ["KafkaClient", logging, nioCore, nioPosix, nioSSL, nioTLS],
            swiftSettings: settings
        ),
        // The broker cluster on real sockets and the real clock.
        .target(
            name: "KafkaServer",
            dependencies: [
                "KafkaBroker", "KafkaClient", "KafkaCodec", "KafkaTraffic", "KafkaTransport", logging, nioCore,
                nioPosix,
                orderedCollections,
            ],
            swiftSettings: settings
        ),
        // The simulation. It must never depend on a transport of the real world.
        .target(name: "CKafkaSimulationHooks"),
        .target(
            name: "KafkaSimulation",
            dependencies: [
                "CKafkaSimulationHooks", "KafkaBroker", "KafkaClient", "KafkaCodec", "KafkaRecords", "KafkaTraffic",
                nioCore, orderedCollections,
            ],
            swiftSettings: settings
        ),
        // Expectations of Swift Testing and XCTest in explored simulations: only what depends on it needs the test libraries.
        .target(name: "CKafkaSimulationTesting"),
        .target(
            name: "KafkaSimulationTesting",
            dependencies: ["CKafkaSimulationTesting", "KafkaSimulation"],
            swiftSettings: settings
        ),
        .target(
            name: "KafkaCapture",
            dependencies: ["KafkaCodec", "KafkaCodecJSON", "KafkaRecords", "CZlib", crypto, nioCore],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "kafka-kit",
            dependencies: [
                "KafkaBroker", "KafkaCapture", "KafkaClient", "KafkaCodec", "KafkaCodecJSON", "KafkaRecords",
                "KafkaServer", "KafkaTraffic", argumentParser, logging, nioCore, orderedCollections,
            ],
            swiftSettings: settings
        ),

        // The generator: it imports nothing of Sources.
        .target(name: "KafkaSchema", path: "Tools/KafkaSchema", swiftSettings: settings),
        .target(
            name: "KafkaCodeGeneration",
            dependencies: ["KafkaSchema"],
            path: "Tools/KafkaCodeGeneration",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "generate-messages",
            dependencies: ["KafkaCodeGeneration", "KafkaSchema", argumentParser],
            path: "Tools/generate-messages",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "format-schema",
            dependencies: ["KafkaSchema", argumentParser],
            path: "Tools/format-schema",
            swiftSettings: settings
        ),
        // What Tools/demo runs.
        .executableTarget(
            name: "simulation-demo",
            dependencies: ["KafkaClient", "KafkaSimulation", argumentParser, nioCore],
            path: "Tools/SimulationDemo",
            swiftSettings: settings
        ),
        .plugin(
            name: "GenerateKafkaMessages",
            capability: .command(
                intent: .custom(
                    verb: "generate-kafka-messages",
                    description: "Generate Swift request and response types from Kafka's protocol schema."
                ),
                permissions: [.writeToPackageDirectory(reason: "It writes the generated types into the package.")]
            ),
            path: "Tools/GenerateKafkaMessages"
        ),

        // Tests.
        .target(name: "TestSupport", dependencies: [nioCore], path: "Tests/Support", swiftSettings: settings),
        // What the fuzzers in Tools do with an input, so that the tests do it as well.
        .target(
            name: "FuzzingSupport",
            dependencies: ["KafkaCapture", "KafkaCodec", "KafkaCodecJSON", "KafkaRecords", nioCore],
            path: "Tools/Fuzzers/Sources/FuzzTargets",
            swiftSettings: settings
        ),
        .testTarget(name: "FuzzTests", dependencies: ["FuzzingSupport", nioCore], swiftSettings: settings),
        .testTarget(
            name: "KafkaCodecTests",
            dependencies: ["KafkaCodec", "KafkaCodecJSON", "TestSupport", nioCore],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaRecordsTests",
            dependencies: [
                "KafkaCodec", "KafkaRecords", "KafkaSimulation", "KafkaSimulationTesting", "TestSupport", nioCore,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaBrokerTests",
            dependencies: [
                "KafkaBroker", "KafkaCodec", "KafkaCodecJSON", "KafkaRecords", "KafkaSimulation",
                "KafkaSimulationTesting", "TestSupport", nioCore, orderedCollections,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaCaptureTests",
            dependencies: [
                "KafkaCapture", "KafkaClient", "KafkaCodec", "KafkaRecords", "KafkaSimulation",
                "KafkaSimulationTesting",
                "TestSupport", nioCore,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaTransportTests",
            dependencies: [
                "KafkaClient", "KafkaTransport", "TestSupport", logging, nioCore, nioEmbedded, nioPosix, nioSSL,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "InteropTests",
            dependencies: [
                "KafkaBroker", "KafkaClient", "KafkaCodec", "KafkaRecords", "KafkaTransport", "TestSupport",
                "kafka-kit", nioCore,
            ],
            exclude: ["Clients"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaKitTests",
            dependencies: [
                "KafkaClient", "KafkaCodec", "KafkaCodecJSON", "KafkaTransport", "TestSupport", "kafka-kit", nioCore,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaClientTests",
            dependencies: [
                "KafkaClient", "KafkaCodec", "KafkaRecords", "KafkaSimulation", "KafkaSimulationTesting", "TestSupport",
                inMemoryTracing, logging, metrics, metricsTestKit, nioCore, serviceLifecycle, tracing,
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "simulation-probe",
            dependencies: ["KafkaBroker", "KafkaClient", "KafkaCodec", "KafkaRecords", "KafkaSimulation", nioCore],
            path: "Tests/SimulationProbe",
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaSimulationTests",
            dependencies: [
                "KafkaBroker", "KafkaClient", "KafkaCodec", "KafkaCodecJSON", "KafkaRecords", "KafkaSimulation",
                "KafkaSimulationTesting", "TestSupport", "simulation-probe",
                nioCore,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaSimulationXCTests",
            dependencies: ["KafkaClient", "KafkaSimulation", "KafkaSimulationTesting", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ReadmeTests",
            dependencies: ["KafkaClient", "KafkaSimulation", "TestSupport", nioCore],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaSchemaTests",
            dependencies: ["KafkaSchema", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KafkaCodeGenerationTests",
            dependencies: [
                "KafkaCodeGeneration", "KafkaCodec", "KafkaCodecJSON", "KafkaSchema", "TestSupport",
                "generate-messages", argumentParser, nioCore,
            ],
            swiftSettings: settings
        ),
    ]
)

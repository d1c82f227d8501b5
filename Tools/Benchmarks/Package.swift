// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "kafka-kit-benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(name: "swift-kafka-kit", path: "../.."),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
    ],
    targets: [
        // The work that is measured, by name: once for the benchmark harness, once for counting allocations.
        .target(
            name: "Workloads",
            dependencies: [
                .product(name: "KafkaCodec", package: "swift-kafka-kit"),
                .product(name: "KafkaRecords", package: "swift-kafka-kit"),
                .product(name: "KafkaSimulation", package: "swift-kafka-kit"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        // The client as a whole, against a server or against a simulated cluster.
        .executableTarget(
            name: "client-benchmark",
            dependencies: [
                .product(name: "KafkaClient", package: "swift-kafka-kit"),
                .product(name: "KafkaRecords", package: "swift-kafka-kit"),
                .product(name: "KafkaSimulation", package: "swift-kafka-kit"),
                .product(name: "KafkaTransport", package: "swift-kafka-kit"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        // Writes the captures that decoders are measured with.
        .executableTarget(
            name: "capture-traffic",
            dependencies: [
                .product(name: "KafkaCodec", package: "swift-kafka-kit"),
                .product(name: "KafkaRecords", package: "swift-kafka-kit"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        .executableTarget(name: "workload", dependencies: ["Workloads"]),
        .executableTarget(
            name: "KafkaKitBenchmarks",
            dependencies: ["Workloads", .product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/KafkaKitBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
    ]
)

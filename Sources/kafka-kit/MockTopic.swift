import ArgumentParser

/// A topic as it is given on the command line: `name`, `name:partitions` or `name:partitions:replicas`.
struct MockTopic: ExpressibleByArgument {
    var name: String
    var partitions: Int
    /// How many brokers hold each partition; nil for three, or all when there are fewer.
    var replicas: Int?

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let name = parts.first, !name.isEmpty else { return nil }
        let counts = parts.dropFirst().map { Int($0) ?? 0 }
        guard counts.allSatisfy({ $0 > 0 }) else { return nil }
        self.name = String(name)
        partitions = counts.first ?? 1
        replicas = counts.dropFirst().first
    }
}

/// A feature that all brokers of a cluster have agreed on (KIP-584), as a new cluster of a release has it.
struct KafkaFeature {
    var name: String
    /// The levels that a broker of the release can have.
    var lowest: Int16
    var highest: Int16
    /// The level that holds; 0 when the feature is off.
    var finalized: Int16

    /// The features of a release. None before 3.3, with which `metadata.version` came.
    static func features(of release: KafkaRelease) -> [KafkaFeature] {
        guard let level = metadataLevels.last(where: { isAtLeast(release, $0.release) })?.level else { return [] }
        var features: [KafkaFeature] = []
        func add(_ name: String, since first: String, highest: Int16 = 1, onSince on: String) {
            guard isAtLeast(release, first) else { return }
            let finalized = isAtLeast(release, on) ? highest : 0
            features.append(KafkaFeature(name: name, lowest: 0, highest: highest, finalized: finalized))
        }
        add("eligible.leader.replicas.version", since: "4.0", onSince: "4.1")
        add("group.version", since: "4.0", onSince: "4.0")
        // The quorum is one of fixed voters here, for which the feature stays off.
        if isAtLeast(release, "3.9") {
            features.append(KafkaFeature(name: "kraft.version", lowest: 0, highest: 1, finalized: 0))
        }
        let lowest: Int16 = isAtLeast(release, "4.0") ? 7 : 1
        features.append(KafkaFeature(name: "metadata.version", lowest: lowest, highest: level, finalized: level))
        add("share.version", since: "4.1", highest: release == .latest ? 2 : 1, onSince: "4.2")
        add("streams.version", since: "4.2", onSince: "4.2")
        add("transaction.version", since: "4.0", highest: 2, onSince: "4.0")
        return features
    }

    private static let metadataLevels: [(release: String, level: Int16)] = [
        ("3.3", 7), ("3.4", 8), ("3.5", 11), ("3.6", 14), ("3.7", 19), ("3.8", 20), ("3.9", 21), ("4.0", 25),
        ("4.1", 27), ("4.2", 29), ("trunk", 33),
    ]

    private static func isAtLeast(_ release: KafkaRelease, _ name: String) -> Bool {
        KafkaRelease.all.first { $0.name == name }.map { release >= $0 } ?? false
    }
}

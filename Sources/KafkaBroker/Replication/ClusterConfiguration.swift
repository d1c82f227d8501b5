package import KafkaCodec
package import OrderedCollections

/// How a cluster is made up.
package struct ClusterConfiguration: Sendable {
    /// A broker.
    package struct Broker: Sendable {
        /// The id, which has to be 0 or more.
        package var id: Int32
        /// Where clients reach it, as told in metadata.
        package var host: String
        /// The port.
        package var port: Int32
        /// The rack, for the placement of replicas and for fetching from the nearest.
        package var rack: String?
        /// The release that it is of.
        package var release: KafkaRelease
        /// Versions that it has instead of those of its release, for APIs that it serves.
        package var versions: [ApiKey: VersionRange]

        /// A broker.
        package init(
            id: Int32, host: String = "localhost", port: Int32 = 9092, rack: String? = nil,
            release: KafkaRelease = .latest, versions: [ApiKey: VersionRange] = [:]
        ) {
            self.id = id
            self.host = host
            self.port = port
            self.rack = rack
            self.release = release
            self.versions = versions
        }
    }

    /// The brokers.
    package var brokers: [Broker]
    /// What is in the brokers' own configuration, by Kafka's names.
    package var settings: OrderedDictionary<String, String>
    /// What is configured on all brokers while they run.
    package var dynamicDefaults: OrderedDictionary<String, String>
    /// Where all choices come from.
    package var seed: UInt64
    /// Whether what must always be so is looked after, at some cost, for ``BrokerCluster/checkInvariants()``.
    package var checksInvariants = false
    /// What is wrong with the brokers, put in on purpose.
    package var defects: Set<ClusterDefect> = []

    /// A cluster of brokers.
    package init(
        brokers: [Broker], settings: OrderedDictionary<String, String> = [:],
        dynamicDefaults: OrderedDictionary<String, String> = [:], seed: UInt64 = 0
    ) {
        self.brokers = brokers
        self.settings = settings
        self.dynamicDefaults = dynamicDefaults
        self.seed = seed
    }

    /// A setting that is a number, or its default when it is not set or is none.
    func number(_ name: String, _ standard: Int64) -> Int64 {
        settings[name].flatMap { Int64(ConfigurationKey.trimmed($0)) } ?? standard
    }

    /// A setting that is a time in milliseconds between things that repeat: at least one, as time would stand still else.
    func interval(_ name: String, _ standard: Int64) -> Int64 {
        max(number(name, standard), 1)
    }

    /// A setting that is a truth value.
    func flag(_ name: String, _ standard: Bool) -> Bool {
        switch settings[name]?.lowercased() {
        case "true": true
        case "false": false
        default: standard
        }
    }
}

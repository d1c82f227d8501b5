package import KafkaBroker
package import OrderedCollections

/// How a ``LiveCluster`` is made up.
package struct LiveClusterConfiguration: Sendable {
    /// How many brokers there are. Their ids are 1, 2 and so on.
    package var brokers: Int
    /// The name or address of this machine that they listen at. Default: the loopback address.
    package var host: String
    /// The host that clients are told to connect to; nil for that which is listened at.
    package var advertisedHost: String?
    /// The port of the first broker, the next one having the next; 0 for any that are free.
    package var port: Int
    /// The racks of the brokers, in turn; none without any.
    package var racks: [String]
    /// The release of Kafka that they are like.
    package var release: KafkaRelease
    /// What is in the brokers' configuration, by Kafka's names.
    package var settings: OrderedDictionary<String, String>
    /// Where all choices of the cluster come from: ids of topics, for one.
    package var seed: UInt64
    /// The file that the connections' traffic is written to, as pcapng; none without a path.
    package var capturePath: String?
    /// The TLS that clients have to speak; nil for none.
    package var security: LiveClusterSecurity?

    /// A cluster of so many brokers.
    package init(
        brokers: Int = 3, host: String = "127.0.0.1", advertisedHost: String? = nil, port: Int = 0,
        racks: [String] = [], release: KafkaRelease = .latest, settings: OrderedDictionary<String, String> = [:],
        seed: UInt64 = 0, capturePath: String? = nil, security: LiveClusterSecurity? = nil
    ) {
        self.brokers = brokers
        self.host = host
        self.advertisedHost = advertisedHost
        self.port = port
        self.racks = racks
        self.release = release
        self.settings = settings
        self.seed = seed
        self.capturePath = capturePath
        self.security = security
    }

    /// What clients are told to connect to: an address that stands for all of a machine's own is none.
    var reachableHost: String {
        advertisedHost ?? (["0.0.0.0", "::"].contains(host) ? "localhost" : host)
    }

    func cluster(ports: [Int]) -> ClusterConfiguration {
        ClusterConfiguration(
            brokers: ports.enumerated().map { index, port in
                ClusterConfiguration.Broker(
                    id: Int32(index + 1), host: reachableHost, port: Int32(port),
                    rack: racks.isEmpty ? nil : racks[index % racks.count], release: release
                )
            },
            settings: settings, seed: seed
        )
    }
}

package import KafkaBroker

/// What a ``SimulatedCluster`` is made of.
public struct SimulatedClusterConfiguration: Sendable {
    /// How many brokers there are, with ids from 1. Default: 3.
    public var brokers: Int32 = 3
    /// The racks of the brokers in turn: the first broker is in the first of them. Default: none.
    public var racks: [String] = []
    /// The release of Kafka that the brokers imitate, from "0.10.0" on, such as "2.8" or "4.1.0"; nil for the newest, with
    /// every version that the protocol has. Default: nil.
    public var kafkaVersion: String?
    /// The releases of single brokers, where they differ, by id: for clusters in the middle of an upgrade.
    public var kafkaVersions: [Int32: String] = [:]
    /// The brokers' configuration by Kafka's names, such as "min.insync.replicas": "2". Default: Kafka's defaults.
    public var settings: [String: String] = [:]
    /// Goes before the names of the cluster's nodes, where there are several clusters in a simulation: the broker 1 of
    /// "east" is the node "east-broker-1". Default: none; the nodes are "broker-1", "broker-2" and so on, and
    /// "controller".
    public var name = ""
    /// How bytes travel between the cluster's own nodes; nil for the network's default link. Default: nil.
    public var link: SimulatedLink?
    /// Whether the model is checked against its invariants after each event, and a violation ends the run with
    /// ``BrokerInvariantViolation``. Default: true.
    public var checksInvariants = true
    /// What is configured on all brokers while they run.
    package var dynamicDefaults: [String: String] = [:]
    /// What is wrong with the brokers, put in on purpose.
    package var defects: Set<ClusterDefect> = []

    /// Three brokers of the newest release, with Kafka's defaults.
    public init(brokers: Int32 = 3, settings: [String: String] = [:]) {
        self.brokers = brokers
        self.settings = settings
    }
}

/// Why a ``SimulatedCluster`` does not do what it was told.
public struct SimulatedClusterError: Error, Hashable, CustomStringConvertible {
    /// The reason in words.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}

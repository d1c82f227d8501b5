/// A broker as the cluster's metadata has it.
public struct BrokerNode: Hashable, Sendable {
    /// The broker's number.
    public var id: Int32
    /// Where it listens for clients.
    public var address: BrokerAddress
    /// The rack it stands in, nil when it does not say.
    public var rack: String?

    /// A broker.
    public init(id: Int32, address: BrokerAddress, rack: String? = nil) {
        self.id = id
        self.address = address
        self.rack = rack
    }
}

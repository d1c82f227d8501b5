/// How members behave while a classic group rebalances (KIP-429).
public enum RebalanceProtocol: Hashable, Sendable {
    /// All partitions are given up before the member joins again.
    case eager
    /// Partitions are kept while the member joins again; those that go to others are given up afterwards, and the group
    /// rebalances once more to hand them over.
    case cooperative
}

/// The rebalances of one group, told by what its members and the coordinator say.
struct GroupRebalances: Hashable, Sendable {
    /// Of a group that never comes to rest, so many are kept; the others are counted.
    private static let limit = 10_000

    /// Of a group's members, so many are told apart.
    private static let maximumMembers = 10_000

    private(set) var finished: [Rebalance] = []
    private(set) var count = 0
    private var current: Rebalance?
    private var joined: Set<String> = []
    private var synced: Set<String> = []
    /// The members and their epochs, in the protocol of KIP-848.
    private var epochs: [String: Int32] = [:]
    private var highestEpoch: Int32 = 0

    /// All rebalances, one that the capture cuts off as the last.
    var all: [Rebalance] { finished + (current.map { [$0] } ?? []) }

    var total: Int { count + (current == nil ? 0 : 1) }

    // MARK: - The protocol with generations

    /// The first sign that members will have to join again.
    mutating func begin(_ group: String, _ cause: String, _ time: CaptureTimestamp?) {
        guard current == nil else { return }
        current = Rebalance(group: group, cause: cause, members: 0, start: time)
        joined = []
        synced = []
    }

    mutating func join(_ group: String, _ cause: String, _ time: CaptureTimestamp?) {
        // The coordinator answers all who join at once: whoever asks after that begins the next one.
        if current?.generation != nil { finish() }
        begin(group, cause, time)
        if current?.firstJoin == nil { current?.firstJoin = time }
    }

    mutating func joined(_ member: String, generation: Int32, members: Int, _ time: CaptureTimestamp?) {
        guard var rebalance = current else { return }
        if joined.count < Self.maximumMembers { joined.insert(member) }
        rebalance.generation = generation
        rebalance.members = max(members, joined.count, rebalance.members)
        rebalance.joined = time
        current = rebalance
    }

    mutating func synced(_ member: String, _ time: CaptureTimestamp?) {
        guard current?.generation != nil else { return }
        if synced.count < Self.maximumMembers { synced.insert(member) }
        current?.end = time
        if synced.count >= min(max(current?.members ?? 1, joined.count), Self.maximumMembers) { finish() }
    }

    // MARK: - The protocol of KIP-848

    mutating func heartbeat(_ group: String, _ member: String, epoch: Int32, _ time: CaptureTimestamp?) {
        guard epoch > 0 else {
            epochs[member] = nil
            return
        }
        if epoch > highestEpoch {
            if current?.generation != nil { finish() }
            highestEpoch = epoch
            begin(group, "\(member) is at epoch \(epoch)", time)
            current?.generation = epoch
        }
        if epochs.count < Self.maximumMembers || epochs[member] != nil { epochs[member] = epoch }
        guard epoch == highestEpoch, current != nil else { return }
        current?.members = epochs.count
        current?.end = time
        if epochs.values.allSatisfy({ $0 == highestEpoch }) { finish() }
    }

    private mutating func finish() {
        guard let rebalance = current else { return }
        current = nil
        count += 1
        if finished.count < Self.limit { finished.append(rebalance) }
    }
}

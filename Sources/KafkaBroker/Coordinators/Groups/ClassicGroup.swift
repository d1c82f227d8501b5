import KafkaCodec
import NIOCore
import OrderedCollections

/// A group whose members share partitions by themselves: the coordinator has them all join, hands what they say to one of
/// them, the leader, and hands its assignments to the others (KIP-62, KIP-134, KIP-345, KIP-394, KIP-814).
///
/// A state machine without a clock: each event carries the time, and leaves ``actions`` to be taken with
/// ``takeActions()``. What is done by an event is in the file of its API: joining, syncing, leaving, times that are over.
struct ClassicGroup {
    let id: String
    var state = ClassicGroupState.empty
    /// The state before.
    var previousState = ClassicGroupState.empty
    /// Since when the group is in its state; nil for one of old records, or that nobody has ever joined.
    var stateTimestamp: Int64?
    /// Rises with each rebalance.
    var generation: Int32 = 0
    /// What kind of members they are, such as "consumer"; nil when nobody has joined yet.
    var protocolType: String?
    /// The protocol that the members share partitions by.
    var protocolName: String?
    var leader: String?
    var members: OrderedDictionary<String, ClassicGroupMember> = [:]
    /// The ids of static members, by what they call themselves.
    var staticMembers: [String: String] = [:]
    /// The ids that were handed out, and that nobody has joined with yet.
    var pendingMembers: OrderedSet<String> = []
    /// The members that have joined, and not asked for their assignments yet.
    var pendingSyncMembers: OrderedSet<String> = []
    /// Whether somebody has joined since the group waits for its first members.
    var hasNewMember = false
    /// How the group goes on when ``ClassicGroupTimer/join`` is due: the rest of the time that its first members have.
    var initialDelay: (delayMs: Int64, remainingMs: Int64)?
    /// The topics of all members; nil when they are not known.
    var subscribedTopics: Set<String>?

    /// The time of the event.
    var now: Int64 = 0
    var settings = ClassicGroupSettings()
    private var actions: [ClassicGroupAction] = []

    /// A group without members.
    init(_ id: String) {
        self.id = id
    }

    /// What is to be done, in order. Taking it leaves nothing.
    mutating func takeActions() -> [ClassicGroupAction] {
        defer { actions = [] }
        return actions
    }

    mutating func act(_ action: ClassicGroupAction) {
        actions.append(action)
    }

    // MARK: - Look-ups

    /// The kind of members that consumers are.
    static let consumerProtocolType = "consumer"

    var isConsumerGroup: Bool { protocolType == Self.consumerProtocolType }
    var isSimple: Bool { protocolType == nil && pendingMembers.isEmpty }

    /// How long the slowest member may take to join.
    var rebalanceTimeoutMs: Int64 { members.values.map { Int64($0.rebalanceTimeoutMs) }.max() ?? 0 }

    var waitingJoinCount: Int { members.values.count { $0.waitingJoin != nil } }
    var haveAllJoined: Bool { pendingMembers.isEmpty && members.values.allSatisfy { $0.waitingJoin != nil } }

    /// Whether a member is there, under the name that it has as a static member.
    func check(_ member: String, _ instance: String?) throws(GroupError) {
        if let instance {
            guard let known = staticMembers[instance] else { throw GroupError(.unknownMemberID) }
            guard known == member else { throw GroupError(.fencedInstanceID) }
        }
        guard members[member] != nil else { throw GroupError(.unknownMemberID) }
    }

    func isSubscribed(to topic: String) -> Bool {
        subscribedTopics?.contains(topic) ?? isConsumerGroup
    }

    /// The protocols that all members know.
    var sharedProtocols: Set<String> {
        guard let first = members.values.first else { return [] }
        return members.values.dropFirst().reduce(into: Set(first.protocols.map(\.name))) { shared, member in
            shared.formIntersection(member.protocols.map(\.name))
        }
    }

    /// The protocol that most members prefer of those that all know.
    var electedProtocol: String? {
        let candidates = sharedProtocols
        var votes: OrderedDictionary<String, Int> = [:]
        for member in members.values {
            if let vote = member.vote(among: candidates) { votes[vote, default: 0] += 1 }
        }
        var elected: (name: String, votes: Int)?
        for (name, count) in votes where count > elected?.votes ?? 0 { elected = (name, count) }
        return elected?.name
    }

    /// Whether a member with some protocols fits to those that are there.
    func supports(_ type: String, _ protocols: [ClassicGroupProtocol]) -> Bool {
        if state == .empty { return !type.isEmpty && !protocols.isEmpty }
        // Whoever began the rebalance may have left since: what nobody is against, all support.
        if members.isEmpty { return type == protocolType && !protocols.isEmpty }
        let shared = sharedProtocols
        return type == protocolType && protocols.contains { shared.contains($0.name) }
    }

    /// What the members that are consumers have subscribed to.
    func topicsOfMembers() -> Set<String>? {
        guard isConsumerGroup else { return nil }
        if members.isEmpty { return [] }
        guard let protocolName else { return nil }
        var topics: Set<String> = []
        for member in members.values {
            // All versions begin like version 0.
            guard let (_, body) = member.metadata(protocolName).versioned else { return nil }
            do {
                var reader = WireReader(body)
                topics.formUnion(try ConsumerProtocolSubscription(from: &reader, version: 0).topics)
            } catch {
                return nil
            }
        }
        return topics
    }

    // MARK: - Changes

    mutating func change(to next: ClassicGroupState) {
        previousState = state
        state = next
        stateTimestamp = now
    }

    mutating func add(_ member: ClassicGroupMember) {
        if leader == nil { leader = member.id }
        if let instance = member.instanceID { staticMembers[instance] = member.id }
        pendingMembers.remove(member.id)
        members[member.id] = member
    }

    /// Takes a member out, or an id that nobody has joined with.
    mutating func remove(_ id: String) {
        if let member = members.removeValue(forKey: id) {
            if let instance = member.instanceID, staticMembers[instance] == id { staticMembers[instance] = nil }
            if let waiting = member.waitingSync { act(.answerSync(waiting, .refusal(.unknownMemberID))) }
        }
        if leader == id { leader = members.keys.first }
        pendingMembers.remove(id)
        pendingSyncMembers.remove(id)
    }

    /// Has a member been heard of: its session begins anew.
    mutating func renewSession(_ member: ClassicGroupMember) {
        act(.setTimer(.session(member.id), afterMs: Int64(member.sessionTimeoutMs)))
    }
}

import KafkaCodec
import OrderedCollections

/// A group of the new protocol (KIP-848), without anything around it: requests and the time go in, answers and records
/// come out.
///
/// All that has to outlive the coordinator changes by records alone: what is applied here is what is written, and who
/// reads the records has the group. An event that is refused changes nothing.
struct ConsumerGroup {
    /// What a group is doing, in Kafka's words.
    enum State: String {
        case empty = "Empty"
        case assigning = "Assigning"
        case reconciling = "Reconciling"
        case stable = "Stable"
    }

    /// What has become of a pattern.
    struct ResolvedPattern: Hashable {
        var topics: Set<String>
        /// The version of the metadata in which they were looked up.
        var version: Int64
        /// When, in milliseconds since 1970.
        var timestamp: Int64
    }

    let id: String
    /// Rises with each change of the members' subscriptions and of the partitions behind them.
    private(set) var epoch: Int32 = 1
    private(set) var metadataHash: Int64 = 0
    /// The epoch for which the targets were computed. The first one that is computed is the second: nobody has to own
    /// anything in the first.
    private(set) var assignmentEpoch: Int32 = 1
    /// When they were computed, in milliseconds since 1970; 0 when they may be computed anew at any time.
    private(set) var assignmentTimestamp: Int64 = 0
    private(set) var members: OrderedDictionary<String, ConsumerGroupMember> = [:]
    private(set) var targets: [String: Set<TopicIDPartition>] = [:]
    private(set) var patterns: OrderedDictionary<String, ResolvedPattern> = [:]
    private(set) var hasPartitionMetadata = false

    // What is forgotten when the coordinator moves.

    var deadlines: OrderedDictionary<ConsumerGroupTimer, ConsumerGroupDeadline> = [:]
    /// The metadata for which the hash was computed last, and when it is to be computed again at the latest.
    var metadataRefresh: (version: Int64, deadline: Instant)?
    /// Whether somebody looks for the topics of the patterns.
    var isResolving = false
    private var effects = ConsumerGroupEffects()

    init(id: String) {
        self.id = id
    }

    /// Takes what is to be done since the last time.
    mutating func takeEffects() -> ConsumerGroupEffects {
        let taken = effects
        effects = ConsumerGroupEffects()
        return taken
    }

    /// Has a record written, and does what it says.
    mutating func emit(_ record: ConsumerGroupRecord) {
        effects.records.append(record)
        apply(record)
    }

    mutating func resolve(_ patterns: [String]) {
        isResolving = true
        effects.patternsToResolve = patterns
    }

    /// Ends the group as one of this protocol.
    mutating func downgrade(to group: MigratingGroup) {
        for record in tombstones { emit(record) }
        deadlines = [:]
        effects.downgraded = group
    }

    /// Changes the group by an event, or not at all when it is refused.
    mutating func atomically<Answer>(
        _ body: (inout ConsumerGroup) throws(ConsumerGroupError) -> Answer
    ) throws(ConsumerGroupError) -> Answer {
        var next = self
        let answer = try body(&next)
        self = next
        return answer
    }

    // MARK: - Questions

    var state: State {
        if members.isEmpty { return .empty }
        if epoch > assignmentEpoch { return .assigning }
        return members.values.allSatisfy { $0.isReconciled(to: assignmentEpoch) } ? .stable : .reconciling
    }

    /// The member that a static member is at present.
    func staticMember(_ instanceID: String) -> ConsumerGroupMember? {
        members.values.first { $0.instanceID == instanceID }
    }

    /// What is owned, and by whom.
    var owners: [TopicIDPartition: String] {
        var owners: [TopicIDPartition: String] = [:]
        for member in members.values {
            for partition in member.assigned.keys { owners[partition] = member.id }
            for partition in member.pendingRevocation.keys { owners[partition] = member.id }
        }
        return owners
    }

    /// The topics that a member subscribes to, by name or by a pattern whose topics are known.
    func topicNames(of member: ConsumerGroupMember) -> Set<String> {
        Set(member.topicNames).union(patterns[member.topicPattern]?.topics ?? [])
    }

    /// The topics that the members subscribe to.
    var subscribedTopics: Set<String> {
        members.values.reduce(into: []) { $0.formUnion(topicNames(of: $1)) }
    }

    /// The patterns that members subscribe to.
    var subscribedPatterns: Set<String> {
        Set(members.values.map(\.topicPattern).filter { !$0.isEmpty })
    }

    /// The assignor that most members want, of those that want one.
    func preferredAssignor(_ settings: ConsumerGroupSettings) -> String {
        var votes: [String: Int] = [:]
        for member in members.values {
            if let assignor = member.assignor { votes[assignor, default: 0] += 1 }
        }
        let most = votes.values.max() ?? 0
        let first = settings.assignors.first ?? ServerAssignor.uniform.rawValue
        return most == 0 ? first : settings.assignors.first { votes[$0] == most } ?? first
    }

    // MARK: - Records

    /// The records that take back all that was said of the group.
    var tombstones: [ConsumerGroupRecord] {
        var records: [ConsumerGroupRecord] = members.keys.map { .current($0, nil) }
        records += members.keys.map { .target($0, nil) }
        records.append(.targetEpoch(nil))
        records += members.keys.map { .member($0, nil) }
        records += patterns.keys.map { .pattern($0, nil) }
        if hasPartitionMetadata { records.append(.partitionMetadata(nil)) }
        records.append(.epoch(nil))
        return records
    }

    /// Does what a record of the group says.
    mutating func apply(_ record: ConsumerGroupRecord) {
        switch record {
        case .epoch(let value):
            guard let value else { return }
            epoch = value.epoch
            metadataHash = value.metadataHash
        case .partitionMetadata(let value):
            hasPartitionMetadata = value != nil
        case .member(let id, let value):
            members[id] = value.map {
                var member = members[id] ?? ConsumerGroupMember(id: id)
                member.takeMetadata(of: ConsumerGroupMember(id: id, $0))
                return member
            }
        case .targetEpoch(let value):
            guard let value else { return }
            assignmentEpoch = value.assignmentEpoch
            assignmentTimestamp = value.assignmentTimestamp
        case .target(let id, let value):
            targets[id] = value.map(\.partitions)
        case .current(let id, let value):
            var member = members[id] ?? ConsumerGroupMember(id: id)
            if let value {
                member.takeAssignment(value)
            } else {
                guard members[id] != nil else { return }
                member.epoch = ConsumerGroupMember.left
                member.previousEpoch = ConsumerGroupMember.left
                member.assigned = [:]
                member.pendingRevocation = [:]
            }
            members[id] = member
        case .pattern(let pattern, let value):
            patterns[pattern] = value.map {
                ResolvedPattern(topics: Set($0.topics), version: $0.version, timestamp: $0.timestamp)
            }
        }
    }
}

/// What is to be done for a group of the new protocol.
struct ConsumerGroupEffects {
    /// What is to be written, all of it or nothing.
    var records: [ConsumerGroupRecord] = []
    /// The patterns whose topics are to be looked up; the group is told when they are.
    var patternsToResolve: [String] = []
    /// The classic group that this one has become.
    var downgraded: MigratingGroup?
}

/// What a group of the new protocol waits for.
enum ConsumerGroupTimer: Hashable {
    /// A member has to be heard of.
    case session(String)
    /// A member has to give up partitions.
    case rebalance(String)
    /// A member of the classic protocol has to join again.
    case join(String)
    /// A member of the classic protocol has to ask for its assignment.
    case sync(String)

    var member: String {
        switch self {
        case .session(let id), .rebalance(let id), .join(let id), .sync(let id): id
        }
    }
}

/// When a group of the new protocol waits no longer.
struct ConsumerGroupDeadline: Hashable {
    var time: Instant
    /// The epoch of the member at the beginning, where it is the epoch that has to change.
    var epoch: Int32?
}

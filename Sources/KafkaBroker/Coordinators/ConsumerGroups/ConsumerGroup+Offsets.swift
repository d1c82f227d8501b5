import KafkaCodec
import OrderedCollections

/// Who may commit and read the group's offsets.
extension ConsumerGroup {
    /// Whoever commits offsets.
    struct Committer {
        var member: String
        var instanceID: String?
        /// The member's epoch, or its generation if it is one of the classic protocol.
        var epoch: Int32
        var isTransactional = false
        var version: Int16
    }

    /// Which partitions a member may commit offsets for.
    enum CommitScope {
        case all
        /// Those that were assigned to it in no later epoch than the one it knows (KIP-1251).
        case assigned(ConsumerGroupMember.Partitions, upTo: Int32)

        func allows(_ partition: TopicIDPartition) -> Bool {
            switch self {
            case .all: true
            case .assigned(let partitions, let epoch): partitions[partition].map { $0 <= epoch } ?? false
            }
        }
    }

    /// What somebody may commit.
    ///
    /// A member that has not heard of its present epoch may commit what it has owned all along: nobody else can have
    /// got it meanwhile.
    func commitScope(_ committer: Committer) throws(ConsumerGroupError) -> CommitScope {
        // Whoever does not name itself is no consumer of the group, which is all right as long as nobody is.
        if committer.epoch < 0, members.isEmpty { return .all }
        if committer.isTransactional, committer.epoch == -1, committer.member.isEmpty, committer.instanceID == nil {
            return .all
        }
        guard let member = members[committer.member] else { throw .unknownMember(committer.member, in: id) }
        if member.classic != nil {
            if committer.epoch == member.epoch { return .all }
            throw ConsumerGroupError(.illegalGeneration, "The member's generation is \(member.epoch)")
        }
        if !committer.isTransactional, committer.version < 9 {
            throw ConsumerGroupError(.unsupportedVersion, "Members of the new protocol use version 9 or later")
        }
        if committer.epoch == member.epoch { return .all }
        guard committer.epoch < member.epoch else {
            throw ConsumerGroupError(.staleMemberEpoch, "The member's epoch is \(member.epoch)")
        }
        return .assigned(member.assigned.merging(member.pendingRevocation) { $1 }, upTo: committer.epoch)
    }

    /// Checks that somebody may read offsets.
    func checkFetch(by member: String?, epoch: Int32) throws(ConsumerGroupError) {
        guard member != nil || epoch >= 0 else { return }
        guard let known = member.flatMap({ members[$0] }) else { throw .unknownMember(member ?? "", in: id) }
        guard known.epoch != epoch else { return }
        throw ConsumerGroupError(
            known.classic == nil ? .staleMemberEpoch : .illegalGeneration, "The member's epoch is \(known.epoch)")
    }

    /// Whether a member subscribes to a topic, so that its offsets have to stay.
    func isSubscribed(to topic: String) -> Bool { subscribedTopics.contains(topic) }
}

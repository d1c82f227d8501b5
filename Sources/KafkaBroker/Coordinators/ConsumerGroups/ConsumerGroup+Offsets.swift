import KafkaCodec
import OrderedCollections

/// Who may commit and read the group's offsets.
extension ConsumerGroup {
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
    func commitScope(_ committer: OffsetCommitter) throws(ConsumerGroupError) -> CommitScope {
        // Whoever does not name itself is no consumer of the group, which is all right as long as nobody is.
        if committer.generation < 0, members.isEmpty { return .all }
        if committer.isTransactional, committer.generation == -1, committer.member.isEmpty, committer.instance == nil {
            return .all
        }
        guard let member = members[committer.member] else { throw .unknownMember(committer.member, in: id) }
        if member.classic != nil {
            if committer.generation == member.epoch { return .all }
            throw ConsumerGroupError(.illegalGeneration, "The member's generation is \(member.epoch)")
        }
        if !committer.isTransactional, committer.version < 9 {
            throw ConsumerGroupError(.unsupportedVersion, "Members of the new protocol use version 9 or later")
        }
        if committer.generation == member.epoch { return .all }
        guard committer.generation < member.epoch else {
            throw ConsumerGroupError(.staleMemberEpoch, "The member's epoch is \(member.epoch)")
        }
        return .assigned(member.assigned.merging(member.pendingRevocation) { $1 }, upTo: committer.generation)
    }

    /// What somebody may commit, with the errors that it is to be told.
    func scope(of committer: OffsetCommitter) throws(GroupError) -> CommitScope {
        do throws(ConsumerGroupError) {
            return try commitScope(committer)
        } catch {
            // Producers know of generations alone.
            let isStale = committer.isTransactional && error.code == .staleMemberEpoch
            throw GroupError(isStale ? .illegalGeneration : error.code)
        }
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

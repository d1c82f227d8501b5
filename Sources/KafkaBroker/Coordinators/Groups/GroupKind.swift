import KafkaCodec

/// Why a group's coordinator does not do what it is asked for.
struct GroupError: Error, Hashable {
    var code: ErrorCode

    init(_ code: ErrorCode) {
        self.code = code
    }
}

/// A group at its coordinator. What it has committed stands beside it, in ``CommittedOffsets``.
enum GroupKind {
    case classic(ClassicGroup)
    case consumer(ConsumerGroup)
}

/// Whoever commits offsets of a group.
struct OffsetCommitter {
    /// The generation of a classic group's member, the epoch of one of the new protocol; negative where it names none.
    var generation: Int32
    var member: String
    var instance: String?
    var isTransactional = false
    var version: Int16
}

/// From when on the time runs after which a group's offsets are forgotten.
enum OffsetExpiration: Hashable {
    /// They stay.
    case never
    /// Since each was committed.
    case sinceCommit
    /// Since a point in time.
    case since(Int64)
}

/// What the rest of the coordinator asks a group, whatever its kind.
extension GroupKind {
    /// The kind as ListGroups tells it.
    var typeName: String {
        switch self {
        case .classic: "classic"
        case .consumer: "consumer"
        }
    }

    var stateName: String {
        switch self {
        case .classic(let group): group.state.rawValue
        case .consumer(let group): group.state.rawValue
        }
    }

    var protocolType: String {
        switch self {
        case .classic(let group): group.protocolType ?? ""
        case .consumer: ClassicGroup.consumerProtocolType
        }
    }

    /// Whether the group came about by commits alone, and has never had a member.
    var isSimple: Bool {
        switch self {
        case .classic(let group): group.isSimple
        case .consumer: false
        }
    }

    /// What somebody may commit offsets of, if anything.
    func check(_ committer: OffsetCommitter) throws(GroupError) -> ConsumerGroup.CommitScope {
        switch self {
        case .classic(let group):
            try group.check(committer)
            return .all
        case .consumer(let group):
            return try group.scope(of: committer)
        }
    }

    /// Whether somebody may ask for offsets of the group. Members of classic groups are not looked at.
    func checkFetch(by member: String?, epoch: Int32) throws(GroupError) {
        switch self {
        case .classic: break
        case .consumer(let group):
            do throws(ConsumerGroupError) {
                try group.checkFetch(by: member, epoch: epoch)
            } catch {
                throw GroupError(error.code)
            }
        }
    }

    /// Whether the group may be deleted.
    func checkDeletion() throws(GroupError) {
        switch self {
        case .classic(let group): if group.state != .empty { throw GroupError(.nonEmptyGroup) }
        case .consumer(let group): if group.state != .empty { throw GroupError(.nonEmptyGroup) }
        }
    }

    /// Whether offsets of the group may be deleted at all.
    func checkOffsetDeletion() throws(GroupError) {
        switch self {
        case .classic(let group):
            if group.state != .empty, !group.isConsumerGroup { throw GroupError(.nonEmptyGroup) }
        case .consumer: break
        }
    }

    /// Whether a member reads a topic, whose offsets have to stay.
    func isSubscribed(to topic: String) -> Bool {
        switch self {
        case .classic(let group): group.isSubscribed(to: topic)
        case .consumer(let group): group.isSubscribed(to: topic)
        }
    }

    var offsetExpiration: OffsetExpiration {
        switch self {
        case .classic(let group): group.offsetExpiration
        case .consumer: .sinceCommit
        }
    }

    /// The records by which the group itself is forgotten; its offsets have records of their own.
    func tombstones(of id: String) throws(WireError) -> [GroupRecord] {
        switch self {
        case .classic: return [try GroupLog.tombstone(of: id)]
        case .consumer(let group): return try GroupLog.records(group.tombstones, of: id)
        }
    }
}

import KafkaCodec
import NIOCore
import OrderedCollections

/// Handing out assignments.
extension ClassicGroup {
    /// What a SyncGroup says.
    struct Sync {
        var member: String
        var instance: String?
        var generation: Int32
        var protocolType: String?
        var protocolName: String?
        /// The leader's assignments, by members' ids.
        var assignments: [String: ByteBuffer]
        /// The request, which waits for the leader's.
        var request: ClientRequest
    }

    /// A member asks for its assignment; the leader brings those of all.
    mutating func sync(_ sync: Sync) {
        do throws(GroupError) {
            try check(sync.member, sync.instance)
            guard sync.generation == generation else { throw GroupError(.illegalGeneration) }
            guard sync.protocolType == nil || sync.protocolType == protocolType,
                sync.protocolName == nil || sync.protocolName == protocolName
            else { throw GroupError(.inconsistentGroupProtocol) }
            switch state {
            case .empty:
                throw GroupError(.unknownMemberID)
            case .preparingRebalance:
                throw GroupError(.rebalanceInProgress)
            case .completingRebalance:
                members[sync.member]?.waitingSync = sync.request
                didSync(sync.member)
                guard leader == sync.member else { return }
                // Whoever the leader has forgotten gets nothing.
                let assignments = [String: ByteBuffer](
                    uniqueKeysWithValues: members.keys.map { ($0, sync.assignments[$0] ?? ByteBuffer()) })
                act(.write(record(assignments: assignments), .assignment(assignments, generation: generation)))
            case .stable:
                didSync(sync.member)
                guard let member = members[sync.member] else { return }
                act(.answerSync(sync.request, synced(member)))
                renewSession(member)
            }
        } catch {
            act(.answerSync(sync.request, .refusal(error.code)))
        }
    }

    private mutating func didSync(_ member: String) {
        pendingSyncMembers.remove(member)
        if pendingSyncMembers.isEmpty { act(.cancelTimer(.sync)) }
    }

    /// The leader's assignments are written, or not.
    mutating func didAssign(_ assignments: [String: ByteBuffer], generation written: Int32, _ error: ErrorCode) {
        // Another rebalance may have begun meanwhile.
        guard state == .completingRebalance, generation == written else { return }
        guard !error.isError else {
            dropAssignments(GroupCoordinator.told(error))
            return rebalanceOrComplete("the assignments could not be written, \(error)")
        }
        for id in Array(members.keys) { members[id]?.assignment = assignments[id] ?? ByteBuffer() }
        propagateAssignments(.noError)
        change(to: .stable)
    }

    /// The members' time to ask for their assignments is over.
    mutating func syncTimeIsOver() {
        guard state == .completingRebalance || state == .stable, !pendingSyncMembers.isEmpty else { return }
        for member in pendingSyncMembers {
            act(.cancelTimer(.session(member)))
            act(.note("group \(id): member \(member) has not asked for its assignment in time"))
            remove(member)
        }
        prepareRebalance("members have not asked for their assignments")
    }
}

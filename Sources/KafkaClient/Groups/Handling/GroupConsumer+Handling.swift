import Logging
import Synchronization

extension GroupConsumer {
    /// Has a handler process the partitions that the member owns, each in a task of its own, until the consumer is closed.
    ///
    /// Nobody else may take records from the consumer meanwhile.
    ///
    /// - Throws: What the handler has thrown where that ends the consumer; ``KafkaError``: why the consumer has ended.
    public nonisolated(nonsending) func process(with handler: some GroupHandler) async throws {
        beginUse()
        defer { endUse() }
        let claims = ClaimTable()
        try await withThrowingDiscardingTaskGroup { group in
            let hand = GroupHand(self, .events)
            var hasSession = false
            while let element = try await hand.next() {
                guard case .event(let event) = element else { continue }
                switch event {
                case .assigned(let partitions):
                    if !hasSession { try await handler.setUp(self) }
                    hasSession = true
                    for partition in partitions {
                        let claim = GroupClaim(consumer: self, partition: partition)
                        let number = claims.begin(partition)
                        group.addTask {
                            defer { claims.end(number) }
                            try await self.consume(claim, handler)
                        }
                    }
                case .revoked(let partitions), .lost(let partitions, _):
                    await claims.wait(for: partitions)
                    if claims.isEmpty, hasSession {
                        hasSession = false
                        try await handler.cleanUp(self)
                    }
                case .commitFailed, .reachedEnd, .positionReset: break
                }
            }
            await claims.waitForAll()
            if hasSession { try await handler.cleanUp(self) }
        }
    }

    private func consume(_ claim: GroupClaim, _ handler: some GroupHandler) async throws {
        var barren = 0
        var lastUndone: Int64?
        while true {
            do {
                try await handler.consume(claim)
                break
            } catch {
                logger.warning(
                    "the processing of a partition has failed",
                    metadata: [LogKey.partition: "\(claim.partition)", LogKey.error: "\(error)"])
                switch await handler.claimFailed(claim, error) {
                case .end: throw error
                case .restart where !Task.isCancelled:
                    let undone = undone(of: claim.partition)
                    barren = undone == lastUndone ? barren + 1 : 0
                    lastUndone = undone
                    // What does not get on is not tried again without a pause.
                    if barren > 0 { await rest(afterFailures: barren) }
                    if goBack(claim.partition) { continue }
                case .leave, .restart: break
                }
                break
            }
        }
        // What nobody processes is not to be fetched; it may be gone by now.
        if state.withLock({ $0.partitions[claim.partition]?.isRevoking == false }) {
            try? pauseUnclaimed(claim.partition)
        }
    }

    /// The first offset that was handed out and is not done; nil when nothing was handed out.
    private func undone(of partition: TopicPartition) -> Int64? {
        state.withLock { state in
            guard let owned = state.partitions[partition], owned.phase != .failed else { return nil }
            return owned.undone
        }
    }

    /// Has a partition handed out again what was not marked of it. Where nothing was handed out it goes on from where it is;
    /// where it could not be begun, or has failed before its place was known, it is begun anew.
    ///
    /// - Returns: Whether there is something to go on with: not where the partition is given up, or the consumer is closed.
    private func goBack(_ partition: TopicPartition) -> Bool {
        noteResets()
        let owned = state.withLock { state -> GroupPartition? in
            guard case .running = state.phase, let owned = state.partitions[partition], !owned.isRevoking else {
                return nil
            }
            state.failures.removeAll { $0.topicPartition == partition }
            return owned
        }
        guard let owned else { return false }
        do throws(KafkaError) {
            switch owned.phase {
            case .starting: return true
            case .failed: break
            case .reading:
                if let undone = owned.undone {
                    try reader.seek(partition, to: .offset(undone))
                    return true
                }
                guard let status = reader.status(of: partition), status.state == .failed else { return true }
                if let position = status.position {
                    try reader.seek(partition, to: .offset(position))
                    return true
                }
                try reader.unassign(partition)
            }
        } catch {
            logger.debug(
                "a partition was given up before it was begun again",
                metadata: [LogKey.partition: "\(partition)", LogKey.error: "\(error)"])
            return false
        }
        let isCurrent = state.withLock { state in
            guard state.partitions[partition]?.ownership == owned.ownership else { return false }
            state.partitions[partition]?.phase = .starting
            return true
        }
        if isCurrent { give(.start([partition: owned.ownership])) }
        return isCurrent
    }

    private func pauseUnclaimed(_ partition: TopicPartition) throws(KafkaError) {
        guard reader.status(of: partition) != nil else { return }
        try reader.pause(partition)
    }
}

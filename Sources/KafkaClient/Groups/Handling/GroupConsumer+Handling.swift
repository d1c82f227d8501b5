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
        while true {
            do {
                try await handler.consume(claim)
                break
            } catch {
                logger.warning(
                    "the processing of a partition has failed",
                    metadata: [LogKey.partition: "\(claim.partition)", LogKey.error: "\(error)"])
                let isOver = try isOver(claim.partition)
                switch await handler.claimFailed(claim, error) {
                case .end: throw error
                case .restart where !isOver && !Task.isCancelled:
                    try goBackToMark(claim.partition)
                    continue
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

    /// What was not marked is handed out again. Where nothing was handed out it goes on from where it is.
    private func goBackToMark(_ partition: TopicPartition) throws(KafkaError) {
        guard let offset = state.withLock({ $0.partitions[partition]?.undone }) else { return }
        try reader.seek(partition, to: .offset(offset))
    }

    private func pauseUnclaimed(_ partition: TopicPartition) throws(KafkaError) {
        guard reader.status(of: partition) != nil else { return }
        try reader.pause(partition)
    }
}

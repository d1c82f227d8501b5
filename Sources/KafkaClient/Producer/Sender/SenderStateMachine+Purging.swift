import DequeModule
import KafkaRecords

// MARK: - Giving records up

extension SenderStateMachine {
    /// Gives records up. Those on their way keep their places, and their memory, until their answers come, since only
    /// then it is known how sequence numbers go on.
    ///
    /// - Parameters:
    ///   - scope: Which records.
    ///   - error: What they are told.
    /// - Returns: What was given up, by partition and in order; and what is to be done.
    mutating func purge(
        _ scope: PurgeScope,
        _ error: KafkaError,
        now: Instant
    ) -> (undelivered: [UndeliveredBatch], actions: [Action]) {
        var undelivered: [UndeliveredBatch] = []
        for partition in partitions.indices {
            let name = partitions[partition].topicPartition
            let failure = KafkaError(error.code, error.text, cause: partitions[partition].lastError)
            var index = 0
            while index < partitions[partition].unresolved.count {
                let batch = partitions[partition].unresolved[index]
                let isOnItsWay = batch.request != nil
                guard !batch.isAbandoned, scope.contains(isOnItsWay ? .inFlight : .queued) else {
                    index += 1
                    continue
                }
                let isUnknown = isOnItsWay || batch.mayBeWritten
                if let content = batch.content {
                    undelivered.append(
                        UndeliveredBatch(
                            topicPartition: name, content: content,
                            error: isUnknown ? failure.withUnknownOutcome() : failure,
                            contexts: batch.delivery.contexts(batch.places)))
                }
                if isOnItsWay {
                    partitions[partition].unresolved[index].isAbandoned = true
                    settle(batch, .failed(failure.withUnknownOutcome()))
                    recordDidFail(failure)
                    index += 1
                } else {
                    fail(partition, index, failure)
                }
            }
            guard scope.contains(.queued) else { continue }
            while let batch = accumulator.takeFirst(of: partition) {
                accumulator.release(batch.builder.sizeInBytes)
                undelivered.append(
                    UndeliveredBatch(
                        topicPartition: name, content: .records(batch.builder, withdrawn: batch.withdrawn),
                        error: failure, contexts: batch.delivery.contexts(batch.places)))
                settle(batch, .failed(failure))
                recordDidFail(failure)
            }
        }
        return (undelivered, finishStep(now: now))
    }
}

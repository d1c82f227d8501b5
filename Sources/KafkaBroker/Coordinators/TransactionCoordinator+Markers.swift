import KafkaCodec
import OrderedCollections

/// Markers, by which the leaders of partitions learn how a transaction has ended.
extension TransactionCoordinator {
    /// Has markers written into all partitions of a transaction whose end is decided, and notes when they are.
    ///
    /// - Returns: What holds when they are written.
    @discardableResult
    func complete(_ entry: TransactionEntry, _ number: Int32, _ epoch: Int32) -> TransactionMetadata {
        let next = entry.metadata.completing(at: now)
        entry.hasFailedEpochFence = false
        entry.pendingState = next.state
        entry.completion = .init(
            isCommitted: next.state == .completeCommit, next: next, unmarked: entry.metadata.partitions)
        sendMarkers(entry, number, epoch)
        return next
    }

    /// Sends what is not under way.
    private func sendMarkers(_ entry: TransactionEntry, _ number: Int32, _ epoch: Int32) {
        guard isCurrent(number, epoch), let completion = entry.completion, let image = broker.image else { return }
        var leaders: OrderedDictionary<Int32, [PartitionName]> = [:]
        var mustWait = false
        for partition in completion.unmarked where !completion.requested.contains(partition) {
            guard let state = image.partition(partition) else {
                // Nobody reads a partition that is gone.
                broker.note("\(entry.transactionalID): no marker for \(partition), which is not there any more")
                entry.completion?.unmarked.remove(partition)
                continue
            }
            if state.leader >= 0, image.brokers[state.leader]?.isFenced == false {
                leaders[state.leader, default: []].append(partition)
            } else {
                mustWait = true
            }
        }
        for (leader, partitions) in leaders {
            entry.completion?.requested.formUnion(partitions)
            let request = request(entry.metadata, partitions, isCommitted: completion.isCommitted, epoch)
            broker.ask(request, of: leader) { [unowned self] response in
                receive(response, partitions, entry, number, epoch)
            }
        }
        if mustWait { wait(entry, number, epoch) }
        finishIfMarked(entry, number, epoch)
    }

    private func request(
        _ metadata: TransactionMetadata, _ partitions: [PartitionName], isCommitted: Bool, _ epoch: Int32
    ) -> WriteTxnMarkersRequest {
        var topics: OrderedDictionary<String, [Int32]> = [:]
        for partition in partitions { topics[partition.topic, default: []].append(partition.partition) }
        var marker = WriteTxnMarkersRequest.WritableTxnMarker()
        marker.producerID = metadata.producerID
        marker.producerEpoch = metadata.producerEpoch
        marker.transactionResult = isCommitted
        marker.coordinatorEpoch = epoch
        marker.transactionVersion = Int8(metadata.clientVersion.rawValue)
        marker.topics = topics.map { .init(name: $0.key, partitionIndexes: Int32List($0.value)) }
        return WriteTxnMarkersRequest(markers: [marker])
    }

    private func receive(
        _ response: WriteTxnMarkersResponse?, _ partitions: [PartitionName], _ entry: TransactionEntry,
        _ number: Int32, _ epoch: Int32
    ) {
        guard isCurrent(number, epoch), entry.completion != nil else { return }
        entry.completion?.requested.subtract(partitions)
        var errors: [PartitionName: ErrorCode] = [:]
        for topic in response?.markers.first?.topics ?? [] {
            for partition in topic.partitions {
                errors[.init(topic.name, partition.partitionIndex)] = partition.errorCode
            }
        }
        var mustWait = false
        for partition in partitions {
            switch errors[partition] {
            case .noError?:
                entry.completion?.unmarked.remove(partition)
            case .invalidProducerEpoch?, .transactionCoordinatorFenced?:
                // Another coordinator has taken over, of which this broker has not heard.
                broker.note("\(entry.transactionalID): \(partition) takes no marker any more")
                entry.completion = nil
                return
            case let error:
                let reason = error.map { "\($0)" } ?? "no answer"
                broker.note("\(entry.transactionalID): no marker in \(partition) yet, \(reason)")
                mustWait = true
            }
        }
        if mustWait { wait(entry, number, epoch) }
        finishIfMarked(entry, number, epoch)
    }

    private func wait(_ entry: TransactionEntry, _ number: Int32, _ epoch: Int32) {
        guard entry.completion?.isWaiting == false else { return }
        entry.completion?.isWaiting = true
        broker.after(Self.retryMs) { [unowned self] in
            entry.completion?.isWaiting = false
            sendMarkers(entry, number, epoch)
        }
    }

    private func finishIfMarked(_ entry: TransactionEntry, _ number: Int32, _ epoch: Int32) {
        guard let completion = entry.completion, completion.unmarked.isEmpty else { return }
        entry.completion = nil
        writeCompletion(entry, completion.next, number, epoch)
    }

    private func writeCompletion(
        _ entry: TransactionEntry, _ next: TransactionMetadata, _ number: Int32, _ epoch: Int32
    ) {
        write(entry, next, number, epoch, keepsPending: true) { [unowned self] error in
            guard error.isError, isCurrent(number, epoch) else { return }
            broker.note("\(entry.transactionalID): the end is not written yet, \(error)")
            broker.after(Self.retryMs) { [unowned self] in
                guard isCurrent(number, epoch) else { return }
                writeCompletion(entry, next, number, epoch)
            }
        }
    }
}

import KafkaCodec

/// Markers as the leaders of partitions write them.
extension Broker {
    /// Writes markers, and answers when the replicas in sync have them.
    func write(_ message: WriteTxnMarkersRequest, then: @escaping (WriteTxnMarkersResponse) -> Void) {
        let operation = MarkerOperation(message, then)
        operation.run(on: self)
    }
}

/// A WriteTxnMarkers request on its way.
private final class MarkerOperation {
    private let message: WriteTxnMarkersRequest
    private let finish: (WriteTxnMarkersResponse) -> Void
    private var response = WriteTxnMarkersResponse()
    private var waiting = 0

    init(_ message: WriteTxnMarkersRequest, _ finish: @escaping (WriteTxnMarkersResponse) -> Void) {
        self.message = message
        self.finish = finish
    }

    func run(on broker: Broker) {
        // One more than there are, so that the answer waits until all were begun.
        waiting = 1
        for marker in message.markers {
            var result = WriteTxnMarkersResponse.WritableTxnMarkerResult(producerID: marker.producerID)
            result.topics = marker.topics.map { topic in
                .init(name: topic.name, partitions: topic.partitionIndexes.map { .init(partitionIndex: $0) })
            }
            response.markers.append(result)
        }
        for (index, marker) in message.markers.enumerated() {
            for (topicIndex, topic) in marker.topics.enumerated() {
                for (partitionIndex, number) in topic.partitionIndexes.enumerated() {
                    waiting += 1
                    write(marker, PartitionName(topic.name, number), on: broker) { [self] error in
                        response.markers[index].topics[topicIndex].partitions[partitionIndex].errorCode = error
                        didFinishOne()
                    }
                }
            }
        }
        didFinishOne()
    }

    private func didFinishOne() {
        waiting -= 1
        if waiting == 0 { finish(response) }
    }

    private func write(
        _ marker: WriteTxnMarkersRequest.WritableTxnMarker, _ partition: PartitionName, on broker: Broker,
        then: @escaping (ErrorCode) -> Void
    ) {
        guard let replica = broker.replica(partition) else { return then(.unknownTopicOrPartition) }
        do throws(AppendError) {
            let appended = try broker.append(to: replica) { log, epoch throws(AppendError) in
                try log.append(marker, leaderEpoch: epoch, at: broker.now)
            }
            broker.settle(
                replica, appended, forMs: broker.number("request.timeout.ms", 30_000), then: then)
        } catch {
            broker.note("\(partition): no marker for producer \(marker.producerID), \(error.reason)")
            then(error.code)
        }
    }
}

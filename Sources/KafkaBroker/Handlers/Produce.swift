import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections

/// Produce, versions 0 to 13: appends to each partition by itself, and answers when the replicas have it that `acks`
/// asks for, or when the time is over; the records are there then all the same.
///
/// The transaction of a transactional batch is verified first, where it is not open in the partition: the coordinator is
/// asked whether the partition was added, or from version 12 on to add it (KIP-890). Transactional batches in a request
/// without a transactional id are refused, and all others with them: TRANSACTIONAL_ID_AUTHORIZATION_FAILED.
extension ProduceRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        ProduceOperation(self, request, broker).run()
    }
}

/// A Produce request on its way.
private final class ProduceOperation {
    private struct Waiting {
        var topic: Int
        var partition: Int
        var replica: Replica
        var leaderEpoch: Int32
        var requiredOffset: Int64
    }

    private let message: ProduceRequest
    private let request: ClientRequest
    private let broker: Broker
    private var response = ProduceResponse()
    private var waiting: [Waiting] = []
    private var appended: [Replica] = []
    private var verification = ProduceVerification()

    init(_ message: ProduceRequest, _ request: ClientRequest, _ broker: Broker) {
        self.message = message
        self.request = request
        self.broker = broker
    }

    func run() {
        if message.transactionalID == nil, hasTransactionalRecords {
            return refuseAll(.transactionalIDAuthorizationFailed, nil)
        }
        ProduceVerification.begin(message, request, broker) { [self] verification in
            self.verification = verification
            if let error = verification.error {
                return refuseAll(error, "The records have more than one producer id in one transaction.")
            }
            append()
        }
    }

    private func refuseAll(_ error: ErrorCode, _ reason: String?) {
        response.responses = message.topicData.map { topic in
            .init(
                name: topic.name, topicID: topic.topicID,
                partitionResponses: topic.partitionData.map {
                    .init(
                        index: $0.index, errorCode: error, baseOffset: -1, logAppendTimeMs: -1, logStartOffset: -1,
                        errorMessage: request.version < 8 ? nil : reason)
                }
            )
        }
        settle()
    }

    private func append() {
        for topic in message.topicData {
            var answer = ProduceResponse.TopicProduceResponse(name: topic.name, topicID: topic.topicID)
            for data in topic.partitionData {
                var result = ProduceResponse.PartitionProduceResponse(
                    index: data.index, baseOffset: -1, logAppendTimeMs: -1, logStartOffset: -1
                )
                append(data, to: topic, &result, topicIndex: response.responses.count, answer.partitionResponses.count)
                answer.partitionResponses.append(result)
            }
            response.responses.append(answer)
        }
        // All partitions are appended to before anybody hears of any of them.
        for replica in appended {
            broker.raiseHighWatermark(of: replica)
            broker.checkDelayed(replica.key)
        }
        settle()
    }

    private var hasTransactionalRecords: Bool {
        message.topicData.contains { topic in
            topic.partitionData.contains { data in
                guard let bytes = data.records, let records = try? ProducedRecords(bytes, version: request.version)
                else {
                    return false
                }
                return records.batches.contains { $0.isTransactional }
            }
        }
    }

    // MARK: - Appending

    private func append(
        _ data: ProduceRequest.PartitionProduceData, to topic: ProduceRequest.TopicProduceData,
        _ result: inout ProduceResponse.PartitionProduceResponse, topicIndex: Int, _ index: Int
    ) {
        var name = topic.name
        if request.version >= 13 {
            guard let known = broker.image?.topicNames[topic.topicID] else {
                result.errorCode = .unknownTopicID
                return
            }
            name = known
        }
        let partition = PartitionName(name, data.index)
        guard broker.image?.partition(partition) != nil else {
            result.errorCode = .unknownTopicOrPartition
            return
        }
        do throws(AppendError) {
            let bytes = data.records ?? ByteBuffer()
            let records = try ProducedRecords(bytes, version: request.version)
            guard (-1...1).contains(message.acks) else {
                result.errorCode = .invalidRequiredAcks
                return
            }
            if broker.image?.topics[name]?.isInternal == true, request.clientID != "__admin_client" {
                result.errorCode = .invalidTopicException
                return
            }
            guard let replica = broker.replica(partition), let leadership = replica.leadership else {
                result.errorCode = .notLeaderOrFollower
                tellLeader(of: partition, &result)
                return
            }
            if let refused = verification.errors[partition] {
                result.errorCode = refused.code
                result.errorMessage = refused.reason
            } else {
                try append(records, bytes, replica, leadership, &result, topicIndex, index)
            }
        } catch {
            broker.note("\(partition): not appended, \(error.reason)")
            result.errorCode = error.code
            if error.showsReason { result.errorMessage = error.reason }
            result.recordErrors = error.records.map { .init(batchIndex: $0.index, batchIndexErrorMessage: $0.reason) }
            if error.tellsLogStartOffset { result.logStartOffset = broker.replica(partition)?.log.logStartOffset ?? -1 }
        }
        dropWhatTheVersionLacks(&result)
    }

    private func append(
        _ records: ProducedRecords, _ bytes: ByteBuffer, _ replica: Replica, _ leadership: Replica.Leadership,
        _ result: inout ProduceResponse.PartitionProduceResponse, _ topicIndex: Int, _ index: Int
    ) throws(AppendError) {
        if message.acks == -1, leadership.inSyncReplicas.count < replica.effectiveMinInSync {
            throw AppendError(
                code: .notEnoughReplicas,
                reason:
                    "\(leadership.inSyncReplicas.count) in sync, min.insync.replicas asks for \(replica.effectiveMinInSync)"
            )
        }
        let outcome = try replica.log.append(
            bytes, version: request.version, leaderEpoch: leadership.epoch, at: broker.now,
            verification: verification.outcome(for: replica.partition)
        )
        result.baseOffset = outcome.baseOffset
        result.logAppendTimeMs = outcome.logAppendTime
        result.logStartOffset = replica.log.logStartOffset
        if !outcome.isDuplicate { appended.append(replica) }
        if message.acks == -1 {
            waiting.append(
                Waiting(
                    topic: topicIndex, partition: index, replica: replica, leaderEpoch: leadership.epoch,
                    requiredOffset: outcome.lastOffset + 1
                )
            )
        }
    }

    private func dropWhatTheVersionLacks(_ result: inout ProduceResponse.PartitionProduceResponse) {
        if request.version < 8 {
            result.recordErrors = []
            result.errorMessage = nil
        }
        if request.version < 5 { result.logStartOffset = -1 }
        if request.version < 2 { result.logAppendTimeMs = -1 }
    }

    /// From version 10 on, whoever asks the wrong broker is told the right one (KIP-951).
    private func tellLeader(of partition: PartitionName, _ result: inout ProduceResponse.PartitionProduceResponse) {
        guard request.version >= 10, let image = broker.image, let state = image.partition(partition),
            state.leader >= 0, let leader = image.brokers[state.leader]
        else { return }
        result.currentLeader = .init(leaderID: state.leader, leaderEpoch: state.leaderEpoch)
        guard !response.nodeEndpoints.contains(where: { $0.nodeID == leader.id }) else { return }
        response.nodeEndpoints.append(.init(nodeID: leader.id, host: leader.host, port: leader.port, rack: leader.rack))
    }

    // MARK: - Answering

    private func settle() {
        if message.acks == 0 {
            let errors = response.responses.flatMap { $0.partitionResponses.map(\.errorCode) }.filter(\.isError)
            // There is no answer that could tell; a closed connection makes the client look for the right leader.
            if let first = errors.first {
                broker.close(request.connection, "records sent with acks 0 were refused: \(first)")
            } else {
                broker.finish(request)
            }
            return
        }
        if waiting.allSatisfy({ outcome($0) != nil }) { return answer(isExpired: false) }
        broker.delay(
            on: waiting.map(\.replica.key), forMs: Int64(message.timeoutMs),
            isReady: { [self] in waiting.allSatisfy { outcome($0) != nil } },
            finish: { [self] in answer(isExpired: $0) }
        )
    }

    /// What becomes of records that wait for their replicas; nil while they still do.
    private func outcome(_ waiting: Waiting) -> ErrorCode? {
        guard let leadership = waiting.replica.leadership, leadership.epoch == waiting.leaderEpoch else {
            return .notLeaderOrFollower
        }
        guard waiting.replica.log.highWatermark >= waiting.requiredOffset else { return nil }
        let isEnough = leadership.maximalInSyncReplicas.count >= waiting.replica.effectiveMinInSync
        return isEnough ? .noError : .notEnoughReplicasAfterAppend
    }

    private func answer(isExpired: Bool) {
        for waiting in waiting {
            let error = outcome(waiting) ?? .requestTimedOut
            guard error.isError else { continue }
            response.responses[waiting.topic].partitionResponses[waiting.partition].errorCode = error
            response.responses[waiting.topic].partitionResponses[waiting.partition].baseOffset = -1
        }
        broker.respond(request, response)
    }
}

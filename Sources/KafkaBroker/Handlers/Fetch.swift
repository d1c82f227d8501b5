import KafkaCodec
import NIOCore
import OrderedCollections

/// Fetch, versions 0 to 18, for consumers: sessions (KIP-227), long polling, isolation levels, leader epochs (KIP-320),
/// diverging epochs (KIP-595), topic ids (KIP-516), fetching from followers (KIP-392), leaders told with errors (KIP-951).
///
/// Followers do not come this way (``PeerMessage``): whoever claims to be one is told NOT_LEADER_OR_FOLLOWER. Versions
/// below 4 get the old message formats.
extension FetchRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        FetchOperation(self, request, broker).run()
    }

    /// The session goes on even so: the error is that of its partitions.
    func refuse(_ error: ErrorCode, _ request: ClientRequest, on broker: Broker) {
        let answer = refusal(error, version: request.version, on: broker)
        guard !answer.errorCode.isError else { return broker.respond(request, answer) }
        let operation = FetchOperation(self, request, broker)
        operation.forcedError = error
        operation.run()
    }
}

/// A Fetch request on its way.
private final class FetchOperation {
    private let message: FetchRequest
    private let request: ClientRequest
    private let broker: Broker
    private var partitions: OrderedDictionary<FetchKey, FetchRequest.FetchPartition> = [:]
    /// The partitions that there were when the request came.
    private var known: Set<FetchKey> = []
    private var sessionID: Int32 = 0
    private var isIncremental = false
    /// The error that every partition is answered with, whatever it is like.
    var forcedError: ErrorCode?

    init(_ message: FetchRequest, _ request: ClientRequest, _ broker: Broker) {
        self.message = message
        self.request = request
        self.broker = broker
    }

    func run() {
        if let error = openSession() {
            return broker.respond(request, FetchResponse(errorCode: error))
        }
        known = Set(partitions.keys.filter { broker.replica($0) != nil })
        let answers = read()
        let size = answers.reduce(0) { $0 + ($1.data.records?.readableBytes ?? 0) }
        let isDone =
            message.maxWaitMs <= 0 || partitions.isEmpty || size >= Int(message.minBytes)
            || answers.contains {
                $0.data.errorCode.isError || $0.data.divergingEpoch.epoch >= 0 || $0.data.preferredReadReplica >= 0
            }
        if isDone { return answer(answers) }
        broker.delay(
            on: partitions.keys.compactMap { broker.replica($0)?.key }, forMs: Int64(message.maxWaitMs),
            isReady: { [self] in isReady },
            finish: { [self] _ in answer(read()) }
        )
    }

    // MARK: - Sessions

    private var fullPartitions: OrderedDictionary<FetchKey, FetchRequest.FetchPartition> {
        var full: OrderedDictionary<FetchKey, FetchRequest.FetchPartition> = [:]
        for topic in message.topics {
            for partition in topic.partitions {
                full[FetchKey(topicID: topic.topicID, topic: topic.topic, partition: partition.partition)] = partition
            }
        }
        return full
    }

    /// Finds out which partitions are to be fetched, and for which session.
    private func openSession() -> ErrorCode? {
        partitions = fullPartitions
        guard request.version >= 7 else { return nil }
        let usesTopicIDs = request.version >= 13
        if message.sessionEpoch <= 0 {
            if message.sessionID != 0 { broker.fetchSessions[message.sessionID] = nil }
            guard message.sessionEpoch == 0, !partitions.isEmpty else { return nil }
            sessionID =
                broker.fetchSessions.begin(
                    partitions.mapValues { FetchSessionPartition(request: $0) }, usesTopicIDs: usesTopicIDs,
                    at: broker.now, &broker.context.generator
                ) ?? 0
            return nil
        }
        guard var session = broker.fetchSessions[message.sessionID] else { return .fetchSessionIDNotFound }
        guard session.usesTopicIDs == usesTopicIDs else { return .fetchSessionTopicIDError }
        guard session.nextEpoch == message.sessionEpoch else { return .invalidFetchSessionEpoch }
        session.apply(message)
        session.nextEpoch = FetchSession.epoch(after: session.nextEpoch)
        session.lastUsed = broker.now
        partitions = session.partitions.mapValues(\.request)
        guard !partitions.isEmpty else {
            broker.fetchSessions[message.sessionID] = nil
            return nil
        }
        broker.fetchSessions[message.sessionID] = session
        sessionID = session.id
        isIncremental = true
        return nil
    }

    // MARK: - Waiting

    /// Whether there is enough to answer with, or something has gone wrong.
    private var isReady: Bool {
        var size = 0
        for (key, asked) in partitions {
            guard let replica = broker.replica(key), refusal(replica, asked) == nil else { return true }
            let end = readEnd(replica)
            guard asked.fetchOffset >= replica.log.logStartOffset, asked.fetchOffset <= replica.log.logEndOffset else {
                return true
            }
            let available = replica.log.bytesAvailable(from: asked.fetchOffset, upTo: end)
            size += min(available, max(Int(asked.partitionMaxBytes), 0))
            if size >= Int(message.minBytes) { return true }
        }
        return false
    }

    // MARK: - Reading

    private func read() -> [(key: FetchKey, data: FetchResponse.PartitionData)] {
        var remaining = request.version >= 3 ? Int(max(message.maxBytes, 0)) : .max
        var mayBeLarger = true
        return partitions.map { key, asked in
            let data = read(key, asked, atMost: remaining, mayBeLarger)
            if let size = data.records?.readableBytes, size > 0 {
                mayBeLarger = false
                remaining = max(remaining - size, 0)
            }
            return (key, data)
        }
    }

    private func readEnd(_ replica: Replica) -> Int64 {
        message.isolationLevel == 1 ? replica.log.lastStableOffset : replica.log.highWatermark
    }

    private func refusal(_ replica: Replica, _ asked: FetchRequest.FetchPartition) -> ErrorCode? {
        if let error = broker.epochError(asked.currentLeaderEpoch, replica) { return error }
        if replicaID >= 0 { return .notLeaderOrFollower }
        return replica.leadership == nil && request.version < 11 ? .notLeaderOrFollower : nil
    }

    private var replicaID: Int32 { request.version >= 15 ? message.replicaState.replicaID : message.replicaID }

    private func read(
        _ key: FetchKey, _ asked: FetchRequest.FetchPartition, atMost limit: Int, _ mayBeLarger: Bool
    ) -> FetchResponse.PartitionData {
        var data = FetchResponse.PartitionData(
            partitionIndex: key.partition, highWatermark: -1, lastStableOffset: -1, logStartOffset: -1,
            abortedTransactions: nil, records: ByteBuffer()
        )
        if let forcedError {
            data.errorCode = forcedError
            return data
        }
        guard let replica = broker.replica(key) else {
            data.errorCode = broker.missingReplicaError(key)
            // A partition that there never was is answered in another place of Kafka than one that can be read.
            if !known.contains(key) { data.abortedTransactions = [] }
            return data
        }
        if let error = refusal(replica, asked) {
            data.errorCode = error
            return data
        }
        let log = replica.log
        let end = readEnd(replica)
        func fillIn() {
            data.highWatermark = log.highWatermark
            data.lastStableOffset = log.lastStableOffset
            data.logStartOffset = log.logStartOffset
        }
        if asked.lastFetchedEpoch >= 0, asked.fetchOffset >= log.logStartOffset {
            let known = log.leaderEpochs.endOffset(of: asked.lastFetchedEpoch, logEndOffset: log.logEndOffset)
            guard let known else {
                data.errorCode = .offsetOutOfRange
                return data
            }
            if known.epoch < asked.lastFetchedEpoch || known.endOffset < asked.fetchOffset {
                fillIn()
                data.divergingEpoch = .init(epoch: known.epoch, endOffset: known.endOffset)
                return data
            }
        }
        if let preferred = broker.preferredReplica(replica, asked.fetchOffset, rack: message.rackID, request.version) {
            fillIn()
            data.preferredReadReplica = preferred
            return data
        }
        let maxBytes = min(Int(max(asked.partitionMaxBytes, 0)), limit)
        guard
            let records = log.read(
                from: asked.fetchOffset, maxBytes: maxBytes, upTo: end, includesFirstBatch: mayBeLarger
            )
        else {
            data.errorCode = .offsetOutOfRange
            return data
        }
        fillIn()
        data.records = records
        if message.isolationLevel == 1 {
            data.abortedTransactions = log.abortedTransactions(from: asked.fetchOffset, size: records.readableBytes)
                .map { .init(producerID: $0.producerID, firstOffset: $0.firstOffset) }
        }
        if request.version < 4 { downConvert(&data, maxBytes) }
        return data
    }

    private func downConvert(_ data: inout FetchResponse.PartitionData, _ maxBytes: Int) {
        guard let bytes = data.records else { return }
        let magic: Int8 = request.version < 2 ? 0 : 1
        do throws(AppendError) {
            var converted = try DownConversion(magic: magic, codecs: broker.context.codecs).convert(bytes)
            // Up to version 2 the limit holds, even in the middle of the first message.
            if request.version < 3, let cut = converted.readSlice(length: min(converted.readableBytes, maxBytes)) {
                converted = cut
            }
            data.records = converted
        } catch {
            data.errorCode = error.code
            data.records = ByteBuffer()
        }
        data.abortedTransactions = nil
        data.lastStableOffset = -1
    }

    // MARK: - Answering

    private func answer(_ answers: [(key: FetchKey, data: FetchResponse.PartitionData)]) {
        var told = answers
        if sessionID != 0, var session = broker.fetchSessions[sessionID] {
            let news = session.reduce(answers)
            broker.fetchSessions[sessionID] = session
            if isIncremental { told = news }
        }
        var response = FetchResponse(sessionID: sessionID)
        var topics: OrderedDictionary<FetchKey, [FetchResponse.PartitionData]> = [:]
        for (key, data) in told {
            var data = data
            tellLeader(of: key, &data, &response)
            dropWhatTheVersionLacks(&data)
            topics[FetchKey(topicID: key.topicID, topic: key.topic, partition: 0), default: []].append(data)
        }
        response.responses = topics.map { key, partitions in
            .init(topic: key.topic, topicID: key.topicID, partitions: partitions)
        }
        broker.respond(request, response)
    }

    private func dropWhatTheVersionLacks(_ data: inout FetchResponse.PartitionData) {
        if request.version < 12 { data.divergingEpoch = .init() }
        if request.version < 11 { data.preferredReadReplica = -1 }
        if request.version < 5 { data.logStartOffset = -1 }
    }

    private func tellLeader(
        of key: FetchKey, _ data: inout FetchResponse.PartitionData, _ response: inout FetchResponse
    ) {
        guard request.version >= 16, data.errorCode == .notLeaderOrFollower || data.errorCode == .fencedLeaderEpoch,
            let image = broker.image, let partition = broker.topicPartition(key),
            let state = image.partition(partition), state.leader >= 0, let leader = image.brokers[state.leader]
        else { return }
        data.currentLeader = .init(leaderID: state.leader, leaderEpoch: state.leaderEpoch)
        guard !response.nodeEndpoints.contains(where: { $0.nodeID == leader.id }) else { return }
        response.nodeEndpoints.append(.init(nodeID: leader.id, host: leader.host, port: leader.port, rack: leader.rack))
    }
}

extension Broker {
    func topicPartition(_ key: FetchKey) -> PartitionName? {
        guard !key.topicID.isZero else { return key.topic.isEmpty ? nil : PartitionName(key.topic, key.partition) }
        return image?.topicNames[key.topicID].map { PartitionName($0, key.partition) }
    }

    func replica(_ key: FetchKey) -> Replica? {
        topicPartition(key).flatMap { replica($0) }
    }

    func missingReplicaError(_ key: FetchKey) -> ErrorCode {
        if let partition = topicPartition(key) { return missingReplicaError(partition) }
        return key.topic.isEmpty ? .unknownTopicID : .unknownTopicOrPartition
    }

    /// The replica that a consumer in a rack had better fetch from (KIP-392): one in its rack that is in sync and has
    /// the offset, of several the one that has most. Nil when it is this one, or there is none.
    func preferredReplica(_ replica: Replica, _ offset: Int64, rack: String, _ version: Int16) -> Int32? {
        let selector = context.configuration.settings["replica.selector.class"] ?? ""
        guard version >= 11, !rack.isEmpty, selector.hasSuffix("RackAwareReplicaSelector"),
            let leadership = replica.leadership, specification.rack != rack
        else { return nil }
        var best: (broker: Int32, end: Int64)?
        for broker in leadership.inSyncReplicas where isActive(broker) && image?.brokers[broker]?.rack == rack {
            guard let follower = leadership.followers[broker], follower.logStartOffset <= offset,
                follower.logEndOffset >= offset
            else { continue }
            if best.map({ follower.logEndOffset > $0.end }) ?? true { best = (broker, follower.logEndOffset) }
        }
        return best?.broker
    }
}

import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// A producer with a transactional id, as far as its requests go.
final class TransactionalClient {
    let host: TestCluster
    let transactionalID: String
    var producer = ProducerIdentity.none
    private var connections: [Int32: ConnectionID] = [:]
    /// The version of Produce: from 12 on the new protocol.
    var produceVersion: Int16

    init(_ host: TestCluster, _ transactionalID: String = "id", produceVersion: Int16 = 12) {
        self.host = host
        self.transactionalID = transactionalID
        self.produceVersion = produceVersion
    }

    private var usesNewProtocol: Bool { produceVersion >= 12 }

    func connection(to broker: Int32) -> ConnectionID {
        if let known = connections[broker], host.closed[known] == nil { return known }
        let made = host.connect(to: broker)
        connections[broker] = made
        return made
    }

    /// The broker that coordinates the transactional id, as the others say.
    func coordinator() throws -> Int32 {
        for _ in 0..<200 {
            let alive = try #require(host.cluster.brokers.keys.first { host.cluster.isRunning($0) })
            let found = try host.ask(
                FindCoordinatorRequest(key: transactionalID, keyType: 1), version: 3, on: connection(to: alive))
            if found.errorCode == .noError, host.cluster.isRunning(found.nodeID) { return found.nodeID }
            host.advance(100)
        }
        throw TestFailure("there is no coordinator of \(transactionalID)")
    }

    struct TestFailure: Error {
        var reason: String
        init(_ reason: String) { self.reason = reason }
    }

    /// Asks the coordinator until it has nothing against it but what stays so.
    private func askCoordinator<Request: KafkaRequest>(
        _ request: Request, version: Int16, _ error: (Request.Response) -> ErrorCode
    ) throws -> Request.Response {
        let passing: Set<ErrorCode> = [
            .concurrentTransactions, .coordinatorLoadInProgress, .coordinatorNotAvailable, .notCoordinator,
        ]
        for _ in 0..<300 {
            let answer = try host.ask(request, version: version, on: connection(to: try coordinator()))
            if !passing.contains(error(answer)) { return answer }
            host.advance(100)
        }
        throw TestFailure("\(Request.messageName) does not come through")
    }

    @discardableResult
    func begin(timeoutMs: Int32 = 60_000, goingOn: Bool = false) throws -> ErrorCode {
        var request = InitProducerIdRequest(transactionalID: transactionalID, transactionTimeoutMs: timeoutMs)
        request.producerID = goingOn ? producer.id : -1
        request.producerEpoch = goingOn ? producer.epoch : -1
        let answer = try askCoordinator(request, version: 4, \.errorCode)
        if answer.errorCode == .noError {
            producer = ProducerIdentity(id: answer.producerID, epoch: answer.producerEpoch)
        }
        return answer.errorCode
    }

    func add(_ topic: String, _ partitions: Int32List = [0]) throws -> ErrorCode {
        let request = AddPartitionsToTxnRequest(
            v3AndBelowTransactionalID: transactionalID, v3AndBelowProducerID: producer.id,
            v3AndBelowProducerEpoch: producer.epoch, v3AndBelowTopics: [.init(name: topic, partitions: partitions)])
        func error(_ answer: AddPartitionsToTxnResponse) -> ErrorCode {
            answer.resultsByTopicV3AndBelow.first?.resultsByPartition.first?.partitionErrorCode ?? .unknownServerError
        }
        return error(try askCoordinator(request, version: 3, error))
    }

    func request(_ topic: String, _ values: [String], sequence: Int32, partition: Int32 = 0) throws -> ProduceRequest {
        let batch = try TestRecords.batch(
            values.map { .init(key: nil, value: $0) }, producerID: producer.id, epoch: producer.epoch,
            sequence: sequence, isTransactional: true)
        var request = host.produceRequest(topic, batch, partition: partition)
        request.transactionalID = transactionalID
        return request
    }

    func leader(of topic: String, _ partition: Int32 = 0) throws -> Int32 {
        try #require(host.cluster.metadata.partition(PartitionName(topic, partition))?.leader)
    }

    func send(_ topic: String, _ values: String..., sequence: Int32, partition: Int32 = 0) throws -> ErrorCode {
        let request = try request(topic, values, sequence: sequence, partition: partition)
        let connection = connection(to: try leader(of: topic, partition))
        let answer = try host.ask(request, version: produceVersion, on: connection)
        return try #require(answer.responses.first?.partitionResponses.first).errorCode
    }

    @discardableResult
    func end(commits: Bool) throws -> ErrorCode {
        let request = EndTxnRequest(
            transactionalID: transactionalID, producerID: producer.id, producerEpoch: producer.epoch,
            committed: commits)
        let answer = try askCoordinator(request, version: usesNewProtocol ? 5 : 3, \.errorCode)
        if usesNewProtocol, answer.errorCode == .noError {
            producer = ProducerIdentity(id: answer.producerID, epoch: answer.producerEpoch)
        }
        return answer.errorCode
    }

    func state() throws -> DescribeTransactionsResponse.TransactionState {
        let answer = try askCoordinator(
            DescribeTransactionsRequest(transactionalIDs: [transactionalID]), version: 0
        ) { $0.transactionStates.first?.errorCode ?? .unknownServerError }
        return try #require(answer.transactionStates.first)
    }

    /// What a consumer sees that reads only what is committed.
    func committed(_ topic: String, _ partition: Int32 = 0) throws -> [String] {
        let connection = connection(to: try leader(of: topic, partition))
        let answer = try host.fetch(
            host.fetchRequest(topic, from: 0, partition: partition, isolation: 1), on: connection)
        var aborted: [Int64: [Int64]] = [:]
        for transaction in answer.abortedTransactions ?? [] {
            aborted[transaction.producerID, default: []].append(transaction.firstOffset)
        }
        var open: Set<Int64> = []
        var values: [String] = []
        for batch in try RecordSet(answer.records ?? ByteBuffer()).batches() {
            let id = batch.producerID
            while let first = aborted[id]?.first, first <= batch.lastOffset {
                open.insert(id)
                aborted[id]?.removeFirst()
            }
            if batch.isControl {
                open.remove(id)
            } else if !open.contains(id) || !batch.isTransactional {
                values += try batch.records().compactMap { $0.value.map { String(buffer: $0) } }
            }
        }
        return values
    }
}

extension TestCluster {
    func log(_ topic: String, _ partition: Int32 = 0, on broker: Int32 = 1) throws -> PartitionLog {
        try #require(cluster.log(of: PartitionName(topic, partition), on: broker))
    }
}

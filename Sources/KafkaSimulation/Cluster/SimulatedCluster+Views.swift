import KafkaBroker
public import KafkaClient
public import KafkaRecords
import OrderedCollections

extension SimulatedCluster {
    /// A partition's log on one broker, at one moment.
    public struct Log: Sendable {
        /// The offset of the first record that can be read.
        public let startOffset: Int64
        /// The offset that the next record gets.
        public let endOffset: Int64
        /// The offset up to which all records are on all replicas in sync, as far as the broker knows.
        public let highWatermark: Int64
        /// The offset up to which readers of committed records may read.
        public let lastStableOffset: Int64
        /// The offset up to which the broker's machine may lose power and nothing is lost.
        public let flushedOffset: Int64
        /// The epoch in which the broker leads the partition, as it thinks; nil when it does not.
        public let leaderEpoch: Int32?
        /// Whether compaction may take records out of it.
        public let isCompacted: Bool
        /// The record batches from the start of the log to its end.
        public let batches: [RecordBatch]

        /// The records from the start of the log to its end, those of aborted transactions and of compacted batches
        /// among them as they are, without control records.
        /// - Throws: What makes a batch unreadable.
        public func records() throws -> [Record] {
            try batches.flatMap { batch in batch.isControl ? [] : Array(try batch.records()) }
        }
    }

    private func state(of partition: TopicPartition) -> MetadataImage.Partition? {
        guard simulation.scheduler.isInside else { return nil }
        return machine.metadata.partition(.init(partition.topic, partition.partition))
    }

    /// The log of a partition.
    /// - Parameters:
    ///   - partition: The partition.
    ///   - broker: The broker whose log it is; nil for the leader's. Default: nil.
    /// - Returns: The log as it is now; nil when the broker has none, or there is no leader.
    public func log(of partition: TopicPartition, on broker: Int32? = nil) -> Log? {
        guard simulation.scheduler.isInside, let broker = broker ?? leader(of: partition) else { return nil }
        let key = PartitionName(partition.topic, partition.partition)
        guard let log = machine.log(of: key, on: broker) else { return nil }
        return Log(
            startOffset: log.logStartOffset, endOffset: log.logEndOffset, highWatermark: log.highWatermark,
            lastStableOffset: log.lastStableOffset, flushedOffset: log.flushedOffset,
            leaderEpoch: machine.leaderEpoch(of: key, on: broker), isCompacted: log.configuration.isCompacted,
            batches: log.batches
        )
    }

    /// The records of a partition, from the start of its log to its end, whether they are committed or not.
    /// - Parameters:
    ///   - partition: The partition.
    ///   - broker: The broker whose log it is; nil for the leader's. Default: nil.
    /// - Throws: ``SimulatedClusterError`` when there is no such log; what makes a batch unreadable.
    public func records(of partition: TopicPartition, on broker: Int32? = nil) throws -> [Record] {
        guard let log = log(of: partition, on: broker) else {
            throw SimulatedClusterError(
                broker.map { "Broker \($0) has no log of \(partition)." } ?? "\(partition) has no leader.")
        }
        return try log.records()
    }

    /// The leader of a partition, as the controller has decided; nil when there is none.
    public func leader(of partition: TopicPartition) -> Int32? {
        state(of: partition).flatMap { $0.leader >= 0 ? $0.leader : nil }
    }

    /// The leader epoch of a partition, as the controller has decided; nil when there is no such partition.
    public func leaderEpoch(of partition: TopicPartition) -> Int32? {
        state(of: partition)?.leaderEpoch
    }

    /// The brokers that hold a partition, the preferred leader first.
    public func replicas(of partition: TopicPartition) -> [Int32] {
        state(of: partition)?.replicas ?? []
    }

    /// The replicas in sync, as the controller has decided.
    public func inSyncReplicas(of partition: TopicPartition) -> [Int32] {
        state(of: partition)?.inSyncReplicas ?? []
    }

    /// The names of all topics, in the order of their making.
    public var topics: [String] {
        simulation.scheduler.isInside ? Array(machine.metadata.topics.keys) : []
    }

    /// How many partitions a topic has; 0 when there is no such topic.
    public func partitionCount(of topic: String) -> Int {
        simulation.scheduler.isInside ? machine.metadata.topics[topic]?.partitions.count ?? 0 : 0
    }

    /// Whether a broker's process runs.
    public func isRunning(_ broker: Int32) -> Bool {
        simulation.scheduler.isInside && machine.isRunning(broker)
    }

    /// Whether the controller counts a broker as there, so that it may lead partitions and be in sync.
    public func isActive(_ broker: Int32) -> Bool {
        simulation.scheduler.isInside && machine.metadata.brokers[broker]?.isActive == true
    }

    /// Whether every broker is there, and every replica of every partition is in sync.
    public var isWhole: Bool {
        brokers.allSatisfy(isActive)
            && machine.metadata.topics.values.allSatisfy { topic in
                topic.partitions.allSatisfy { $0.leader >= 0 && $0.inSyncReplicas.count == $0.replicas.count }
            }
    }

    /// The nodes that are connected to a broker, once for each connection, in the order of their connecting.
    public func connections(to broker: Int32) -> [String] {
        simulation.scheduler.isInside ? peers(of: broker) : []
    }

    /// Waits until something is so in the cluster. It is looked at after each event of the cluster.
    /// - Parameters:
    ///   - reason: What is waited for, for the report of a stall or a time-out.
    ///   - limit: How long to wait at most. Default: ten minutes.
    ///   - condition: Whether it is so.
    /// - Throws: ``SimulatedClusterError`` when it is not so within the limit; `CancellationError`;
    ///   ``SimulationEscaped`` outside of the simulation.
    nonisolated(nonsending) public func waitUntil(
        _ reason: String,
        within limit: Duration = .seconds(600),
        _ condition: @escaping (SimulatedCluster) -> Bool
    ) async throws {
        let scheduler = simulation.scheduler
        try scheduler.requireInside("SimulatedCluster.waitUntil")
        try Task.checkCancellation()
        if condition(self) { return }
        let wait = scheduler.beginWait { reason }
        scheduler.beginLimitedWait()
        defer {
            if scheduler.isInside {
                scheduler.endWait(wait)
                scheduler.endLimitedWait()
            }
        }
        let ticket = WatchTicket()
        let isSo = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                guard !scheduler.isEnding, !Task.isCancelled else { return continuation.resume(returning: false) }
                let number = addWatcher(.init(condition: { condition(self) }, continuation: continuation))
                ticket.number = number
                let (moment, overflow) = scheduler.now.addingReportingOverflow(limit.wholeNanoseconds)
                ticket.timer = scheduler.schedule(at: overflow ? .max : moment) { [self] in giveUp(ticket) }
            }
        } onCancel: {
            guard scheduler.isInside else {
                scheduler.door.report(ForeignDoor.cause("cancelled a task of the simulation"))
                return
            }
            giveUp(ticket)
        }
        if scheduler.isInside, let timer = ticket.timer { scheduler.cancel(timer) }
        try Task.checkCancellation()
        guard isSo else {
            if scheduler.isEnding { throw CancellationError() }
            throw SimulatedClusterError("It did not come within \(limit) that \(reason).")
        }
    }

    private func giveUp(_ ticket: WatchTicket) {
        guard let number = ticket.number, let watcher = watchers.removeValue(forKey: number) else { return }
        watcher.continuation.resume(returning: false)
    }

    /// Waits until every broker is there and every replica is in sync.
    /// - Throws: As ``waitUntil(_:within:_:)``.
    nonisolated(nonsending) public func waitUntilWhole(within limit: Duration = .seconds(600)) async throws {
        try await waitUntil("every broker is there and every replica in sync", within: limit) { $0.isWhole }
    }
}

/// A wait, between the waiting task, its time limit and its cancellation handler.
///
/// Unchecked because all of them run on the simulation's thread.
private final class WatchTicket: @unchecked Sendable {
    var number: UInt64?
    var timer: TimerQueue.Handle?
}

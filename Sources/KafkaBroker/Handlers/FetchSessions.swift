import KafkaCodec
import NIOCore
import OrderedCollections

/// A partition as a client names it in a fetch.
struct FetchKey: Hashable {
    var topicID: KafkaUUID
    /// Empty from version 13 on.
    var topic: String
    var partition: Int32
}

/// A partition of a fetch session: what the client wants of it, and what it was told last (KIP-227).
struct FetchSessionPartition {
    var request: FetchRequest.FetchPartition
    var highWatermark: Int64 = -1
    var logStartOffset: Int64 = -1
}

/// A fetch session.
struct FetchSession {
    let id: Int32
    let usesTopicIDs: Bool
    /// The epoch that the next request has to name.
    var nextEpoch: Int32 = 1
    var partitions: OrderedDictionary<FetchKey, FetchSessionPartition>
    var lastUsed: Instant

    /// The epoch after one; after the largest comes 1, as 0 begins a session.
    static func epoch(after epoch: Int32) -> Int32 {
        epoch == .max ? 1 : epoch + 1
    }

    /// Takes in what a request changes.
    mutating func apply(_ message: FetchRequest) {
        for topic in message.topics {
            for partition in topic.partitions {
                let key = FetchKey(topicID: topic.topicID, topic: topic.topic, partition: partition.partition)
                partitions[key, default: FetchSessionPartition(request: partition)].request = partition
            }
        }
        for topic in message.forgottenTopicsData {
            for partition in topic.partitions {
                partitions[FetchKey(topicID: topic.topicID, topic: topic.topic, partition: partition)] = nil
            }
        }
    }

    /// Keeps of an answer what the client does not know yet. Partitions with records go to the end, so that the next
    /// answer begins with others.
    mutating func reduce(_ answers: [(key: FetchKey, data: FetchResponse.PartitionData)]) -> [(
        key: FetchKey, data: FetchResponse.PartitionData
    )] {
        var told: [(key: FetchKey, data: FetchResponse.PartitionData)] = []
        for (key, data) in answers {
            guard var known = partitions[key] else { continue }
            let hasRecords = (data.records?.readableBytes ?? 0) > 0
            var isNew = hasRecords || data.preferredReadReplica >= 0
            if known.highWatermark != data.highWatermark || known.logStartOffset != data.logStartOffset { isNew = true }
            known.highWatermark = data.highWatermark
            known.logStartOffset = data.logStartOffset
            if data.errorCode.isError || data.divergingEpoch.epoch >= 0 {
                isNew = true
                // What holds once the error is gone is to be told, whatever it is.
                known.highWatermark = -1
            }
            if hasRecords {
                partitions[key] = nil
                partitions[key] = known
            } else {
                partitions[key] = known
            }
            if isNew { told.append((key, data)) }
        }
        return told
    }
}

/// The fetch sessions of a broker, up to a number of them.
struct FetchSessions {
    let limit: Int
    private var sessions: OrderedDictionary<Int32, FetchSession> = [:]

    /// How long a session is unused before another may take its place (`min.incremental.fetch.session.eviction.ms`).
    static let evictionMs: Int64 = 120_000

    init(limit: Int) {
        self.limit = limit
    }

    var count: Int { sessions.count }

    subscript(id: Int32) -> FetchSession? {
        get { sessions[id] }
        set { sessions[id] = newValue }
    }

    /// Begins a session; nil when there is no room for one.
    mutating func begin(
        _ partitions: OrderedDictionary<FetchKey, FetchSessionPartition>, usesTopicIDs: Bool, at now: Instant,
        _ generator: inout SeededGenerator
    ) -> Int32? {
        if sessions.count >= limit {
            guard let oldest = sessions.values.min(by: { $0.lastUsed < $1.lastUsed }),
                oldest.lastUsed.advanced(byMilliseconds: Self.evictionMs) <= now
            else { return nil }
            sessions[oldest.id] = nil
        }
        var id = Int32.random(in: 1 ... .max, using: &generator)
        while sessions[id] != nil { id = Int32.random(in: 1 ... .max, using: &generator) }
        sessions[id] = FetchSession(
            id: id, usesTopicIDs: usesTopicIDs, partitions: partitions, lastUsed: now
        )
        return id
    }
}

import KafkaCodec

/// ListOffsets: the first record whose timestamp is not below one that is asked for, or a special timestamp: -1 the end
/// of what may be read, -2 the start of the log, -3 the largest timestamp (KIP-734), -4 the start of what is on the
/// broker's own disk (KIP-405), -5 the last record in tiered storage (KIP-1005), -6 the first that is to be brought there
/// (KIP-1023). Nothing is in tiered storage here.
extension ListOffsetsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var seen: Set<PartitionName> = []
        var repeated: Set<PartitionName> = []
        for topic in topics {
            for partition in topic.partitions {
                let key = PartitionName(topic.name, partition.partitionIndex)
                if !seen.insert(key).inserted { repeated.insert(key) }
            }
        }
        var response = ListOffsetsResponse()
        response.topics = topics.map { topic in
            .init(
                name: topic.name,
                partitions: topic.partitions.map { asked in
                    let key = PartitionName(topic.name, asked.partitionIndex)
                    if repeated.contains(key) {
                        return .init(
                            partitionIndex: key.partition, errorCode: .invalidRequest, timestamp: -1, offset: -1
                        )
                    }
                    return answer(key, asked, request.version, broker)
                }
            )
        }
        broker.respond(request, response)
    }

    /// The version with which each special timestamp came.
    private static let specialTimestamps: [Int64: Int16] = [-3: 7, -4: 8, -5: 9, -6: 11]

    private func answer(
        _ partition: PartitionName, _ asked: ListOffsetsPartition, _ version: Int16, _ broker: Broker
    ) -> ListOffsetsResponse.ListOffsetsPartitionResponse {
        var answer = ListOffsetsResponse.ListOffsetsPartitionResponse(
            partitionIndex: partition.partition, timestamp: -1, offset: -1
        )
        guard version >= Self.specialTimestamps[asked.timestamp] ?? 0 else {
            answer.errorCode = .unsupportedVersion
            return answer
        }
        guard let replica = broker.replica(partition) else {
            answer.errorCode = broker.missingReplicaError(partition)
            return answer
        }
        if let error = broker.epochError(asked.currentLeaderEpoch, replica) {
            answer.errorCode = error
            return answer
        }
        // A replica id of -2 is that of a tool that looks at any replica, up to its end.
        guard let leadership = replica.leadership else {
            answer.errorCode = .notLeaderOrFollower
            return answer
        }
        let log = replica.log
        let end = replicaID == -2 ? log.logEndOffset : isolationLevel == 1 ? log.lastStableOffset : log.highWatermark
        if version == 0 {
            answer.oldStyleOffsets = log.offsets(
                before: asked.timestamp, atMost: Int(asked.maxNumOffsets), upTo: end, broker.now)
            return answer
        }
        // Whoever has just become the leader does not know yet whether what is beyond its high watermark is committed.
        let isUncertain = replicaID != -2 && leadership.epochStartOffset > end
        let found: PartitionLog.TimestampedOffset?
        switch asked.timestamp {
        case -1 where isUncertain:
            answer.errorCode = version >= 5 ? .offsetNotAvailable : .leaderNotAvailable
            return answer
        case -1:
            found = .init(timestamp: -1, offset: end, leaderEpoch: log.latestEpoch ?? -1)
        case -2, -4:
            found = .init(
                timestamp: -1, offset: log.logStartOffset,
                leaderEpoch: log.leaderEpochs.epoch(at: log.logStartOffset) ?? -1
            )
        case -3:
            found = log.offsetOfMaxTimestamp()
        case -5, -6:
            found = nil
        default:
            found = log.offset(forTimestamp: asked.timestamp)
            if isUncertain, found.map({ $0.offset >= end }) ?? true {
                answer.errorCode = version >= 5 ? .offsetNotAvailable : .leaderNotAvailable
                return answer
            }
        }
        if let found, asked.timestamp < 0 || found.offset < end {
            answer.timestamp = found.timestamp
            answer.offset = found.offset
            if version >= 4 { answer.leaderEpoch = found.leaderEpoch }
        }
        return answer
    }
}

extension PartitionLog {
    /// What version 0 asks for: where segments begin that were last written to at a time or before, the newest first.
    fileprivate func offsets(before timestamp: Int64, atMost limit: Int, upTo end: Int64, _ now: Instant) -> [Int64] {
        var starts = segments.map { (offset: max($0.baseOffset, logStartOffset), time: $0.lastModified.milliseconds) }
        if activeSegment.isEmpty == false { starts.append((end, now.milliseconds)) }
        let count: Int
        switch timestamp {
        case -1: count = starts.count
        case -2: count = 1
        default: count = starts.prefix { $0.time <= timestamp }.count
        }
        return Array(starts.prefix(count).map(\.offset).filter { $0 <= end }.reversed().prefix(max(limit, 0)))
    }
}

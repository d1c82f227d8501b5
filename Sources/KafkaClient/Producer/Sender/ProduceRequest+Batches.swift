import KafkaCodec
import KafkaRecords
import NIOCore

extension DrainedRequest.Content {
    /// The batch in its final form, without the records that were withdrawn.
    func batch(using compressor: Compressor?) throws(RecordsError) -> ByteBuffer {
        switch self {
        case .bytes(let bytes):
            return bytes
        case .records(var builder, let withdrawn):
            guard !withdrawn.isEmpty else { return try builder.finish(using: compressor) }
            let (id, epoch, sequence) = (builder.producerID, builder.producerEpoch, builder.baseSequence)
            let (sizeLimit, isTransactional) = (builder.sizeLimit, builder.isTransactional)
            let all = try RecordBatch(try builder.finish()).records()
            var rest = RecordBatchBuilder(sizeLimit: sizeLimit)
            (rest.producerID, rest.producerEpoch, rest.baseSequence) = (id, epoch, sequence)
            rest.isTransactional = isTransactional
            for (place, record) in all.enumerated() where !withdrawn.contains(place) {
                _ = try rest.append(
                    key: record.key, value: record.value, headers: record.headers, timestamp: record.timestamp)
            }
            return try rest.finish(using: compressor)
        }
    }
}

extension ProduceRequest {
    /// The request for batches, and the versions in which it may be sent.
    ///
    /// - Parameters:
    ///   - drained: What to send.
    ///   - batches: The batches in their final form, in the order of its parts.
    ///   - version: The version that the broker would like best.
    ///   - transactionalID: Whose transaction the batches are in; nil for none.
    /// - Throws: ``KafkaError`` where a batch cannot be sent in a version that the broker takes.
    static func make(
        _ drained: DrainedRequest,
        _ batches: [ByteBuffer?],
        acknowledgement: Acknowledgement,
        timeout: Duration,
        version: Int16,
        transactionalID: String?,
        compressor: Compressor?
    ) throws(KafkaError) -> (request: ProduceRequest, versions: VersionRange) {
        var topics: [TopicProduceData] = []
        var places: [String: Int] = [:]
        var highest = version
        for (part, batch) in zip(drained.parts, batches) {
            guard var batch else {
                throw KafkaError(.invalidRequest, "a batch for \(part.topicPartition) cannot be compressed")
            }
            if version < 3 { batch = try legacy(batch, version: version, compressor) }
            // Without its id the topic can only be named in versions before 13 (KIP-516).
            if part.topicID.isZero { highest = min(highest, 12) }
            let data = PartitionProduceData(index: part.topicPartition.partition, records: batch)
            if let place = places[part.topicPartition.topic] {
                topics[place].partitionData.append(data)
            } else {
                places[part.topicPartition.topic] = topics.count
                topics.append(
                    TopicProduceData(
                        name: part.topicPartition.topic, topicID: part.topicID, partitionData: [data]))
            }
        }
        // Brokers give up earlier than this client, so that their word comes before the connection is given up.
        let wait = Int32(clamping: (timeout * 4 / 5).clampedNanoseconds / 1_000_000)
        let request = ProduceRequest(
            transactionalID: transactionalID, acks: acknowledgement.wireValue, timeoutMs: max(wait, 1),
            topicData: topics)
        return (request, VersionRange(min(version, highest), highest))
    }

    /// The records in the format of brokers before 0.11, which have no record batches.
    private static func legacy(
        _ batch: ByteBuffer,
        version: Int16,
        _ compressor: Compressor?
    ) throws(KafkaError) -> ByteBuffer {
        do {
            var builder = try MessageSetBuilder(magic: version >= 2 ? 1 : 0, compressor: compressor)
            for record in try RecordBatch(batch).records() {
                guard record.headers.isEmpty else {
                    throw RecordsError(kind: .notInFormat, value: Int64(builder.magic))
                }
                _ = try builder.append(key: record.key, value: record.value, timestamp: record.timestamp)
            }
            return try builder.finish()
        } catch {
            let text = "the broker is of a release before 0.11, for which these records cannot be written"
            throw KafkaError(.invalidRequest, text, cause: error)
        }
    }
}

extension ProduceResponse {
    /// What was said of each part of a request, in the order of its parts.
    func results(for request: DrainedRequest) -> [ProduceResult] {
        var said: [TopicPartition: PartitionProduceResponse] = [:]
        var names: [KafkaUUID: String] = [:]
        for part in request.parts where !part.topicID.isZero { names[part.topicID] = part.topicPartition.topic }
        for topic in responses {
            let name = topic.topicID.isZero ? topic.name : names[topic.topicID] ?? topic.name
            for partition in topic.partitionResponses {
                said[TopicPartition(topic: name, partition: partition.index)] = partition
            }
        }
        return request.parts.map { part in
            guard let answer = said[part.topicPartition] else {
                let text = "the broker said nothing of \(part.topicPartition)"
                return .failed(KafkaError(.protocolViolation, text, isOutcomeUnknown: true))
            }
            guard answer.errorCode.isError else {
                return .written(
                    baseOffset: answer.baseOffset >= 0 ? answer.baseOffset : nil,
                    logAppendTime: answer.logAppendTimeMs >= 0 ? answer.logAppendTimeMs : nil)
            }
            return .refused(
                answer.errorCode, text: answer.errorMessage,
                records: answer.recordErrors.map { (Int($0.batchIndex), $0.batchIndexErrorMessage) })
        }
    }
}

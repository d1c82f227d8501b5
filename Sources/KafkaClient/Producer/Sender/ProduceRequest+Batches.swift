import KafkaCodec
import KafkaRecords
import NIOCore

extension DrainedRequest.Part {
    /// A batch in its final form.
    struct Prepared {
        /// The record batch, which is kept to be sent again.
        var batch: ByteBuffer
        /// What goes into the request: the same, or for brokers before 0.11 a message set.
        var sent: ByteBuffer
    }

    /// The batch as a broker takes it, without the records that were withdrawn.
    ///
    /// - Parameter version: The version of Produce requests that the broker takes.
    /// - Throws: ``KafkaError`` where the broker takes no such batch.
    func prepared(_ compressors: CompressorSet, version: Int16) throws(KafkaError) -> Prepared {
        let compressor = try compressors.choose(topicPartition.topic, version: version)
        do throws(RecordsError) {
            guard version >= 3 else {
                let batch = try content.batch(using: nil)
                return Prepared(batch: batch, sent: try Self.messageSet(batch, version: version, compressor))
            }
            let batch = try content.batch(using: compressor, version: version)
            return Prepared(batch: batch, sent: batch)
        } catch {
            let text =
                version >= 3
                ? "a batch for \(topicPartition) cannot be written"
                : "the broker is of a release before 0.11, for which the records for \(topicPartition) cannot be written"
            throw KafkaError(.invalidRequest, text, cause: error)
        }
    }

    /// The records in the format of brokers before 0.11, which have no record batches.
    private static func messageSet(
        _ batch: ByteBuffer,
        version: Int16,
        _ compressor: Compressor?
    ) throws(RecordsError) -> ByteBuffer {
        var builder = try MessageSetBuilder(magic: version >= 2 ? 1 : 0, compressor: compressor)
        let batch = try RecordBatch(batch)
        for record in try batch.records() {
            guard record.headers.isEmpty else { throw RecordsError(kind: .notInFormat, value: Int64(builder.magic)) }
            let isIn = try builder.append(key: record.key, value: record.value, timestamp: record.timestamp)
            guard isIn else { throw RecordsError(kind: .tooLong, value: Int64(batch.bytes.readableBytes)) }
        }
        return try builder.finish()
    }
}

extension DrainedRequest.Content {
    /// The batch in its final form, without the records that were withdrawn.
    ///
    /// A batch that was sent before stays as it is, unless the broker does not know its codec, because the partition has
    /// moved to a broker of an older release: then it is compressed anew, under the same sequence numbers.
    ///
    /// - Parameters:
    ///   - compressor: What compresses it.
    ///   - version: The version that the broker takes.
    func batch(
        using compressor: Compressor?,
        version: Int16 = .max
    ) throws(RecordsError) -> ByteBuffer {
        switch self {
        case .bytes(let bytes):
            // Zstandard is known from version 7 on (KIP-110).
            guard version < 7, try RecordBatch(bytes).compression == .zstd else { return bytes }
            return try Self.rewrite(bytes, without: [], using: compressor)
        case .records(var builder, let withdrawn):
            guard !withdrawn.isEmpty else { return try builder.finish(using: compressor) }
            return try Self.rewrite(try builder.finish(), without: withdrawn, using: compressor)
        }
    }

    /// The same batch without some of its records.
    ///
    /// It may take more bytes than before, since timestamps are written as distances from that of the first record,
    /// which may be another one now: no record is left out for that.
    private static func rewrite(
        _ bytes: ByteBuffer,
        without withdrawn: [Int],
        using compressor: Compressor?
    ) throws(RecordsError) -> ByteBuffer {
        let batch = try RecordBatch(bytes)
        var rest = RecordBatchBuilder()
        rest.producerID = batch.producerID
        rest.producerEpoch = batch.producerEpoch
        rest.baseSequence = batch.baseSequence
        rest.isTransactional = batch.isTransactional
        for (place, record) in try batch.records().enumerated() where !withdrawn.contains(place) {
            let isIn = try rest.append(
                key: record.key, value: record.value, headers: record.headers, timestamp: record.timestamp)
            guard isIn else { throw RecordsError(kind: .tooLong, value: Int64(rest.sizeInBytes)) }
        }
        return try rest.finish(using: compressor)
    }
}

extension ProduceRequest {
    /// The request for batches, and the versions in which it may be sent.
    ///
    /// - Parameters:
    ///   - drained: What to send.
    ///   - batches: What is sent, in the order of its parts; nil for what is not.
    ///   - version: The version that the broker would like best.
    ///   - transactionalID: Whose transaction the batches are in; nil for none.
    static func make(
        _ drained: DrainedRequest,
        _ batches: [ByteBuffer?],
        acknowledgement: Acknowledgement,
        timeout: Duration,
        version: Int16,
        transactionalID: String?
    ) -> (request: ProduceRequest, versions: VersionRange) {
        var topics: [TopicProduceData] = []
        var places: [String: Int] = [:]
        var highest = version
        for (part, batch) in zip(drained.parts, batches) {
            guard let batch else { continue }
            // Without its id the topic can only be named in versions before 13 (KIP-516).
            if part.topicID.isZero { highest = min(highest, 12) }
            let data = PartitionProduceData(index: part.topicPartition.partition, records: batch)
            if let last = topics.indices.last, topics[last].name == part.topicPartition.topic {
                topics[last].partitionData.append(data)
            } else if let place = places[part.topicPartition.topic] {
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
}

extension ProduceResponse {
    /// What was said of each part of a request, in the order of its parts.
    ///
    /// - Parameters:
    ///   - places: Where the parts were to go.
    ///   - unsent: Why parts were not sent, by their places.
    func results(for places: [DrainedRequest.Place], unsent: [Int: KafkaError] = [:]) -> [ProduceResult] {
        // Mostly one part was sent, or few.
        if unsent.isEmpty, places.count == 1, responses.count == 1, responses[0].partitionResponses.count == 1,
            responses[0].isOf(places[0]), responses[0].partitionResponses[0].index == places[0].topicPartition.partition
        {
            return [responses[0].partitionResponses[0].result]
        }
        var said: [TopicPartition: PartitionProduceResponse] = [:]
        var names: [KafkaUUID: String] = [:]
        for place in places where !place.topicID.isZero { names[place.topicID] = place.topicPartition.topic }
        for topic in responses {
            let name = topic.topicID.isZero ? topic.name : names[topic.topicID] ?? topic.name
            for partition in topic.partitionResponses {
                said[TopicPartition(topic: name, partition: partition.index)] = partition
            }
        }
        return places.enumerated().map { index, place in
            if let error = unsent[index] { return .failed(error) }
            guard let answer = said[place.topicPartition] else {
                let text = "the broker said nothing of \(place.topicPartition)"
                return .failed(KafkaError(.protocolViolation, text, isOutcomeUnknown: true))
            }
            return answer.result
        }
    }
}

extension ProduceResponse.TopicProduceResponse {
    fileprivate func isOf(_ place: DrainedRequest.Place) -> Bool {
        topicID.isZero ? name == place.topicPartition.topic : topicID == place.topicID
    }
}

extension ProduceResponse.PartitionProduceResponse {
    fileprivate var result: ProduceResult {
        guard errorCode.isError else {
            return .written(
                baseOffset: baseOffset >= 0 ? baseOffset : nil,
                logAppendTime: logAppendTimeMs >= 0 ? logAppendTimeMs : nil)
        }
        return .refused(
            errorCode, text: errorMessage,
            records: recordErrors.map { (Int($0.batchIndex), $0.batchIndexErrorMessage) })
    }
}

import KafkaCodec
import KafkaRecords
import NIOCore

/// The records of one partition in a message.
struct CapturedRecords {
    /// The topic's name, empty where only the id is there.
    var topic: String

    /// The topic's id, zero where only the name is there.
    var topicID: KafkaUUID

    /// The partition's number.
    var partition: Int32

    /// The record batches.
    var records: ByteBuffer

    /// The records of a message, in its order; those of messages that carry none are none.
    static func all(in message: any KafkaMessage) -> [CapturedRecords] {
        var all: [CapturedRecords] = []
        func add(_ topic: String, _ topicID: KafkaUUID, _ partition: Int32, _ records: ByteBuffer?) {
            guard let records, records.readableBytes > 0 else { return }
            all.append(CapturedRecords(topic: topic, topicID: topicID, partition: partition, records: records))
        }
        // A look at the key first: each attempt at a type costs more.
        switch ApiKey(rawValue: type(of: message).specification.key) {
        case .produce:
            guard let request = message as? ProduceRequest else { break }
            for topic in request.topicData {
                for partition in topic.partitionData {
                    add(topic.name, topic.topicID, partition.index, partition.records)
                }
            }
        case .fetch:
            guard let response = message as? FetchResponse else { break }
            for topic in response.responses {
                for partition in topic.partitions {
                    add(topic.topic, topic.topicID, partition.partitionIndex, partition.records)
                }
            }
        case .shareFetch:
            guard let response = message as? ShareFetchResponse else { break }
            for topic in response.responses {
                for partition in topic.partitions {
                    add("", topic.topicID, partition.partitionIndex, partition.records)
                }
            }
        case .fetchSnapshot:
            guard let response = message as? FetchSnapshotResponse else { break }
            for topic in response.topics {
                for partition in topic.partitions {
                    add(topic.name, .zero, partition.index, partition.unalignedRecords)
                }
            }
        default: break
        }
        return all
    }

    /// The batches, up to the first of which not even the header can be read: where the next would begin is not known then.
    var batches: [RecordBatch] {
        var batches: [RecordBatch] = []
        var iterator = RecordSet(records).makeBatchIterator()
        do throws(RecordsError) {
            while let batch = try iterator.next() { batches.append(batch) }
        } catch {
            // Showing the message says what is wrong with the rest.
        }
        return batches
    }

    /// Where the records lie in memory, as long as their message is there.
    var place: UInt { Self.place(of: records) }

    static func place(of bytes: ByteBuffer) -> UInt {
        bytes.withUnsafeReadableBytes { UInt(bitPattern: $0.baseAddress) }
    }
}

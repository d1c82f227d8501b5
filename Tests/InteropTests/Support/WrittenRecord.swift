import KafkaClient
import KafkaRecords
import NIOCore

/// A record as both sides tell of it.
struct WrittenRecord: Decodable, Hashable {
    var partition: Int
    var key: String
    var value: String
    var headers: [String]
    var timestamp: Int64

    /// The record of a number among those of a name.
    init(_ name: String, _ number: Int) {
        partition = number % 2
        key = "\(name)-\(number)"
        value = "value of \(name)-\(number)"
        headers = ["name=\(name)", "empty=null"]
        timestamp = 1_700_000_000_000 + Int64(number)
    }

    init(_ record: ConsumerRecord) {
        partition = Int(record.partition)
        key = record.key.map { String(buffer: $0) } ?? "null"
        value = record.value.map { String(buffer: $0) } ?? "null"
        headers = record.headers.map { "\($0.key)=\($0.value.map { String(buffer: $0) } ?? "null")" }
        timestamp = record.timestamp
    }

    private var nameOfKey: String { String(key[..<(key.lastIndex(of: "-") ?? key.endIndex)]) }

    func record(in topic: String) -> ProducerRecord {
        ProducerRecord(
            topic: topic, partition: Int32(partition), key: ByteBuffer(string: key),
            value: ByteBuffer(string: value),
            headers: [
                RecordHeader(key: "name", value: ByteBuffer(string: nameOfKey)),
                RecordHeader(key: "empty", value: nil),
            ], timestamp: timestamp)
    }
}

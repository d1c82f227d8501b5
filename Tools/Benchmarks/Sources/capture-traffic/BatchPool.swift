import KafkaRecords
import NIOCore

/// Record batches that are written again and again: making each anew would take longer than decoding the capture.
struct BatchPool {
    private static let count = 256

    private let batches: [ByteBuffer]
    private let records: Int

    /// What the batches are like, in words.
    var description: String {
        let bytes = batches.reduce(0) { $0 + $1.readableBytes }
        return "batches of \(records / batches.count) records and \(bytes / batches.count) bytes"
    }

    /// The codecs of a name, nil standing for none.
    static func codecs(_ name: String) -> [Compression?]? {
        switch name {
        case "none": [nil]
        case "gzip": [.gzip]
        case "snappy": [.snappy]
        case "lz4": [.lz4]
        case "zstd": [.zstd]
        case "mixed": [nil, .lz4, .zstd, .snappy, .gzip]
        default: nil
        }
    }

    init(
        codecs: [Compression?], batchSize: Int, valueSize: Int, _ generator: inout SeededGenerator
    ) throws {
        let compressors = codecs.map { $0.map { Compressor($0) } }
        var batches: [ByteBuffer] = []
        var records = 0
        for number in 0..<Self.count {
            let size = [batchSize / 2, batchSize, batchSize * 2][number % 3]
            var builder = RecordBatchBuilder()
            repeat {
                let key = ByteBuffer(string: "order-\(UInt32.random(in: 0..<1_000_000, using: &generator))")
                let value = Self.value(valueSize, &generator)
                _ = try builder.append(key: key, value: value, timestamp: 1_767_225_600_000 + Int64(records))
                records += 1
            } while builder.sizeInBytes < size
            batches.append(try builder.finish(using: compressors[number / 3 % compressors.count]))
        }
        self.batches = batches
        self.records = records
    }

    /// A text as services write it: names that repeat, numbers that do not.
    private static func value(_ size: Int, _ generator: inout SeededGenerator) -> ByteBuffer {
        var text = "{\"order\":\(generator.next() >> 20),\"items\":["
        while text.utf8.count < size - 12 {
            let article = UInt16.random(in: 1_000...9_999, using: &generator)
            let price = UInt16.random(in: 100...9_999, using: &generator)
            text += "{\"article\":\"A-\(article)\",\"quantity\":\(price % 7 + 1),\"price\":\(price)},"
        }
        return ByteBuffer(string: text + "{}]}")
    }

    func random(_ generator: inout SeededGenerator) -> ByteBuffer {
        batches[Int.random(in: 0..<batches.count, using: &generator)]
    }
}

import Foundation
import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Inflating the batches of a message")
struct InflationTests {
    static let limit = 300_000

    /// A request with three batches, each of a bit more than 100,000 bytes when it is inflated.
    static func request() throws -> ProduceRequest {
        var partitions: [ProduceRequest.PartitionProduceData] = []
        for index in 0..<3 as Range<Int32> {
            var builder = RecordBatchBuilder()
            let value = ByteBuffer(repeating: 0x61, count: 100_000)
            _ = try builder.append(key: ByteBuffer(string: "k\(index)"), value: value, timestamp: 1_000)
            partitions.append(.init(index: index, records: try builder.finish(using: Compressor(.gzip))))
        }
        return ProduceRequest(acks: 1, topicData: [.init(name: "t", partitionData: partitions)])
    }

    @Test("All of them together are bounded, message by message", arguments: CaptureReport.Format.allCases)
    func bounded(format: CaptureReport.Format) throws {
        var talk = Exchanges()
        for _ in 0..<2 { try talk.add(Self.request(), nil, version: 9) }
        func text(_ limit: Int) throws -> String {
            try talk.report {
                $0.format = format
                $0.isVerbose = true
                $0.payload = .text
                $0.maximumInflatedSize = limit
            }.joined(separator: "\n")
        }
        let value = String(repeating: "a", count: 100_000)
        let reason = "records of all batches together are larger than the limit of \(Self.limit) bytes"
        let bounded = try text(Self.limit)
        // Two of each message; the third finds no room.
        #expect(bounded.components(separatedBy: value).count == 5)
        #expect(bounded.components(separatedBy: reason).count == 3)
        #expect(bounded.utf8.count < 500_000)
        let whole = try text(2 * Self.limit)
        #expect(whole.components(separatedBy: value).count == 7 && !whole.contains("larger than"))
    }

    @Test("A batch that is too large by itself says so, and others go on")
    func tooLarge() throws {
        var talk = Exchanges()
        try talk.add(Self.request(), nil, version: 9)
        let text = try talk.report {
            $0.format = .json
            $0.maximumBatchSize = 50_000
        }.joined()
        #expect(text.components(separatedBy: "records are larger than the limit of 50000 bytes").count == 4)
    }

    @Test("One batch that is larger than both limits is told as that")
    func largerThanBoth() throws {
        var talk = Exchanges()
        try talk.add(Self.request(), nil, version: 9)
        let text = try talk.report {
            $0.format = .json
            $0.maximumBatchSize = 50_000
            $0.maximumInflatedSize = 50_000
        }.joined()
        // The first has taken all there is for the others.
        #expect(text.components(separatedBy: "\"records are larger than the limit of 50000 bytes").count == 2)
        #expect(text.components(separatedBy: "\"records of all batches together are larger than the limit").count == 3)
    }

    @Test("A batch that takes exactly what is left is no error, and one by itself too large says so behind it")
    func exactly() throws {
        let values = [100_000, 60_000]
        var partitions: [ProduceRequest.PartitionProduceData] = []
        var first = 0
        for (index, count) in values.enumerated() {
            var builder = RecordBatchBuilder()
            _ = try builder.append(key: nil, value: ByteBuffer(repeating: 0x61, count: count), timestamp: 1_000)
            partitions.append(.init(index: Int32(index), records: try builder.finish(using: Compressor(.gzip))))
            if index == 0 { first = try Self.inflatedSize(#require(partitions[0].records)) }
        }
        var talk = Exchanges()
        let request = ProduceRequest(acks: 1, topicData: [.init(name: "t", partitionData: partitions)])
        try talk.add(request, nil, version: 9)
        let text = try talk.report {
            $0.format = .json
            $0.payload = .text
            $0.maximumBatchSize = first
            $0.maximumInflatedSize = first
        }.joined()
        #expect(text.contains(String(repeating: "a", count: 100_000)))
        #expect(text.contains("records of all batches together are larger than the limit of \(first) bytes"))
    }

    private static func inflatedSize(_ bytes: ByteBuffer) throws -> Int {
        let stored = try #require(bytes.getSlice(at: 61, length: bytes.readableBytes - 61))
        return try Decompressor().decompress(stored, with: .gzip).readableBytes
    }

    @Test("Keys are found behind batches that cannot be read, and in those that are damaged behind the key")
    func damagedBatches() throws {
        func batch(_ key: String, _ compression: Compression = .none) throws -> ByteBuffer {
            var builder = RecordBatchBuilder()
            _ = try builder.append(key: ByteBuffer(string: key), value: ByteBuffer(string: "value"), timestamp: 1_000)
            return try builder.finish(using: Compressor(compression))
        }
        var broken = try batch("first", .gzip)
        broken.setInteger(0xff as UInt8, at: broken.writerIndex - 12)
        // The header says of one record that it is two.
        var short = try batch("short")
        short.setInteger(2 as Int32, at: 57)
        var records = broken
        records.writeImmutableBuffer(short)
        records.writeImmutableBuffer(try batch("last"))
        var talk = Exchanges()
        let request = ProduceRequest(acks: 1, topicData: [.init(name: "t", partitionData: [.init(records: records)])])
        try talk.add(request, nil, version: 9)
        for (key, isFound) in [("first", false), ("short", true), ("last", true), ("other", false)] {
            let lines = try talk.report { $0.filter.recordKeys = [ByteBuffer(string: key)] }
            #expect(lines.isEmpty == !isFound, "\(key)")
        }
    }

    @Test("Copies of a filter have a limit each")
    func copies() async throws {
        var talk = Exchanges()
        for _ in 0..<20 { try talk.add(Self.request(), nil, version: 9) }
        let pcap = talk.pcap
        var filter = CaptureFilter(maximumInflatedSize: 2 * Self.limit)
        filter.recordKeys = [ByteBuffer(string: "k2")]
        let found = try await withThrowingTaskGroup(of: Int.self) { [filter] group in
            for _ in 0..<4 {
                group.addTask {
                    var options = CaptureReport.Options()
                    options.filter = filter
                    return try Exchanges.report(options, pcap).count
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(found == 80)
    }

    @Test("Looking for keys is bounded as well")
    func keys() throws {
        var talk = Exchanges()
        try talk.add(Self.request(), nil, version: 9)
        for (limit, isFound) in [(Self.limit, false), (2 * Self.limit, true)] {
            let lines = try talk.report {
                $0.filter = CaptureFilter(maximumInflatedSize: limit)
                $0.filter.recordKeys = [ByteBuffer(string: "k2")]
            }
            #expect(lines.isEmpty == !isFound)
        }
    }
}

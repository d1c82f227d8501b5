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
        let reason = "the batches of the message are larger than the limit of \(Self.limit) bytes together"
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

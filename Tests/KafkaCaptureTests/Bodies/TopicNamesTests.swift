import KafkaCodec
import Testing

@testable import KafkaCapture

@Suite("Names of topics that a capture tells")
struct TopicNamesTests {
    private let orders = KafkaUUID(high: 7, low: 9)

    @Test("Names that are learned one by one are not copied with all others each time")
    func manyNames() throws {
        var names = TopicNames([orders: "orders"])
        var kept: [TopicNames] = []
        for number in 1...1_000 as ClosedRange<UInt64> {
            let topic = MetadataResponse.MetadataResponseTopic(
                name: "t\(number % 900)", topicID: KafkaUUID(high: 8, low: number % 900 + 1))
            names.learn(from: MetadataResponse(topics: [topic]))
            kept.append(names)
        }
        #expect(names.count == 902 && names.names.count == 902 && names[orders] == "orders")
        #expect(names[KafkaUUID(high: 8, low: 900)] == "t899" && names[KafkaUUID(high: 8, low: 901)] == nil)
        // Those that were kept are as they were.
        for (index, older) in kept.prefix(899).enumerated() { #expect(older.count == index + 3) }
        #expect(names.isSame(as: kept[999]) && kept[999].isSame(as: kept[950]) && !kept[10].isSame(as: kept[11]))
        #expect(names.tableSizes.count <= 12, "\(names.tableSizes)")
        for kept in kept {
            #expect(zip(kept.tableSizes, kept.tableSizes.dropFirst()).allSatisfy { $0 >= 2 * $1 }, "\(kept.tableSizes)")
        }
    }

    @Test("Ids that get other names again and again take no more room")
    func renamed() {
        var names = TopicNames()
        for round in 0..<200 {
            // Each time from another id on.
            for number in 0..<100 as Range<UInt64> {
                let id = KafkaUUID(high: 8, low: (number * 37 + UInt64(round) * 11) % 100 + 1)
                let topic = MetadataResponse.MetadataResponseTopic(name: "t\(round)-\(id.low)", topicID: id)
                names.learn(from: MetadataResponse(topics: [topic]))
                #expect(names.tableSizes.reduce(0, +) <= 2 * names.count)
            }
        }
        #expect(names.count == 101 && names[KafkaUUID(high: 8, low: 7)] == "t199-7")
    }
}

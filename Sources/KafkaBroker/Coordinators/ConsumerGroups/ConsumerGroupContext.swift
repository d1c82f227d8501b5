import KafkaCodec
import OrderedCollections

/// What a group of the new protocol looks at while it handles an event: the time, the topics, the settings.
struct ConsumerGroupContext {
    var now: Instant
    var image: MetadataImage
    var settings = ConsumerGroupSettings()
    /// Makes the id of a member that has brought none.
    var makeMemberID: () -> String

    /// The topics that there are of some names, with their partitions.
    func topics(_ names: some Sequence<String>) -> OrderedDictionary<KafkaUUID, Int32> {
        var topics: OrderedDictionary<KafkaUUID, Int32> = [:]
        for name in names {
            guard let topic = image.topics[name] else { continue }
            topics[topic.id] = Int32(clamping: topic.partitions.count)
        }
        return topics
    }

    /// A number that changes when the partitions of one of some topics do, or where they are; 0 without topics.
    ///
    /// It goes into the log, and is compared with what the coordinator finds there: it depends on nothing else.
    func metadataHash(_ names: some Sequence<String>) -> Int64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var isEmpty = true
        // FNV-1a, byte by byte.
        func take(_ text: String) {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            hash = (hash ^ 0xff) &* 0x0000_0100_0000_01b3
        }
        for name in names.sorted() {
            guard let topic = image.topics[name] else { continue }
            isEmpty = false
            take(name)
            take(topic.id.description)
            take("\(topic.partitions.count)")
            for partition in topic.partitions {
                let racks = partition.replicas.compactMap { image.brokers[$0]?.rack }
                for rack in racks.sorted() { take(rack) }
                take("")
            }
        }
        return isEmpty ? 0 : Int64(bitPattern: hash)
    }
}

/// A client that asks something of a group.
struct MemberClient: Hashable {
    var id: String
    /// As Kafka shows it: with a slash before the address.
    var host: String
}

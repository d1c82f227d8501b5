import NIOCore

/// What a member of the sticky assignor tells about its last assignment: the partitions by topic, then, from version 1
/// on, the generation. Nothing but the length tells the versions apart.
struct StickyUserData: Hashable {
    var partitions: [TopicPartition]
    /// Nil in version 0.
    var generation: Int32?

    init(partitions: [TopicPartition], generation: Int32?) {
        self.partitions = partitions
        self.generation = generation
    }

    /// Nil where the bytes are something else.
    init?(decoding buffer: ByteBuffer) {
        var buffer = buffer
        partitions = []
        // A topic takes six bytes at least, a partition four: a count beyond that is not one.
        guard let topics = buffer.readInteger(as: Int32.self), topics >= 0, Int(topics) <= buffer.readableBytes / 6
        else { return nil }
        for _ in 0..<topics {
            guard let length = buffer.readInteger(as: Int16.self), length >= 0,
                let bytes = buffer.readSlice(length: Int(length)),
                let topic = String(validating: bytes.readableBytesView, as: UTF8.self),
                let count = buffer.readInteger(as: Int32.self), count >= 0, Int(count) <= buffer.readableBytes / 4
            else { return nil }
            for _ in 0..<count {
                guard let partition = buffer.readInteger(as: Int32.self) else { return nil }
                partitions.append(TopicPartition(topic: topic, partition: partition))
            }
        }
        generation = buffer.readInteger()
    }

    func encoded() -> ByteBuffer? {
        var buffer = ByteBuffer()
        let topics = Dictionary(grouping: partitions, by: \.topic).sorted { $0.key < $1.key }
        buffer.writeInteger(Int32(clamping: topics.count))
        for (topic, partitions) in topics {
            // Kafka's names have at most 249 bytes.
            guard let length = Int16(exactly: topic.utf8.count) else { return nil }
            buffer.writeInteger(length)
            buffer.writeString(topic)
            buffer.writeInteger(Int32(clamping: partitions.count))
            for partition in partitions.sorted() { buffer.writeInteger(partition.partition) }
        }
        if let generation { buffer.writeInteger(generation) }
        return buffer
    }
}

import NIOCore

/// Records with a key go by its hash, those without as is said.
///
/// The partitioners of other clients, so that the same keys go to the same partitions, as long as their number stays the
/// same:
///
/// | client | partitioner | here |
/// |---|---|---|
/// | Java, franz-go | default | ``DefaultPartitioner`` or ``murmur2Random`` |
/// | librdkafka | `consistent_random`, its default | ``consistentRandom`` |
/// | librdkafka | `consistent` | ``consistent`` |
/// | librdkafka | `murmur2`, `murmur2_random` | ``murmur2``, ``murmur2Random`` |
/// | librdkafka | `fnv1a`, `fnv1a_random` | ``fnv1a``, ``fnv1aRandom`` |
/// | Sarama | Hash, its default | ``fnv1aRandom`` |
/// | Sarama | ReferenceHash | ``fnv1aReferenceRandom`` |
/// | Sarama | ConsistentCRCHash | ``crc32Random`` |
/// | Sarama | Murmur2 | ``murmur2Random`` |
public struct KeyHashPartitioner: Partitioner {
    /// What becomes of a record without a key.
    public enum WithoutKey: Hashable, Sendable {
        /// It goes where ``PartitionChoice/sticky`` leads.
        case sticky
        /// It goes to the next partition that can be written to, in turn.
        case next
        /// It goes to a partition that can be written to, drawn for it alone.
        case random
        /// It is treated as if its key was empty, so that all such records go to the same partition.
        case asEmptyKey
    }

    /// How keys become partitions.
    public let hash: KeyHash
    /// What becomes of a record without a key.
    public let withoutKey: WithoutKey
    /// Whether a key without bytes counts as none.
    public let treatsEmptyKeyAsNone: Bool

    /// A partitioner.
    ///
    /// - Parameters:
    ///   - hash: How keys become partitions.
    ///   - withoutKey: What becomes of a record without a key.
    ///   - treatsEmptyKeyAsNone: Whether a key without bytes counts as none. Default: it is hashed as any other.
    public init(_ hash: KeyHash, withoutKey: WithoutKey = .sticky, treatsEmptyKeyAsNone: Bool = false) {
        self.hash = hash
        self.withoutKey = withoutKey
        self.treatsEmptyKeyAsNone = treatsEmptyKeyAsNone
    }

    public func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice {
        guard let hash = keyHash(of: record) else { return choiceWithoutKey }
        return .partition(self.hash.partition(forHash: hash, count: partitions.count))
    }

    /// The hash that decides on a record's partition; nil where none does.
    func keyHash(of record: ProducerRecord) -> UInt32? {
        if let key = record.key, !(treatsEmptyKeyAsNone && key.readableBytes == 0) { return hash.hash(key) }
        return withoutKey == .asEmptyKey ? hash.hash(ByteBuffer()) : nil
    }

    var choiceWithoutKey: PartitionChoice {
        switch withoutKey {
        case .sticky, .asEmptyKey: .sticky
        case .next: .next
        case .random: .random
        }
    }
}

extension KeyHashPartitioner {
    /// CRC-32; records without a key all go where an empty one leads: librdkafka's `consistent`.
    public static let consistent = KeyHashPartitioner(.crc32, withoutKey: .asEmptyKey)
    /// CRC-32; records without a key, or with an empty one, go anywhere: librdkafka's `consistent_random`.
    public static let consistentRandom = KeyHashPartitioner(.crc32, withoutKey: .random, treatsEmptyKeyAsNone: true)
    /// CRC-32; records without a key go anywhere: Sarama's ConsistentCRCHash.
    public static let crc32Random = KeyHashPartitioner(.crc32, withoutKey: .random)
    /// MurmurHash2; records without a key all go where an empty one leads: librdkafka's `murmur2`.
    public static let murmur2 = KeyHashPartitioner(.murmur2, withoutKey: .asEmptyKey)
    /// MurmurHash2; records without a key go anywhere: librdkafka's `murmur2_random`, Sarama's Murmur2.
    public static let murmur2Random = KeyHashPartitioner(.murmur2, withoutKey: .random)
    /// FNV-1a; records without a key all go where an empty one leads: librdkafka's `fnv1a`.
    public static let fnv1a = KeyHashPartitioner(.fnv1a, withoutKey: .asEmptyKey)
    /// FNV-1a; records without a key go anywhere: librdkafka's `fnv1a_random`, Sarama's Hash.
    public static let fnv1aRandom = KeyHashPartitioner(.fnv1a, withoutKey: .random)
    /// FNV-1a, with the sign taken away before the division; records without a key go anywhere: Sarama's ReferenceHash.
    public static let fnv1aReferenceRandom = KeyHashPartitioner(.fnv1aReference, withoutKey: .random)
}

import KafkaRecords
public import NIOCore

/// How a key's bytes become the number of a partition: a hash of 32 bits, and how it is brought down to the number of
/// partitions.
public struct KeyHash: Sendable {
    /// How a hash of 32 bits is brought down to a number of partitions.
    public enum Reduction: Hashable, Sendable {
        /// The hash without its highest bit, modulo the number of partitions: Java's way, and Sarama's "reference".
        case positive
        /// The hash as an unsigned number, modulo the number of partitions: librdkafka's way with CRC-32.
        case unsigned
        /// The hash as a signed number, modulo the number of partitions, without its sign: Sarama's older way.
        case magnitude
    }

    private enum Function: Sendable {
        case murmur2
        case crc32
        case fnv1a
        case custom(@Sendable (ByteBuffer) -> UInt32)
    }

    private let function: Function
    /// How the hash is brought down to a number of partitions.
    public let reduction: Reduction

    private init(_ function: Function, _ reduction: Reduction) {
        self.function = function
        self.reduction = reduction
    }

    /// A hash of one's own.
    ///
    /// - Parameters:
    ///   - reduction: How it is brought down to a number of partitions.
    ///   - hash: Gives the hash of a key's readable bytes; called from the task that produces a record.
    public init(reduction: Reduction, _ hash: @escaping @Sendable (ByteBuffer) -> UInt32) {
        self.init(.custom(hash), reduction)
    }

    /// MurmurHash2, as Kafka's Java client, librdkafka's `murmur2` and Sarama's Murmur2 partitioner choose.
    public static let murmur2 = KeyHash(.murmur2, .positive)
    /// CRC-32, as librdkafka's `consistent` and Sarama's ConsistentCRCHash partitioner choose.
    public static let crc32 = KeyHash(.crc32, .unsigned)
    /// FNV-1a with the sign taken away after the division, as Sarama's Hash partitioner, its default, and librdkafka's
    /// `fnv1a` choose.
    public static let fnv1a = KeyHash(.fnv1a, .magnitude)
    /// FNV-1a with the sign taken away before the division, as Sarama's ReferenceHash partitioner chooses.
    public static let fnv1aReference = KeyHash(.fnv1a, .positive)

    /// The hash of a key.
    public func hash(_ key: ByteBuffer) -> UInt32 {
        switch function {
        case .murmur2: UInt32(bitPattern: Murmur2.hash(key))
        case .crc32: unsafe key.withUnsafeReadableBytes { unsafe CRC32.checksum($0) }
        case .fnv1a: unsafe key.withUnsafeReadableBytes { unsafe FNV1a.hash($0) }
        case .custom(let hash): hash(key)
        }
    }

    /// The partition of a hash.
    ///
    /// - Parameters:
    ///   - hash: The hash.
    ///   - count: The number of partitions; below 1 it is taken for 1.
    /// - Returns: A number from 0 up to, not including, `count`.
    public func partition(forHash hash: UInt32, count: Int32) -> Int32 {
        let count = max(count, 1)
        switch reduction {
        case .positive:
            return Int32(bitPattern: hash & UInt32(Int32.max)) % count
        case .unsigned:
            return Int32(truncatingIfNeeded: hash % UInt32(count))
        case .magnitude:
            return Int32(truncatingIfNeeded: (Int64(Int32(bitPattern: hash)) % Int64(count)).magnitude)
        }
    }

    /// The partition of a key.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - count: The number of partitions; below 1 it is taken for 1.
    /// - Returns: A number from 0 up to, not including, `count`.
    public func partition(forKey key: ByteBuffer, count: Int32) -> Int32 {
        partition(forHash: hash(key), count: count)
    }
}

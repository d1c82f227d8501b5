/// The partitions of a topic, as a partitioner sees them.
public struct TopicPartitions: Sendable {
    /// The topic's name.
    public let topic: String
    /// The number of partitions; they are numbered from 0.
    public let count: Int32
    /// The partitions that have a leader, in ascending order: only these can be written to at present.
    public let writable: [Int32]
    /// Whether the choice must not depend on which partitions can be written to at present.
    public let isConsistent: Bool

    /// The partitions of a topic.
    ///
    /// - Parameters:
    ///   - topic: The topic's name.
    ///   - count: The number of partitions.
    ///   - writable: Those that have a leader, in ascending order.
    ///   - isConsistent: Whether ``choices`` are all of them, as for a record with a key.
    public init(topic: String, count: Int32, writable: [Int32], isConsistent: Bool = true) {
        self.topic = topic
        self.count = count
        self.writable = writable
        self.isConsistent = isConsistent
    }

    /// The partitions to choose from, in ascending order: all where the choice has to be consistent
    /// (``Partitioner/requiresConsistency(for:)``), else those that can be written to, or all when none can.
    public var choices: Choices {
        Choices(numbers: isConsistent || writable.isEmpty ? nil : writable, count: count)
    }

    /// Partitions to choose from.
    public struct Choices: RandomAccessCollection, Sendable {
        fileprivate let numbers: [Int32]?
        fileprivate let count32: Int32

        fileprivate init(numbers: [Int32]?, count: Int32) {
            self.numbers = numbers
            count32 = Swift.max(count, 0)
        }

        /// The place of the first.
        public var startIndex: Int { 0 }

        /// One past the place of the last.
        public var endIndex: Int { numbers?.count ?? Int(count32) }

        /// The number of the partition at a place.
        public subscript(position: Int) -> Int32 {
            numbers.map { $0[position] } ?? Int32(truncatingIfNeeded: position)
        }
    }
}

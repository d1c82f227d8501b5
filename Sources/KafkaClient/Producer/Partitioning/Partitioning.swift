/// A partitioner, told apart by what a producer has to do for it: those of this library need no copy of the topic's
/// partitions, and nothing outside of the producer's lock but the hash.
enum Partitioning {
    case byKeyHash(KeyHashPartitioner)
    /// The same for every record.
    case fixed(PartitionChoice)
    case custom(any Partitioner)

    init(_ partitioner: any Partitioner) {
        switch partitioner {
        case is DefaultPartitioner: self = .byKeyHash(DefaultPartitioner.byKeyHash)
        case let partitioner as KeyHashPartitioner: self = .byKeyHash(partitioner)
        case is StickyPartitioner: self = .fixed(.sticky)
        case is RoundRobinPartitioner: self = .fixed(.next)
        case is RandomPartitioner: self = .fixed(.random)
        case is ManualPartitioner: self = .fixed(.refused)
        default: self = .custom(partitioner)
        }
    }

    /// The same choice for every record without a key; nil where there is none.
    var choiceWithoutKey: PartitionChoice? {
        switch self {
        case .byKeyHash(let partitioner):
            partitioner.withoutKey == .asEmptyKey ? nil : partitioner.choiceWithoutKey
        case .fixed(let choice): choice
        case .custom: nil
        }
    }
}

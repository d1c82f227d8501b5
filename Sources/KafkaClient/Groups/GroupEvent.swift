/// Something that happens to a member of a group, told in its place among the records.
///
/// No record of a partition comes before it is assigned, and none after it is revoked or lost. An event is taken note of
/// by asking for what comes next.
public enum GroupEvent: Sendable {
    /// The member owns these partitions from now on, besides those that it has. They are read from the group's committed
    /// offsets on, unless ``GroupConsumer/seek(_:to:)-(_,StartOffset)`` says otherwise before the next element is asked for.
    case assigned([TopicPartition])
    /// These partitions go to other members. They are still owned: marks and commits count until the next element is
    /// asked for, upon which what is marked is committed and the partitions are given up. Whoever takes longer than
    /// ``GroupConsumerConfiguration/rebalanceTimeout`` loses them.
    case revoked([TopicPartition])
    /// These partitions are not owned any more, and others may have them already: what was read of them and is not
    /// committed is read again by others.
    case lost([TopicPartition], because: KafkaError)
    /// All records of a partition were handed out that its broker had to give when it was last asked, as
    /// ``PartitionElement/reachedEnd(_:offset:)`` says. It is told to those who ask
    /// (``PartitionConsumerConfiguration/reportsPartitionEnds`` of ``GroupConsumerConfiguration/reading``); a
    /// ``GroupHandler`` is not.
    case reachedEnd(TopicPartition, offset: Int64)
    /// The place to read a partition from was set by what has become of its log, as ``GroupConsumerConfiguration/offsetReset``
    /// says: records are lost, or come again. It is told behind the last record from the old place and before the first one
    /// from the new place. Marks of before are over; the next commit may lie before the last one. A ``GroupHandler`` is not
    /// told: see ``PartitionStatus/lastReset``.
    case positionReset(TopicPartition, PositionReset)
    /// Offsets could not be committed that were marked: those of a commit that the user did not make.
    case commitFailed([TopicPartition: KafkaError])
}

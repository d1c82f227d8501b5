package import KafkaRecords
package import NIOCore

/// Something that a producer or a consumer did or was told, as a history needs it.
///
/// Producers, their records and consumers are numbered by their client, each from 1.
package enum ClientEvent: Sendable {
    /// A producer has taken a record that the user gave it, and has chosen its partition.
    case sending(producer: UInt64, record: UInt64, TopicPartition, key: ByteBuffer?, value: ByteBuffer?)
    /// The broker has the record. The offset is nil where no broker said so, as with acks=0.
    case sent(producer: UInt64, record: UInt64, TopicPartition, offset: Int64?)
    /// The record has failed, and the user is told so. ``KafkaError/isOutcomeUnknown`` says whether it may be there.
    case sendFailed(producer: UInt64, record: UInt64, TopicPartition, KafkaError)
    /// A consumer's place in a partition was set, not reached by reading: the next record it hands out has this offset
    /// or a higher one.
    case positioned(consumer: UInt64, TopicPartition, offset: Int64)
    /// A consumer has been made, and which records of transactions it is to read.
    case consuming(consumer: UInt64, IsolationLevel)
    /// A consumer has handed a record to the user. Records with the same number of a poll were handed out together, in
    /// one array or as one batch that a loop goes over.
    case delivered(consumer: UInt64, TopicPartition, Record, poll: UInt64)
    /// A consumer has given a partition up.
    case released(consumer: UInt64, TopicPartition)
    /// A producer has begun a transaction: the records that it sends until the end belong to it.
    case transactionBegan(producer: UInt64)
    /// A producer's user has asked for the transaction to be committed. From now on its records may be read.
    case transactionCommitting(producer: UInt64)
    /// A producer's transaction is committed, and the user is told so.
    case transactionCommitted(producer: UInt64)
    /// A producer's transaction is aborted, and the user is told so.
    case transactionAborted(producer: UInt64)
}

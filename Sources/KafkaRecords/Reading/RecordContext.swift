/// What the fields of a record count from, given by the batch around it.
struct RecordContext: Sendable {
    /// The format.
    var magic: Int8

    /// What is added to each record's offset.
    var baseOffset: Int64

    /// What is added to each record's timestamp in format 2.
    var baseTimestamp: Int64

    /// The timestamp of all records, when the broker has set it.
    var logAppendTime: Int64?

    /// The sequence number of the first record, or -1.
    var baseSequence: Int32
}

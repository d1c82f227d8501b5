/// What is wrong with a record, and where in its section, as long as it is not known which batch that is in.
struct RecordFault: Error {
    var kind: RecordsError.Kind
    var position: Int
    var value: Int64
}

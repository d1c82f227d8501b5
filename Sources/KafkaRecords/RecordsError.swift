/// Why records could not be read or written.
///
/// An error of reading says where: the byte in the record set, and the offsets that are concerned as far as they are
/// known by then.
public struct RecordsError: Error, Hashable, Sendable {
    /// What was wrong.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        /// A batch's length field is less than its smallest header, or negative. The value is the length.
        case invalidBatchLength
        /// The batch is of a format that is not known. The value is the magic.
        case unsupportedMagic
        /// The bytes do not have the checksum that the batch says. The value is the checksum that they have.
        case checksumMismatch
        /// The attributes name a compression that does not exist. The value is its number.
        case unknownCompression
        /// The compressed bytes are damaged, or not of the format that the attributes say. The value is the number of
        /// bytes that could be inflated.
        case damagedCompression
        /// The records would take more memory than the limit. The value is the limit in bytes.
        case inflatedSizeLimit
        /// The records of several batches that are read together, such as those of one message in a capture, would take more
        /// memory than the limit for all of them. The value is that limit in bytes.
        case inflatedTotalLimit
        /// The batch's count of records is negative, or more than its bytes can hold. The value is the count.
        case invalidRecordCount
        /// Bytes are left after the last record that the batch counts. The value is their number.
        case trailingBytes
        /// The records end before the last one that the batch counts. The value is the number of records there are.
        case truncatedRecords
        /// A record's length is negative, reaches beyond the batch, or is not where its fields end. The value is the
        /// length.
        case invalidRecordLength
        /// The length of a key, a value or a header reaches beyond the record, or a header's key is null. The value is
        /// the length.
        case invalidFieldLength
        /// A record's count of headers is negative, or more than its bytes can hold. The value is the count.
        case invalidHeaderCount
        /// A varint is longer than its type allows.
        case invalidVarint
        /// An offset, a delta or a timestamp is out of its type's range, or offsets do not ascend. The value is the one
        /// number of those involved that does not fit.
        case outOfRange
        /// A compressed message set holds no records, or has no value at all.
        case emptyMessageSet
        /// A message in a compressed message set is compressed itself.
        case nestedCompression
        /// A message in a compressed message set is of another format than the set. The value is its magic.
        case mixedMagic
        /// A control record's key or value is not what its type demands, or cannot be written. The value is the type.
        case invalidControlRecord
        /// A field or codec that the format to be written does not have. The value is the magic.
        case notInFormat
        /// What is to be written is longer than the format's length fields can say. The value is the length.
        case tooLong
        /// The codec has no such level, or no levels at all. The value is the level.
        case invalidCompressionLevel
        /// A compression library has failed for another reason than its input, such as a lack of memory. The value is
        /// the library's code.
        case compressionFailed
    }

    /// What was wrong.
    public var kind: Kind

    /// Where, in bytes from the start of the record set; for a record of a compressed batch, where that batch begins.
    /// 0 when writing.
    public var byteOffset: Int

    /// The base offset of the batch, where one could be read.
    public var baseOffset: Int64?

    /// The index of the record within its batch, when the error is about one.
    public var recordIndex: Int?

    /// A number that goes with the kind.
    public var value: Int64

    /// An error of a kind.
    ///
    /// - Parameters:
    ///   - kind: What was wrong.
    ///   - byteOffset: Where, in bytes from the start of the record set.
    ///   - baseOffset: The base offset of the batch.
    ///   - recordIndex: The index of the record within its batch.
    ///   - value: The number that goes with the kind.
    public init(
        kind: Kind, byteOffset: Int = 0, baseOffset: Int64? = nil, recordIndex: Int? = nil, value: Int64 = 0
    ) {
        self.kind = kind
        self.byteOffset = byteOffset
        self.baseOffset = baseOffset
        self.recordIndex = recordIndex
        self.value = value
    }
}

extension RecordsError: CustomStringConvertible {
    public var description: String {
        var text = problem
        switch kind {
        case .notInFormat, .tooLong, .invalidCompressionLevel, .compressionFailed:
            return text
        default:
            break
        }
        text += " at byte \(byteOffset)"
        if let recordIndex { text += ", record \(recordIndex)" }
        if let baseOffset { text += ", in the batch with base offset \(baseOffset)" }
        return text
    }

    private var problem: String {
        switch kind {
        case .invalidBatchLength: "batch length \(value) is not possible"
        case .unsupportedMagic: "there is no record format \(value)"
        case .checksumMismatch: "the bytes have checksum \(value), which is not the batch's"
        case .unknownCompression: "there is no compression \(value)"
        case .damagedCompression: "compressed bytes are damaged after \(value) good byte\(value == 1 ? "" : "s")"
        case .inflatedSizeLimit: "records are larger than the limit of \(value) bytes"
        case .inflatedTotalLimit: "records of all batches together are larger than the limit of \(value) bytes"
        case .invalidRecordCount: "\(value) records are not possible"
        case .trailingBytes: "\(value) byte\(value == 1 ? "" : "s") left over after the last record"
        case .truncatedRecords: "records end after \(value), before the last that the batch counts"
        case .invalidRecordLength: "record length \(value) is not possible"
        case .invalidFieldLength: "field length \(value) is not possible"
        case .invalidHeaderCount: "\(value) headers are not possible"
        case .invalidVarint: "varint is too long"
        case .outOfRange: "\(value) leads out of the range of offsets or timestamps"
        case .emptyMessageSet: "compressed message set is empty"
        case .nestedCompression: "compressed message within a compressed message set"
        case .mixedMagic: "message of format \(value) within a message set of another"
        case .invalidControlRecord: "control record of type \(value) is not what its type demands"
        case .notInFormat: "record format \(value) cannot carry this"
        case .tooLong: "length \(value) is more than the record format can say"
        case .invalidCompressionLevel: "there is no compression level \(value) for this codec"
        case .compressionFailed: "the compression library failed with code \(value)"
        }
    }
}

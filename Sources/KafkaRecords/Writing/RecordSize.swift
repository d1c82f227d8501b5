import KafkaCodec
import NIOCore

/// The bytes that records take when written.
enum RecordSize {
    /// The size of a record of format 2 without its length.
    ///
    /// - Throws: ``RecordsError`` of kind `tooLong` when it is more than its length field can say.
    @inline(__always)
    static func body(
        timestampDelta: Int64, offsetDelta: Int32, key: Int?, value: Int?, headers: [RecordHeader]
    ) throws(RecordsError) -> Int {
        // The attributes, then two deltas.
        var size = 1 &+ Varint.size(zigzag: timestampDelta) &+ Varint.size(zigzag: offsetDelta)
        size &+= try field(key)
        size &+= try field(value)
        size &+= headers.isEmpty ? 1 : try self.headers(headers)
        guard size <= Int(Int32.max) else { throw tooLong(size) }
        return size
    }

    @inline(__always)
    private static func field(_ length: Int?) throws(RecordsError) -> Int {
        guard let length else { return 1 }
        guard length <= Int(Int32.max) else { throw tooLong(length) }
        return Varint.size(zigzag: Int32(truncatingIfNeeded: length)) &+ length
    }

    @inline(never)
    private static func headers(_ headers: [RecordHeader]) throws(RecordsError) -> Int {
        guard headers.count <= Int(Int32.max) else { throw tooLong(headers.count) }
        var size = Varint.size(zigzag: Int32(truncatingIfNeeded: headers.count))
        for header in headers {
            size &+= try field(header.key.utf8.count)
            size &+= try field(header.value?.readableBytes)
        }
        return size
    }

    @inline(never)
    static func tooLong(_ size: Int) -> RecordsError {
        RecordsError(kind: .tooLong, value: Int64(size))
    }
}

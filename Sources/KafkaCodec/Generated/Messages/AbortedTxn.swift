// Generated from the protocol schema by Tools/generate. Do not edit.

/// Entry of a log segment's transaction index that records one aborted transaction.
///
/// Version 0.
public struct AbortedTxn: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("AbortedTxn", versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// ID of the producer whose transaction was aborted.
    public var producerID: Int64

    /// Offset of the transaction's first record in the partition.
    public var firstOffset: Int64

    /// Offset of the control record that aborted the transaction.
    public var lastOffset: Int64

    /// Last stable offset of the partition at the moment the abort was written.
    public var lastStableOffset: Int64

    /// A value of the given fields, the others at their defaults.
    public init(producerID: Int64 = 0, firstOffset: Int64 = 0, lastOffset: Int64 = 0, lastStableOffset: Int64 = 0) {
        self.producerID = producerID
        self.firstOffset = firstOffset
        self.lastOffset = lastOffset
        self.lastStableOffset = lastStableOffset
    }
}

extension AbortedTxn {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ProducerId"
        let producerID: Int64
        let firstOffset: Int64
        let lastOffset: Int64
        let lastStableOffset: Int64
        do throws(WireError) {
            producerID = try reader.readInteger()
            field = "FirstOffset"
            firstOffset = try reader.readInteger()
            field = "LastOffset"
            lastOffset = try reader.readInteger()
            field = "LastStableOffset"
            lastStableOffset = try reader.readInteger()
        } catch {
            throw error.within(field)
        }
        self.init(
            producerID: producerID,
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            lastStableOffset: lastStableOffset
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        return 32
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.producerID)
        writer.writeInteger(structure.pointee.firstOffset)
        writer.writeInteger(structure.pointee.lastOffset)
        writer.writeInteger(structure.pointee.lastStableOffset)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int64: left.pointee.firstOffset, right.pointee.firstOffset)
        visitor.visit(int64: left.pointee.lastOffset, right.pointee.lastOffset)
        visitor.visit(int64: left.pointee.lastStableOffset, right.pointee.lastStableOffset)
    }
}

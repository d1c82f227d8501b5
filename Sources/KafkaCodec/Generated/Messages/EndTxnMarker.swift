// Generated from the protocol schema by Tools/generate. Do not edit.

/// Value of the control record that ends a transaction in a partition; the record's key says commit or abort.
///
/// Version 0.
public struct EndTxnMarker: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("EndTxnMarker", versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// Epoch of the transaction coordinator that had the marker written.
    public var coordinatorEpoch: Int32

    /// A value of the given fields, the others at their defaults.
    public init(coordinatorEpoch: Int32 = 0) {
        self.coordinatorEpoch = coordinatorEpoch
    }
}

extension EndTxnMarker {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let coordinatorEpoch: Int32
        do throws(WireError) {
            coordinatorEpoch = try reader.readInteger()
        } catch {
            throw error.within("CoordinatorEpoch")
        }
        self.init(coordinatorEpoch: coordinatorEpoch)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        return 4
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.coordinatorEpoch)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.coordinatorEpoch, right.pointee.coordinatorEpoch)
    }
}

// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of a control record, as far as it says which kind of control record it is; a version precedes it.
///
/// Version 0.
public struct ControlRecordTypeSchema: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ControlRecordTypeSchema", versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// Kind of control record: 0 abort, 1 commit, 2 leader change, 3 snapshot header, 4 snapshot footer, 5 kraft
    /// version, 6 voters.
    public var type: Int16

    /// A value of the given fields, the others at their defaults.
    public init(type: Int16 = 0) {
        self.type = type
    }
}

extension ControlRecordTypeSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let type: Int16
        do throws(WireError) {
            type = try reader.readInteger()
        } catch {
            throw error.within("Type")
        }
        self.init(type: type)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        return 2
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.type)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.type, right.pointee.type)
    }
}

/// A structure of the protocol: a message, or a structure inside one.
///
/// One Swift type covers every version. A field that a version does not have takes its default when reading; when
/// writing, a field that is not at its default in a version without it is an error, unless the schema calls it
/// ignorable.
public protocol WireStructure: Hashable, Sendable {
    /// Reads the structure in a version of its message.
    ///
    /// - Throws: ``WireError`` with the offset and the field, for bytes that are not such a structure.
    @_lifetime(reader: copy reader)
    init(from reader: inout WireReader, version: Int16) throws(WireError)

    /// The exact number of bytes that ``write(_:to:version:)`` writes.
    ///
    /// This pass makes every check there is: whoever has the size can write.
    ///
    /// - Parameters:
    ///   - structure: Where the structure lies: an element of an array is looked at in its place, without a copy.
    ///   - version: The version of the message.
    /// - Throws: ``WireError`` for a value that the version cannot carry.
    static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int

    /// Writes a structure in a version whose size was computed before.
    ///
    /// - Parameters:
    ///   - structure: Where the structure lies: an element of an array is written in its place, without a copy.
    ///   - writer: Receives the bytes.
    ///   - version: The version of the message.
    /// - Throws: Only what ``encodedSize(of:version:)`` throws as well.
    @_lifetime(writer: copy writer)
    static func write(_ structure: UnsafePointer<Self>, to writer: inout WireWriter, version: Int16) throws(WireError)

    /// Tells the visitor each field of two structures, whatever versions it is in; of one, given twice, to hash it.
    ///
    /// Equality and hashes come from it.
    ///
    /// - Parameters:
    ///   - left: Where the one structure lies.
    ///   - right: Where the other structure lies.
    ///   - visitor: Receives the fields.
    static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    )
}

extension WireStructure {
    /// The exact number of bytes that the structure takes in a version.
    ///
    /// - Throws: ``WireError`` for a value that the version cannot carry.
    public func encodedSize(version: Int16) throws(WireError) -> Int {
        try withUnsafePointer(to: self) { (structure) throws(WireError) in
            try Self.encodedSize(of: structure, version: version)
        }
    }

    /// Writes the structure in a version whose size was computed before.
    ///
    /// - Throws: Only what ``encodedSize(version:)`` throws as well.
    @_lifetime(writer: copy writer)
    package func write(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try withUnsafePointer(to: self) { (structure) throws(WireError) in
            try Self.write(structure, to: &writer, version: version)
        }
    }
}

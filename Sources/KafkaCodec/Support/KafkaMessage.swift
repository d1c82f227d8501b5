public import NIOCore

/// A message of the protocol: a request, a response, a header, or a piece of data with versions of its own.
public protocol KafkaMessage: WireStructure {
    /// What the schema says about the message as a whole.
    static var specification: MessageSpecification { get }
}

extension KafkaMessage {
    /// The name in the schema, such as `FetchRequest`.
    public static var messageName: String { specification.name }

    /// The versions that this kit reads and writes.
    public static var validVersions: VersionRange { specification.versions }

    /// The first version that has compact lengths and tagged fields (KIP-482), nil when none has.
    public static var firstFlexibleVersion: Int16? { specification.firstFlexibleVersion }

    /// Whether a version has compact lengths and tagged fields (KIP-482).
    public static func isFlexible(version: Int16) -> Bool {
        guard let first = firstFlexibleVersion else { return false }
        return version >= first
    }

    /// Decodes all readable bytes of a buffer as this message.
    ///
    /// Bytes and records inside the message are slices of the buffer, not copies.
    ///
    /// - Parameters:
    ///   - buffer: The message's bytes, without frame length and header.
    ///   - version: The version in which it was written.
    /// - Throws: ``WireError`` with the offset and the path to the field, also for bytes that are left over.
    public init(decoding buffer: ByteBuffer, version: Int16) throws(WireError) {
        try Self.checkVersion(version)
        var reader = WireReader(buffer)
        do {
            self = try Self(from: &reader, version: version)
            try reader.expectEnd()
        } catch {
            throw error.within(Self.messageName)
        }
    }

    /// Encodes the message into a buffer of its exact size.
    ///
    /// - Parameter version: The version to write.
    /// - Throws: ``WireError`` naming the field for a value that the version cannot carry.
    public func encoded(version: Int16) throws(WireError) -> ByteBuffer {
        var buffer = ByteBuffer()
        try encode(into: &buffer, version: version)
        return buffer
    }

    /// Encodes the message behind the readable bytes of a buffer.
    ///
    /// - Parameters:
    ///   - buffer: Receives the bytes; it is unchanged when an error is thrown.
    ///   - version: The version to write.
    /// - Throws: ``WireError`` naming the field for a value that the version cannot carry.
    public func encode(into buffer: inout ByteBuffer, version: Int16) throws(WireError) {
        let size = try checkedSize(version: version)
        try buffer.writeStructure(self, size: size, version: version)
    }

    /// The exact size in bytes of the message in a version.
    ///
    /// - Throws: ``WireError`` for a version that does not exist or a value that the version cannot carry.
    package func checkedSize(version: Int16) throws(WireError) -> Int {
        try Self.checkVersion(version)
        let size = try encodedSize(version: version)
        guard size <= Int(Int32.max) else {
            throw WireError(kind: .tooLong, offset: 0, value: Int64(size), path: Self.messageName)
        }
        return size
    }

    static func checkVersion(_ version: Int16) throws(WireError) {
        guard validVersions.contains(version) else {
            throw WireError(kind: .unsupportedVersion, offset: 0, value: Int64(version), path: messageName)
        }
    }
}

extension ByteBuffer {
    /// Writes a structure whose size is known.
    mutating func writeStructure(_ structure: some WireStructure, size: Int, version: Int16) throws(WireError) {
        var failure: WireError?
        writeWithUnsafeMutableBytes(minimumWritableBytes: size) { memory in
            var writer = WireWriter(memory)
            do throws(WireError) {
                try structure.write(to: &writer, version: version)
                return writer.position
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
    }
}

package import NIOCore

/// The sizes of values on the wire, with the checks that writing relies on.
package enum WireSize {
    @inline(never)
    package static func tooLong(_ length: Int, _ field: StaticString) -> WireError {
        WireError(kind: .tooLong, offset: 0, value: Int64(length), path: field.description)
    }

    @inline(never)
    package static func null(_ field: StaticString) -> WireError {
        WireError(kind: .unexpectedNull, offset: 0, path: field.description)
    }

    /// The error for a field with a value that a version does not have.
    @inline(never)
    package static func notInVersion(_ field: StaticString, _ version: Int16) -> WireError {
        WireError(kind: .fieldNotInVersion, offset: 0, value: Int64(version), path: field.description)
    }

    /// The bytes of a length field before bytes or an array; nil is null.
    @inline(__always)
    package static func length(_ count: Int, flexible: Bool, _ field: StaticString) throws(WireError) -> Int {
        guard count <= Int(Int32.max) - 1 else { throw tooLong(count, field) }
        if !flexible { return 4 }
        return count < 127 ? 1 : Varint.size(UInt32(truncatingIfNeeded: count &+ 1))
    }

    package static func null(flexible: Bool, nullable: Bool, _ field: StaticString) throws(WireError) -> Int {
        guard nullable else { throw null(field) }
        return flexible ? 1 : 4
    }

    package static func string(_ value: String, flexible: Bool, _ field: StaticString) throws(WireError) -> Int {
        let count = value.utf8.count
        if flexible { return try length(count, flexible: true, field) &+ count }
        guard count <= Int(Int16.max) else { throw tooLong(count, field) }
        return 2 &+ count
    }

    package static func string(
        _ value: String?, flexible: Bool, nullable: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        if let value { return try string(value, flexible: flexible, field) }
        guard nullable else { throw null(field) }
        return flexible ? 1 : 2
    }

    package static func bytes(_ value: ByteBuffer, flexible: Bool, _ field: StaticString) throws(WireError) -> Int {
        try length(value.readableBytes, flexible: flexible, field) &+ value.readableBytes
    }

    package static func bytes(
        _ value: ByteBuffer?, flexible: Bool, nullable: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        if let value { return try bytes(value, flexible: flexible, field) }
        return try null(flexible: flexible, nullable: nullable, field)
    }

    package static func array<Element: WireStructure>(
        _ value: [Element], version: Int16, flexible: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        var size = try length(value.count, flexible: flexible, field)
        try value.withUnsafeBufferPointer { (elements) throws(WireError) in
            guard var element = elements.baseAddress else { return }
            for _ in 0..<elements.count {
                size &+= try unsafe Element.encodedSize(of: element, version: version)
                unsafe element += 1
            }
        }
        return size
    }

    package static func array<Element: WireStructure>(
        _ value: [Element]?, version: Int16, flexible: Bool, nullable: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        if let value { return try array(value, version: version, flexible: flexible, field) }
        return try null(flexible: flexible, nullable: nullable, field)
    }

    /// An array whose elements all have one size.
    @inline(__always)
    package static func array(
        count: Int, of elementSize: Int, flexible: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        try length(count, flexible: flexible, field) &+ count &* elementSize
    }

    package static func array(
        count: Int?, of elementSize: Int, flexible: Bool, nullable: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        if let count { return try array(count: count, of: elementSize, flexible: flexible, field) }
        return try null(flexible: flexible, nullable: nullable, field)
    }

    package static func strings(_ value: [String], flexible: Bool, _ field: StaticString) throws(WireError) -> Int {
        var size = try length(value.count, flexible: flexible, field)
        for element in value { size &+= try string(element, flexible: flexible, field) }
        return size
    }

    package static func strings(
        _ value: [String]?, flexible: Bool, nullable: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        if let value { return try strings(value, flexible: flexible, field) }
        return try null(flexible: flexible, nullable: nullable, field)
    }

    package static func byteArrays(
        _ value: [ByteBuffer], flexible: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        var size = try length(value.count, flexible: flexible, field)
        for element in value { size &+= try bytes(element, flexible: flexible, field) }
        return size
    }

    package static func byteArrays(
        _ value: [ByteBuffer]?, flexible: Bool, nullable: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        if let value { return try byteArrays(value, flexible: flexible, field) }
        return try null(flexible: flexible, nullable: nullable, field)
    }

    package static func structure<Value: WireStructure>(
        _ value: Value?, version: Int16, nullable: Bool, _ field: StaticString
    ) throws(WireError) -> Int {
        if let value { return (nullable ? 1 : 0) &+ (try value.encodedSize(version: version)) }
        guard nullable else { throw null(field) }
        return 1
    }

    /// A tagged field: tag, size and the value.
    package static func tagged(_ tag: UInt32, _ size: Int, _ field: StaticString) throws(WireError) -> Int {
        guard size <= Int(Int32.max) else { throw tooLong(size, field) }
        return Varint.size(tag) &+ Varint.size(UInt32(truncatingIfNeeded: size)) &+ size
    }
}

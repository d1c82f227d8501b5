package import NIOCore

// MARK: - Arrays

extension WireReader {
    /// Reads the number of elements of an array. Nil is null.
    ///
    /// - Parameter minimumSize: The fewest bytes that an element can take. A count that the bytes left cannot hold is
    ///   an error here, before anything is reserved for it.
    @inlinable
    @_lifetime(self: copy self)
    package mutating func readNullableCount(flexible: Bool, minimumSize: Int) throws(WireError) -> Int? {
        let start = cursor
        guard let count = try readLength(flexible: flexible) else { return nil }
        // A count is below 2^32 and a size below 2^16: the product fits.
        guard count &* minimumSize <= end &- cursor else {
            throw WireError(.invalidLength, at: start, value: Int64(count))
        }
        return count
    }

    /// Reads the number of elements of an array that may not be null.
    @inlinable
    @_lifetime(self: copy self)
    package mutating func readCount(flexible: Bool, minimumSize: Int) throws(WireError) -> Int {
        let start = cursor
        guard let count = try readNullableCount(flexible: flexible, minimumSize: minimumSize) else {
            throw WireError(.unexpectedNull, at: start)
        }
        return count
    }

    /// Reads elements one after the other.
    @inline(__always)
    @_lifetime(self: copy self)
    package mutating func readElements<Element>(
        count: Int,
        _ readElement: (inout WireReader) throws(WireError) -> Element
    ) throws(WireError) -> [Element] {
        // Of all ways to make an array this one asks the runtime for nothing but memory: those that hand out memory to
        // fill in look up the metadata of its storage each time, which is a third of the time of a small message.
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for index in 0..<count {
            do throws(WireError) {
                elements.append(try readElement(&self))
            } catch {
                throw error.within(index: index)
            }
        }
        return elements
    }

    /// Reads an array of structures.
    @_lifetime(self: copy self)
    package mutating func readArray<Element: WireStructure>(
        of type: Element.Type,
        version: Int16,
        flexible: Bool,
        minimumSize: Int
    ) throws(WireError) -> [Element] {
        let count = try readCount(flexible: flexible, minimumSize: minimumSize)
        return try readElements(count: count) { (reader) throws(WireError) in
            try Element(from: &reader, version: version)
        }
    }

    /// Reads an array of structures that may be null.
    @_lifetime(self: copy self)
    package mutating func readNullableArray<Element: WireStructure>(
        of type: Element.Type,
        version: Int16,
        flexible: Bool,
        minimumSize: Int
    ) throws(WireError) -> [Element]? {
        guard let count = try readNullableCount(flexible: flexible, minimumSize: minimumSize) else { return nil }
        return try readElements(count: count) { (reader) throws(WireError) in
            try Element(from: &reader, version: version)
        }
    }

    /// Reads an array of integers.
    @_lifetime(self: copy self)
    package mutating func readIntegers<Value: FixedWidthInteger & BitwiseCopyable>(
        of type: Value.Type,
        flexible: Bool
    ) throws(WireError) -> [Value] {
        let count = try readCount(flexible: flexible, minimumSize: MemoryLayout<Value>.size)
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readInteger(type) }
    }

    /// Reads an array of integers that may be null.
    @_lifetime(self: copy self)
    package mutating func readNullableIntegers<Value: FixedWidthInteger & BitwiseCopyable>(
        of type: Value.Type,
        flexible: Bool
    ) throws(WireError) -> [Value]? {
        let size = MemoryLayout<Value>.size
        guard let count = try readNullableCount(flexible: flexible, minimumSize: size) else { return nil }
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readInteger(type) }
    }

    /// Reads an array of int32 into its compact list.
    @_lifetime(self: copy self)
    package mutating func readInt32List(flexible: Bool) throws(WireError) -> Int32List {
        // The lists of a response are nearly all short, with a length of one byte.
        if flexible, remaining > 0 {
            let count = Int(load(UInt8.self, at: cursor)) &- 1
            if count >= 0, count <= Int32List.inlineCapacity, count &* 4 < remaining {
                cursor &+= 1
                return try readInt32List(count: count)
            }
        }
        let count = try readCount(flexible: flexible, minimumSize: 4)
        return try readInt32List(count: count)
    }

    /// Reads an array of int32 that may be null into its compact list.
    @_lifetime(self: copy self)
    package mutating func readNullableInt32List(flexible: Bool) throws(WireError) -> Int32List? {
        guard let count = try readNullableCount(flexible: flexible, minimumSize: 4) else { return nil }
        return try readInt32List(count: count)
    }

    @inline(__always)
    @_lifetime(self: copy self)
    private mutating func readInt32List(count: Int) throws(WireError) -> Int32List {
        guard count <= Int32List.inlineCapacity else {
            return Int32List(
                try readElements(count: count) { (reader) throws(WireError) in try reader.readInteger(Int32.self) }
            )
        }
        let start = try advance(by: count &* 4)
        var list = Int32List()
        list.inlineCount = Int32(truncatingIfNeeded: count)
        if count > 0 { list.first = Int32(bigEndian: load(Int32.self, at: start)) }
        if count > 1 { list.second = Int32(bigEndian: load(Int32.self, at: start &+ 4)) }
        if count > 2 { list.third = Int32(bigEndian: load(Int32.self, at: start &+ 8)) }
        return list
    }

    /// Reads an array of strings.
    @_lifetime(self: copy self)
    package mutating func readStrings(flexible: Bool) throws(WireError) -> [String] {
        let count = try readCount(flexible: flexible, minimumSize: flexible ? 1 : 2)
        return try readElements(count: count) { (reader) throws(WireError) in
            try reader.readString(flexible: flexible)
        }
    }

    /// Reads an array of strings that may be null.
    @_lifetime(self: copy self)
    package mutating func readNullableStrings(flexible: Bool) throws(WireError) -> [String]? {
        guard let count = try readNullableCount(flexible: flexible, minimumSize: flexible ? 1 : 2) else { return nil }
        return try readElements(count: count) { (reader) throws(WireError) in
            try reader.readString(flexible: flexible)
        }
    }

    /// Reads an array of UUIDs.
    @_lifetime(self: copy self)
    package mutating func readUUIDs(flexible: Bool) throws(WireError) -> [KafkaUUID] {
        let count = try readCount(flexible: flexible, minimumSize: 16)
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readUUID() }
    }

    /// Reads an array of UUIDs that may be null.
    @_lifetime(self: copy self)
    package mutating func readNullableUUIDs(flexible: Bool) throws(WireError) -> [KafkaUUID]? {
        guard let count = try readNullableCount(flexible: flexible, minimumSize: 16) else { return nil }
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readUUID() }
    }

    /// Reads an array of booleans.
    @_lifetime(self: copy self)
    package mutating func readBools(flexible: Bool) throws(WireError) -> [Bool] {
        let count = try readCount(flexible: flexible, minimumSize: 1)
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readBool() }
    }

    /// Reads an array of booleans that may be null.
    @_lifetime(self: copy self)
    package mutating func readNullableBools(flexible: Bool) throws(WireError) -> [Bool]? {
        guard let count = try readNullableCount(flexible: flexible, minimumSize: 1) else { return nil }
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readBool() }
    }

    /// Reads an array of doubles.
    @_lifetime(self: copy self)
    package mutating func readDoubles(flexible: Bool) throws(WireError) -> [Double] {
        let count = try readCount(flexible: flexible, minimumSize: 8)
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readDouble() }
    }

    /// Reads an array of doubles that may be null.
    @_lifetime(self: copy self)
    package mutating func readNullableDoubles(flexible: Bool) throws(WireError) -> [Double]? {
        guard let count = try readNullableCount(flexible: flexible, minimumSize: 8) else { return nil }
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readDouble() }
    }

    /// Reads an array of bytes.
    @_lifetime(self: copy self)
    package mutating func readByteArrays(flexible: Bool) throws(WireError) -> [ByteBuffer] {
        let count = try readCount(flexible: flexible, minimumSize: flexible ? 1 : 4)
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readBytes(flexible: flexible) }
    }

    /// Reads an array of bytes that may be null.
    @_lifetime(self: copy self)
    package mutating func readNullableByteArrays(flexible: Bool) throws(WireError) -> [ByteBuffer]? {
        guard let count = try readNullableCount(flexible: flexible, minimumSize: flexible ? 1 : 4) else { return nil }
        return try readElements(count: count) { (reader) throws(WireError) in try reader.readBytes(flexible: flexible) }
    }

    /// Reads a structure that may be null: a byte below zero is null (KIP-893).
    @_lifetime(self: copy self)
    package mutating func readNullableStructure<Value: WireStructure>(
        _ type: Value.Type,
        version: Int16
    ) throws(WireError) -> Value? {
        guard try readInteger(Int8.self) >= 0 else { return nil }
        return try Value(from: &self, version: version)
    }

    /// Reads a structure that may be null and is a tagged field: there the varint 0 is null.
    @_lifetime(self: copy self)
    package mutating func readNullableTaggedStructure<Value: WireStructure>(
        _ type: Value.Type,
        version: Int16
    ) throws(WireError) -> Value? {
        guard try readUnsignedVarint() > 0 else { return nil }
        return try Value(from: &self, version: version)
    }
}

public import NIOCore

/// A tagged field that the schema does not know (KIP-482).
public struct UnknownTaggedField: Hashable, Sendable {
    /// The field's tag.
    public var tag: UInt32

    /// The field's bytes, without tag and size.
    public var value: ByteBuffer

    /// A field of a tag with its bytes.
    public init(tag: UInt32, value: ByteBuffer) {
        self.tag = tag
        self.value = value
    }
}

/// The tagged fields of a structure that the schema does not know, in ascending order of their tags.
///
/// They are kept when a structure is read, and written back byte for byte in flexible versions.
public struct UnknownTaggedFields: Hashable, Sendable {
    // Nil rather than empty: nearly every structure has none, and nil needs no reference count.
    @usableFromInline
    var fields: [UnknownTaggedField]?

    /// No fields.
    @inlinable
    public init() {
        fields = nil
    }

    /// Fields in any order; of two with one tag the last is kept.
    public init(_ fields: some Sequence<UnknownTaggedField>) {
        for field in fields { self[tag: field.tag] = field.value }
    }

    mutating func append(_ field: UnknownTaggedField) {
        if fields == nil { fields = [field] } else { fields?.append(field) }
    }

    /// The bytes of a tag's field, nil when there is none. Setting nil removes the field.
    ///
    /// - Complexity: O(n) in the number of fields.
    public subscript(tag tag: UInt32) -> ByteBuffer? {
        get { fields?.first { $0.tag == tag }?.value }
        set {
            var fields = self.fields ?? []
            let index = fields.firstIndex { $0.tag >= tag } ?? fields.endIndex
            let isPresent = index < fields.endIndex && fields[index].tag == tag
            switch (newValue, isPresent) {
            case (let value?, true): fields[index].value = value
            case (let value?, false): fields.insert(UnknownTaggedField(tag: tag, value: value), at: index)
            case (nil, true): fields.remove(at: index)
            case (nil, false): break
            }
            self.fields = fields.isEmpty ? nil : fields
        }
    }
}

extension UnknownTaggedFields: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { fields?.count ?? 0 }

    public subscript(position: Int) -> UnknownTaggedField { (fields ?? [])[position] }
}

extension UnknownTaggedFields: ExpressibleByArrayLiteral {
    public init(arrayLiteral fields: UnknownTaggedField...) {
        self.init(fields)
    }
}

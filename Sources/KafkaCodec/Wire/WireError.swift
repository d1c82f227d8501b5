/// Why bytes could not be read as a protocol message, or a message could not be written as bytes.
///
/// The value is small: the kind, the place, and one number. The path to the field is attached only once something has
/// failed, so that reading a good frame pays nothing for it.
public struct WireError: Error, Hashable, Sendable {
    /// What was wrong.
    public enum Kind: UInt8, Hashable, Sendable {
        /// A value needs more bytes than are left. The value is the number of bytes missing.
        case truncated
        /// A length or count below zero where null is not allowed, or larger than the bytes left can hold. The value
        /// is that length.
        case invalidLength
        /// A string is not valid UTF-8. The value is its length in bytes.
        case invalidUTF8
        /// Null where the version does not allow it.
        case unexpectedNull
        /// An unsigned varint of more than five bytes, or a signed one of more than ten, or bits beyond the type.
        case invalidVarint
        /// Tags of a tagged-field section repeat or descend (KIP-482). The value is the tag.
        case tagOrder
        /// A tagged field did not end where its size says. The value is the tag.
        case tagSize
        /// Bytes are left after the end. The value is their number.
        case trailingBytes
        /// The message has no such version. The value is the version.
        case unsupportedVersion
        /// No API has this key. The value is the key.
        case unknownAPI
        /// A field has a value that the version cannot carry, and may not be left out. The value is the version.
        case fieldNotInVersion
        /// A string, an array, or the whole is longer than its length field can say. The value is the length.
        case tooLong
        /// A frame's length field is negative or above the limit. The value is the length.
        case invalidFrameLength
    }

    /// What was wrong.
    public var kind: Kind

    /// The offset, in bytes from the start of what was read, of the value that could not be read; 0 when writing.
    public var offset: Int

    /// A number that goes with the kind: a length, a tag, a version or a key.
    public var value: Int64

    @usableFromInline
    var location: Location?

    // Never inlined: it stands at every read, and is called at most once in a frame.
    @usableFromInline
    @inline(never)
    init(_ kind: Kind, at offset: Int, value: Int64 = 0) {
        self.kind = kind
        self.offset = offset
        self.value = value
        self.location = nil
    }

    /// An error of a kind at an offset, with its number.
    ///
    /// - Parameters:
    ///   - kind: What was wrong.
    ///   - offset: Where, in bytes from the start of what was read.
    ///   - value: The number that goes with the kind.
    ///   - path: The field, in the schema's names.
    @inline(never)
    public init(kind: Kind, offset: Int, value: Int64 = 0, path: String = "") {
        self.init(kind, at: offset, value: value)
        if !path.isEmpty { location = Location(path: path) }
    }

    /// The field in the schema's names, from the message inwards: `FetchResponse.Responses[0].Partitions[2].Records`.
    /// Empty when the error is not about a field.
    public var path: String { location?.path ?? "" }

    /// The same error, seen from one level further out.
    @inline(never)
    @usableFromInline
    package func within(_ component: StaticString) -> WireError {
        within(component.description)
    }

    /// The same error, seen from the array that holds the element.
    @inline(never)
    @usableFromInline
    func within(index: Int) -> WireError {
        within("[\(index)]")
    }

    @inline(never)
    func within(_ component: String) -> WireError {
        var error = self
        guard let inner = location?.path else {
            error.location = Location(path: component)
            return error
        }
        error.location = Location(path: inner.hasPrefix("[") ? component + inner : component + "." + inner)
        return error
    }

    /// The same error, at an offset that counts from further out.
    func moved(by distance: Int) -> WireError {
        var error = self
        error.offset += distance
        return error
    }
}

extension WireError {
    /// The path, kept out of line so that an error without one stays small.
    @usableFromInline
    final class Location: Hashable, Sendable {
        let path: String

        init(path: String) {
            self.path = path
        }

        @usableFromInline
        static func == (left: Location, right: Location) -> Bool { left.path == right.path }

        @usableFromInline
        func hash(into hasher: inout Hasher) { hasher.combine(path) }
    }
}

extension WireError: CustomStringConvertible {
    public var description: String {
        let place = path.isEmpty ? "" : "\(path): "
        switch kind {
        case .fieldNotInVersion:
            return "\(place)has a value that version \(value) cannot carry"
        case .unsupportedVersion:
            return "\(place)there is no version \(value)"
        case .unknownAPI:
            return "\(place)no API has key \(value)"
        case .tooLong:
            return "\(place)length \(value) is more than the wire format can say"
        default:
            return "\(place)\(problem) at byte \(offset)"
        }
    }

    private var problem: String {
        switch kind {
        case .truncated: "ends \(value) byte\(value == 1 ? "" : "s") too early"
        case .invalidLength: "length \(value) is not possible here"
        case .invalidUTF8: "string is not valid UTF-8"
        case .unexpectedNull: "null where the version does not allow it"
        case .invalidVarint: "varint is too long"
        case .tagOrder: "tag \(value) repeats or is out of order"
        case .tagSize: "tagged field \(value) does not end where its size says"
        case .trailingBytes: "\(value) byte\(value == 1 ? "" : "s") left over"
        case .invalidFrameLength: "frame length \(value) is negative or above the limit"
        case .unsupportedVersion, .unknownAPI, .fieldNotInVersion, .tooLong: ""
        }
    }
}

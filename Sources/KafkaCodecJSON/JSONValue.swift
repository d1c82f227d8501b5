public import Foundation

/// A JSON value that was read.
public enum JSONValue: Hashable, Sendable {
    /// Null.
    case null
    /// True or false.
    case boolean(Bool)
    /// A number without fraction and exponent that fits into 64 bits.
    case integer(Int64)
    /// Any other number.
    case double(Double)
    /// A string.
    case string(String)
    /// An array, in its order.
    case array([JSONValue])
    /// An object. Its names do not repeat.
    case object([String: JSONValue])

    /// Reads a JSON text (RFC 8259).
    ///
    /// - Throws: ``JSONFormError`` with the byte where the text is not JSON, where a name repeats within an object, or
    ///   where there are more than 256 levels.
    public init(parsing text: String) throws(JSONFormError) {
        var text = text
        text.makeContiguousUTF8()
        var parser = JSONParser(text.utf8Span.span)
        self = try parser.parse()
    }

    /// Reads a JSON text (RFC 8259) of UTF-8 bytes.
    ///
    /// - Throws: ``JSONFormError`` as ``init(parsing:)-(String)`` does, and for bytes that are not UTF-8.
    public init(parsing data: Data) throws(JSONFormError) {
        var parser = JSONParser(data.span)
        self = try parser.parse()
    }

    /// What kind of value it is, for error messages.
    var kind: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .integer, .double: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

public import NIOCore

/// Writes JSON text, compact and in one pass.
public struct JSONWriter {
    /// The UTF-8 text written so far.
    public private(set) var text: ByteBuffer

    /// Shows what stands in the records and bytes of a message in another way than as base64.
    public var rendering: (any JSONPayloadRendering)?

    // Whether a comma goes before the next value.
    private var needsComma = false

    /// A writer of an empty text.
    ///
    /// - Parameter rendering: Shows records and bytes; base64 without one.
    public init(rendering: (any JSONPayloadRendering)? = nil) {
        text = ByteBuffer()
        self.rendering = rendering
    }

    /// Empties the text and keeps its memory.
    public mutating func clear() {
        text.clear()
        needsComma = false
    }

    /// Ends a line of JSON lines: the next value begins on its own.
    public mutating func endLine() {
        text.writeInteger(UInt8(ascii: "\n"))
        needsComma = false
    }
}

// MARK: - Structure

extension JSONWriter {
    private mutating func separate() {
        if needsComma { text.writeInteger(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// Begins an object, as a value of its own, a member or an element.
    public mutating func beginObject() {
        separate()
        text.writeInteger(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Ends an object.
    public mutating func endObject() {
        text.writeInteger(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Begins an array.
    public mutating func beginArray() {
        separate()
        text.writeInteger(UInt8(ascii: "["))
        needsComma = false
    }

    /// Ends an array.
    public mutating func endArray() {
        text.writeInteger(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes a member's name; its value follows. The name must need no escapes.
    public mutating func name(_ name: StaticString) {
        separate()
        text.writeInteger(UInt8(ascii: "\""))
        text.writeStaticString(name)
        text.writeStaticString("\":")
        needsComma = false
    }

    /// Writes a member's name that may need escapes; its value follows.
    public mutating func name(_ name: String) {
        string(name)
        text.writeInteger(UInt8(ascii: ":"))
        needsComma = false
    }
}

// MARK: - Values

extension JSONWriter {
    /// Writes null.
    public mutating func null() {
        separate()
        text.writeStaticString("null")
    }

    /// Writes true or false.
    public mutating func boolean(_ value: Bool) {
        separate()
        text.writeStaticString(value ? "true" : "false")
    }

    /// Writes a whole number of up to 128 bits.
    public mutating func integer(_ value: some FixedWidthInteger) {
        separate()
        // Digits from the last to the first, in the highest bytes of a buffer large enough for 128 bits.
        var digits = InlineArray<39, UInt8>(repeating: 0)
        var start = 39
        var rest = value.magnitude
        repeat {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
            start -= 1
            digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: remainder)
            rest = quotient
        } while rest != 0
        if value < 0 { text.writeInteger(UInt8(ascii: "-")) }
        text.writeBytes(digits.span.bytes.extracting(start..<39))
    }

    /// Writes a number; one that is not finite as a string.
    public mutating func double(_ value: Double) {
        guard value.isFinite else {
            return string(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
        }
        separate()
        text.writeString(value.description)
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        text.writeInteger(UInt8(ascii: "\""))
        var value = value
        value.makeContiguousUTF8()
        let bytes = value.utf8Span.span
        var plain = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
            text.writeBytes(bytes.extracting(plain..<index).bytes)
            plain = index + 1
            escape(byte)
        }
        text.writeBytes(bytes.extracting(plain..<bytes.count).bytes)
        text.writeInteger(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        text.writeInteger(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): text.writeInteger(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): text.writeInteger(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): text.writeInteger(UInt8(ascii: "t"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.writeInteger(byte)
        default:
            text.writeStaticString("u00")
            text.writeInteger(Self.hexDigit(byte >> 4))
            text.writeInteger(Self.hexDigit(byte & 0x0f))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// Writes bytes as a string of base64.
    public mutating func base64(_ value: ByteBuffer) {
        separate()
        text.writeInteger(UInt8(ascii: "\""))
        Base64.write(value.readableBytesSpan, to: &text)
        text.writeInteger(UInt8(ascii: "\""))
    }
}

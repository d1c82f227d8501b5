public import NIOCore

/// Writes JSON text, compact and in one pass.
public struct JSONWriter {
    private var memory = TextMemory()

    /// Shows what stands in the records and bytes of a message in another way than as base64.
    public var rendering: (any JSONPayloadRendering)?

    // Whether a comma goes before the next value.
    private var needsComma = false

    /// A writer of an empty text.
    ///
    /// - Parameter rendering: Shows records and bytes; base64 without one.
    public init(rendering: (any JSONPayloadRendering)? = nil) {
        self.rendering = rendering
    }

    /// The UTF-8 text written so far: a copy of it.
    public var text: ByteBuffer { withText { unsafe ByteBuffer(bytes: $0) } }

    /// Calls a closure with the UTF-8 text written so far, where it is: the pointer is good for as long as the call lasts.
    public func withText<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try unsafe memory.withBytes(body)
    }

    /// Empties the text and keeps its memory.
    public mutating func clear() {
        memory.removeAll()
        needsComma = false
    }

    /// Ends a line of JSON lines: the next value begins on its own.
    public mutating func endLine() {
        memory.append(UInt8(ascii: "\n"))
        needsComma = false
    }
}

// MARK: - Structure

extension JSONWriter {
    @inline(__always)
    private mutating func separate() {
        if needsComma { memory.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// Begins an object, as a value of its own, a member or an element.
    public mutating func beginObject() {
        separate()
        memory.append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Ends an object.
    public mutating func endObject() {
        memory.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Begins an array.
    public mutating func beginArray() {
        separate()
        memory.append(UInt8(ascii: "["))
        needsComma = false
    }

    /// Ends an array.
    public mutating func endArray() {
        memory.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes a member's name; its value follows. The name must need no escapes.
    public mutating func name(_ name: StaticString) {
        let comma = needsComma ? 1 : 0
        needsComma = false
        name.withUTF8Buffer { bytes in
            memory.append(bytes.count + 3 + comma) { text in
                unsafe text[0] = UInt8(ascii: ",")
                let start = unsafe text + comma
                unsafe start[0] = UInt8(ascii: "\"")
                if let source = bytes.baseAddress { unsafe (start + 1).update(from: source, count: bytes.count) }
                unsafe start[bytes.count + 1] = UInt8(ascii: "\"")
                unsafe start[bytes.count + 2] = UInt8(ascii: ":")
            }
        }
    }

    /// Writes a member's name that may need escapes; its value follows.
    public mutating func name(_ name: String) {
        string(name)
        memory.append(UInt8(ascii: ":"))
        needsComma = false
    }
}

// MARK: - Values

extension JSONWriter {
    private mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { unsafe memory.append(UnsafeRawBufferPointer($0)) }
    }

    /// Writes null.
    public mutating func null() {
        separate()
        write("null")
    }

    /// Writes true or false.
    public mutating func boolean(_ value: Bool) {
        separate()
        write(value ? "true" : "false")
    }

    /// Writes a whole number of up to 128 bits.
    @inlinable
    public mutating func integer(_ value: some FixedWidthInteger) {
        if let value = Int64(exactly: value) {
            integer(value)
        } else {
            // Digits are few beyond 64 bits, and rare.
            number(value.description)
        }
    }

    /// Writes a whole number.
    public mutating func integer(_ value: Int64) {
        separate()
        // Digits from the last to the first.
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var start = 20
        var rest = value.magnitude
        repeat {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
            start &-= 1
            digits[start] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: remainder)
            rest = quotient
        } while rest != 0
        if value < 0 {
            start &-= 1
            digits[start] = UInt8(ascii: "-")
        }
        digits.span.bytes.extracting(start..<20).withUnsafeBytes { unsafe memory.append($0) }
    }

    @usableFromInline
    mutating func number(_ digits: String) {
        separate()
        var digits = digits
        digits.withUTF8 { unsafe memory.append(UnsafeRawBufferPointer($0)) }
    }

    /// Writes a number; one that is not finite as a string.
    public mutating func double(_ value: Double) {
        guard value.isFinite else {
            return string(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
        }
        number(value.description)
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { unsafe string(utf8: $0) }
    }

    /// Writes the text of bytes that stay where they are; what is not UTF-8 is replaced, as `String(decoding:as:)` does.
    public mutating func string(repairing bytes: RawSpan) {
        bytes.withUnsafeBytes { raw in
            let bytes = unsafe raw.bindMemory(to: UInt8.self)
            if unsafe bytes.allSatisfy({ $0 < 0x80 }) {
                unsafe string(utf8: bytes)
            } else {
                unsafe string(String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    private mutating func string(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        separate()
        memory.append(UInt8(ascii: "\""))
        var plain = 0
        for index in bytes.indices {
            let byte = unsafe bytes[index]
            if byte >= 0x20, byte != 0x7f, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
            unsafe memory.append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[plain..<index])))
            plain = index + 1
            escape(byte)
        }
        unsafe memory.append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[plain...])))
        memory.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        memory.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): memory.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): memory.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): memory.append(UInt8(ascii: "t"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): memory.append(byte)
        default:
            write("u00")
            memory.append(Self.hexDigit(byte >> 4))
            memory.append(Self.hexDigit(byte & 0x0f))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// Writes bytes as a string of base64.
    public mutating func base64(_ value: ByteBuffer) {
        value.withUnsafeReadableBytes { unsafe base64(bytes: $0) }
    }

    /// Writes bytes that stay where they are as a string of base64.
    public mutating func base64(_ value: RawSpan) {
        value.withUnsafeBytes { unsafe base64(bytes: $0) }
    }

    private mutating func base64(bytes: UnsafeRawBufferPointer) {
        separate()
        let size = Base64.size(bytes.count)
        memory.append(size + 2) { text in
            unsafe text[0] = UInt8(ascii: "\"")
            unsafe Base64.write(bytes, to: text + 1)
            unsafe text[size + 1] = UInt8(ascii: "\"")
        }
    }
}

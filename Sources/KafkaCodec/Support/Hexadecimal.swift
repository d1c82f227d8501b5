public import NIOCore

/// Bytes as hexadecimal text.
public enum Hexadecimal {
    /// The bytes of a text with two digits a byte, in either case; nil for anything else.
    public static func decode(_ text: String) -> ByteBuffer? {
        guard text.utf8.count.isMultiple(of: 2) else { return nil }
        var buffer = ByteBuffer()
        buffer.reserveCapacity(text.utf8.count / 2)
        var high: UInt8?
        for character in text.utf8 {
            guard let digit = digit(character) else { return nil }
            if let first = high {
                buffer.writeInteger(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return buffer
    }

    /// The text of bytes, two small digits a byte.
    public static func encode(_ buffer: ByteBuffer) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(buffer.readableBytes * 2)
        for byte in buffer.readableBytesView {
            text.append(character(byte >> 4))
            text.append(character(byte & 0x0f))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func character(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}

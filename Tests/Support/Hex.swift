public import NIOCore

/// Bytes as hexadecimal text.
public enum Hex {
    /// The bytes of a hexadecimal text; nil for anything else.
    public static func decode(_ text: String) -> ByteBuffer? {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(text.utf8.count / 2)
        var high: UInt8?
        for byte in text.utf8 {
            guard let digit = digit(byte) else { return nil }
            if let first = high {
                buffer.writeInteger(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return high == nil ? buffer : nil
    }

    /// The hexadecimal text of bytes.
    public static func encode(_ buffer: ByteBuffer) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(buffer.readableBytes * 2)
        for byte in buffer.readableBytesView {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

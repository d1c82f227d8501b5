import Foundation
import NIOCore

/// Base64 with padding (RFC 4648, section 4).
enum Base64 {
    static func write(_ bytes: RawSpan, to text: inout ByteBuffer) {
        let count = bytes.byteCount
        text.reserveCapacity(minimumWritableBytes: (count + 2) / 3 * 4)
        var position = 0
        while position < count {
            let left = count - position
            var group = UInt32(byte(bytes, position)) << 16
            if left > 1 { group |= UInt32(byte(bytes, position + 1)) << 8 }
            if left > 2 { group |= UInt32(byte(bytes, position + 2)) }
            let first = UInt32(letter(group >> 18)) << 24 | UInt32(letter(group >> 12)) << 16
            let third = left > 1 ? letter(group >> 6) : UInt8(ascii: "=")
            let fourth = left > 2 ? letter(group) : UInt8(ascii: "=")
            text.writeInteger(first | UInt32(third) << 8 | UInt32(fourth))
            position += 3
        }
    }

    static func read(_ text: String) -> ByteBuffer? {
        Data(base64Encoded: text).map { ByteBuffer(bytes: $0) }
    }

    private static func byte(_ bytes: RawSpan, _ offset: Int) -> UInt8 {
        unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
    }

    private static func letter(_ bits: UInt32) -> UInt8 {
        let bits = UInt8(truncatingIfNeeded: bits & 63)
        return switch bits {
        case 0..<26: UInt8(ascii: "A") + bits
        case 26..<52: UInt8(ascii: "a") + bits - 26
        case 52..<62: UInt8(ascii: "0") + bits - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }
}

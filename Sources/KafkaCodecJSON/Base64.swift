import Foundation
import NIOCore

/// Base64 with padding (RFC 4648, section 4).
enum Base64 {
    /// The two letters of every twelve bits, the first in the lower byte.
    private static let pairs: [UInt16] = {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        return (0..<4096).map { UInt16(letters[$0 >> 6]) | UInt16(letters[$0 & 63]) << 8 }
    }()

    /// The number of letters that so many bytes take.
    static func size(_ count: Int) -> Int { (count + 2) / 3 * 4 }

    /// Writes the letters of bytes, as many as ``size(_:)`` says.
    static func write(_ bytes: UnsafeRawBufferPointer, to text: UnsafeMutablePointer<UInt8>) {
        let output = UnsafeMutableRawPointer(text)
        pairs.withUnsafeBufferPointer { pairs in
            var position = 0
            var end = 0
            // Six bytes of eight that are there make eight letters.
            while position <= bytes.count &- 8 {
                let group = unsafe UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
                let first = unsafe pairs[Int(truncatingIfNeeded: group >> 52)]
                let second = unsafe pairs[Int(truncatingIfNeeded: group >> 40 & 4095)]
                let third = unsafe pairs[Int(truncatingIfNeeded: group >> 28 & 4095)]
                let fourth = unsafe pairs[Int(truncatingIfNeeded: group >> 16 & 4095)]
                let letters =
                    UInt64(first) | UInt64(second) << 16 | UInt64(third) << 32 | UInt64(fourth) << 48
                unsafe output.storeBytes(of: letters.littleEndian, toByteOffset: end, as: UInt64.self)
                position &+= 6
                end &+= 8
            }
            while position < bytes.count {
                let left = bytes.count - position
                var group = unsafe UInt32(bytes[position]) << 16
                if left > 1 { group |= unsafe UInt32(bytes[position + 1]) << 8 }
                if left > 2 { group |= unsafe UInt32(bytes[position + 2]) }
                let (first, second) = unsafe (pairs[Int(group >> 12)], pairs[Int(group & 4095)])
                unsafe output.storeBytes(of: first.littleEndian, toByteOffset: end, as: UInt16.self)
                unsafe output.storeBytes(of: second.littleEndian, toByteOffset: end + 2, as: UInt16.self)
                if left < 3 { unsafe text[end + 3] = UInt8(ascii: "=") }
                if left < 2 { unsafe text[end + 2] = UInt8(ascii: "=") }
                position += 3
                end += 4
            }
        }
    }

    static func read(_ text: String) -> ByteBuffer? {
        Data(base64Encoded: text).map { ByteBuffer(bytes: $0) }
    }
}

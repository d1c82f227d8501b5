import NIOCore

/// Values as JSON text.
enum JSONText {
    /// Writes a string with its quotes.
    static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    /// Writes bytes in base64 with quotes, or null.
    static func write(_ bytes: ByteBuffer?, to text: inout String) {
        guard let bytes else {
            text += "null"
            return
        }
        var characters: [UInt8] = [UInt8(ascii: "\"")]
        let view = bytes.readableBytesView
        characters.reserveCapacity(view.count / 3 * 4 + 6)
        var index = view.startIndex
        while index < view.endIndex {
            let count = min(3, view.endIndex - index)
            var group = UInt32(view[index]) << 16
            if count > 1 { group |= UInt32(view[index + 1]) << 8 }
            if count > 2 { group |= UInt32(view[index + 2]) }
            for place in 0..<4 {
                let isPadding = place > count
                characters.append(isPadding ? UInt8(ascii: "=") : digit(group >> (18 - 6 * UInt32(place)) & 63))
            }
            index += count
        }
        characters.append(UInt8(ascii: "\""))
        text += String(decoding: characters, as: UTF8.self)
    }

    private static func digit(_ value: UInt32) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: value)
        switch value {
        case 0..<26: return UInt8(ascii: "A") + value
        case 26..<52: return UInt8(ascii: "a") + value - 26
        case 52..<62: return UInt8(ascii: "0") + value - 52
        case 62: return UInt8(ascii: "+")
        default: return UInt8(ascii: "/")
        }
    }
}

import NIOCore

/// Text that is safe to show on a terminal.
enum PrintableText {
    /// Bytes as text where they are UTF-8 that a terminal shows as it is, else as hexadecimal digits.
    static func of(_ bytes: ByteBuffer) -> String {
        let text = bytes.withUnsafeReadableBytes { unsafe String(validating: $0, as: UTF8.self) }
        if let text, text.unicodeScalars.allSatisfy(isPrintable) { return text }
        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = Array("0x".utf8)
        hex.reserveCapacity(2 + 2 * bytes.readableBytes)
        for byte in bytes.readableBytesView {
            hex.append(digits[Int(byte >> 4)])
            hex.append(digits[Int(byte & 15)])
        }
        return String(decoding: hex, as: UTF8.self)
    }

    /// Whether bytes are ASCII that a terminal shows as it is, as most text is.
    static func isPlain(_ bytes: RawSpan) -> Bool {
        bytes.withUnsafeBytes { bytes in
            for byte in unsafe bytes where byte < 0x20 || byte >= 0x7f { return false }
            return true
        }
    }

    /// Text with everything escaped that could move a terminal's cursor or turn its writing around.
    static func escaped(_ text: String) -> String {
        guard !text.unicodeScalars.allSatisfy(isPrintable) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if isPrintable(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\u{" + String(scalar.value, radix: 16) + "}"
            }
        }
        return result
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value >= 0x20, scalar.value < 0x7f { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: return false
        default: return true
        }
    }
}

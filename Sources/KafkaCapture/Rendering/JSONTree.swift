import NIOCore

/// JSON text as an indented tree: a line per field, arrays of numbers and strings on one line.
///
/// It is for what ``JSONWriter`` has written: compact, and right by construction.
struct JSONTree {
    // As long as the tree is made: the text may be large, and is not copied.
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var lines = ""

    /// Adds the lines of a JSON object to a text.
    static func write(_ json: UnsafeRawBufferPointer, indentation: Int, to text: inout String) {
        var tree = unsafe JSONTree(bytes: json)
        swap(&tree.lines, &text)
        tree.members(indentation)
        swap(&tree.lines, &text)
    }

    private init(bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = bytes
    }

    private var next: UInt8 { position < bytes.count ? unsafe bytes[position] : 0 }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// An object's members, each on lines of its own. `first` stands before the first one.
    private mutating func members(_ indentation: Int, first: String? = nil) {
        guard take(UInt8(ascii: "{")) else { return }
        var lead = first
        while position < bytes.count, !take(UInt8(ascii: "}")) {
            let name = scalar().dropFirst().dropLast()
            _ = take(UInt8(ascii: ":"))
            lines += lead ?? Self.spaces(indentation)
            lead = nil
            lines += name
            value(indentation)
            _ = take(UInt8(ascii: ","))
        }
        if let lead { lines += lead + "{}\n" }
    }

    /// The value of a member whose name has been written.
    private mutating func value(_ indentation: Int) {
        switch next {
        case UInt8(ascii: "{"):
            lines += "\n"
            members(indentation + 2)
        case UInt8(ascii: "["):
            array(indentation)
        default:
            lines += ": \(scalar())\n"
        }
    }

    private mutating func array(_ indentation: Int) {
        position += 1
        var scalars: [String] = []
        var isFirst = true
        while position < bytes.count, !take(UInt8(ascii: "]")) {
            if next == UInt8(ascii: "{") {
                if isFirst { lines += "\n" }
                members(indentation + 4, first: Self.spaces(indentation + 2) + "- ")
            } else {
                scalars.append(scalar())
            }
            isFirst = false
            _ = take(UInt8(ascii: ","))
        }
        if isFirst || !scalars.isEmpty { lines += ": [\(scalars.joined(separator: ", "))]\n" }
    }

    /// A string with its quotes, a number, or a word.
    private mutating func scalar() -> String {
        let start = position
        if take(UInt8(ascii: "\"")) {
            while position < bytes.count, !take(UInt8(ascii: "\"")) { position += next == UInt8(ascii: "\\") ? 2 : 1 }
        } else {
            let ends = [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")]
            repeat { position += 1 } while position < bytes.count && !ends.contains(next)
        }
        position = min(position, bytes.count)
        return PrintableText.escaped(unsafe String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

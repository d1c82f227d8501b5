/// Reads JSON with comments, as Kafka's schema files are, and says where in a file something is wrong.
struct JSONNodeReader {
    /// What is wrong, and where.
    struct Failure: Error, Hashable {
        var line: Int
        var column: Int
        var reason: String
    }

    /// Schemas nest a few levels; what nests deeper would only exhaust the stack.
    private static let deepest = 64

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    private init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// The value of a file.
    static func read(_ bytes: some Sequence<UInt8>) throws(Failure) -> JSONNode {
        var reader = JSONNodeReader(bytes)
        // A byte order mark is none of the text's.
        if reader.bytes.starts(with: [0xef, 0xbb, 0xbf]) { reader.position = 3 }
        let node = try reader.value()
        try reader.skip()
        if reader.position < reader.bytes.count { throw reader.failure("something follows the value") }
        return node
    }

    private func failure(_ reason: String, at place: Int? = nil) -> Failure {
        let before = bytes[..<min(place ?? position, bytes.count)]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        // Columns count characters, not their bytes.
        let column = before[start...].count { $0 & 0xc0 != 0x80 } + 1
        return Failure(line: line, column: column, reason: reason)
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    // MARK: Space

    /// Passes over space and comments.
    private mutating func skip() throws(Failure) {
        while let byte = next {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                position += 1
            case UInt8(ascii: "/"):
                try comment()
            default:
                return
            }
        }
    }

    private mutating func comment() throws(Failure) {
        let start = position
        position += 1
        if next == UInt8(ascii: "/") {
            while let byte = next, byte != UInt8(ascii: "\n") { position += 1 }
            return
        }
        guard next == UInt8(ascii: "*") else { throw failure("a '/' begins no comment", at: start) }
        position += 1
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") {
                position += 2
                return
            }
            position += 1
        }
        throw failure("the comment does not end", at: start)
    }

    // MARK: Values

    private mutating func value() throws(Failure) -> JSONNode {
        try skip()
        guard let byte = next else { throw failure("the text ends where a value should be") }
        switch byte {
        case UInt8(ascii: "{"): return try nested { (reader) throws(Failure) in .object(try reader.members()) }
        case UInt8(ascii: "["): return try nested { (reader) throws(Failure) in .array(try reader.elements()) }
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: return try word()
        }
    }

    private mutating func nested(
        _ read: (inout JSONNodeReader) throws(Failure) -> JSONNode
    ) throws(Failure) -> JSONNode {
        guard depth < Self.deepest else { throw failure("nests deeper than \(Self.deepest) levels") }
        depth += 1
        defer { depth -= 1 }
        position += 1
        return try read(&self)
    }

    /// Whether the closing bracket follows; otherwise what separates it from the next item was passed.
    private mutating func ends(with bracket: UInt8, isFirst: Bool) throws(Failure) -> Bool {
        try skip()
        if next == bracket {
            position += 1
            return true
        }
        if isFirst { return false }
        guard next == UInt8(ascii: ",") else {
            throw failure("a ',' or '\(Character(UnicodeScalar(bracket)))' is missing")
        }
        position += 1
        return false
    }

    private mutating func elements() throws(Failure) -> [JSONNode] {
        var elements: [JSONNode] = []
        while try !ends(with: UInt8(ascii: "]"), isFirst: elements.isEmpty) { elements.append(try value()) }
        return elements
    }

    private mutating func members() throws(Failure) -> [String: JSONNode] {
        var members: [String: JSONNode] = [:]
        while try !ends(with: UInt8(ascii: "}"), isFirst: members.isEmpty) {
            try skip()
            let start = position
            guard next == UInt8(ascii: "\"") else { throw failure("a key in quotes is missing") }
            let key = try string()
            try skip()
            guard next == UInt8(ascii: ":") else { throw failure("a ':' is missing") }
            position += 1
            if members.updateValue(try value(), forKey: key) != nil {
                throw failure("the key '\(key)' stands twice in its object", at: start)
            }
        }
        return members
    }

    private mutating func word() throws(Failure) -> JSONNode {
        let words: [(String, JSONNode)] = [("true", .boolean(true)), ("false", .boolean(false)), ("null", .null)]
        for (word, node) in words where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return node
        }
        throw failure("this is no value")
    }

    private mutating func number() throws(Failure) -> JSONNode {
        let start = position
        let marks = Array("+-.eExX".utf8)
        while let byte = next, Self.hexDigit(byte) != nil || marks.contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard Double(text) != nil, !text.lowercased().contains("x") else {
            throw failure("'\(text)' is no number", at: start)
        }
        return .number(text)
    }

    // MARK: Strings

    private mutating func string() throws(Failure) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw failure("the string is not valid UTF-8", at: start)
                }
                return string
            case UInt8(ascii: "\\"):
                text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20:
                throw failure("the string does not end in its line", at: start)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw failure("the string does not end", at: start)
    }

    private mutating func escape() throws(Failure) -> Character {
        let start = position
        position += 2
        guard start + 1 < bytes.count else { throw failure("the string does not end", at: start) }
        switch bytes[start + 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let first = try unit(start)
            // Characters beyond the first plane are two units.
            if 0xd800..<0xdc00 ~= first, bytes[position...].starts(with: "\\u".utf8) {
                position += 2
                let second = try unit(start)
                if 0xdc00..<0xe000 ~= second,
                    let scalar = UnicodeScalar(0x10000 + (first & 0x3ff) << 10 + second & 0x3ff)
                {
                    return Character(scalar)
                }
            } else if let scalar = UnicodeScalar(first) {
                return Character(scalar)
            }
            throw failure("the escape is no character", at: start)
        default:
            throw failure("the escape is unknown", at: start)
        }
    }

    private mutating func unit(_ start: Int) throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Self.hexDigit(byte) else {
                throw failure("the escape needs four hexadecimal digits", at: start)
            }
            value = value << 4 | digit
            position += 1
        }
        return value
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        UnicodeScalar(byte).properties.isASCIIHexDigit
            ? Character(UnicodeScalar(byte)).hexDigitValue.map(UInt32.init) : nil
    }
}

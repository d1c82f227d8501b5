/// Reads a JSON text (RFC 8259) in one pass, strictly.
///
/// What stricter readers differ in is an error here rather than a guess: names that repeat within an object, half a
/// surrogate pair, bytes that are not UTF-8.
struct JSONParser: ~Escapable {
    /// The most arrays and objects within each other: far more than any message has, and few enough for any stack.
    static let maximumDepth = 256

    private let bytes: Span<UInt8>
    private var position = 0

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>) {
        self.bytes = bytes
    }

    /// Reads the value that the whole text is.
    @_lifetime(self: copy self)
    mutating func parse() throws(JSONFormError) -> JSONValue {
        // The byte order mark that some editors put first is no part of the text (section 8.1).
        if peek(0) == 0xef, peek(1) == 0xbb, peek(2) == 0xbf { position = 3 }
        let value = try value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw fault("something follows the value") }
        return value
    }

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private func fault(_ reason: String, at place: Int? = nil) -> JSONFormError {
        JSONFormError(path: "", reason: "not JSON: \(reason) at byte \(place ?? position)")
    }

    @_lifetime(self: copy self)
    private mutating func skipSpace() {
        while let byte = peek(0), byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { position += 1 }
    }

    @_lifetime(self: copy self)
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek(0) == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    @_lifetime(self: copy self)
    private mutating func value(depth: Int) throws(JSONFormError) -> JSONValue {
        guard depth <= Self.maximumDepth else { throw fault("more than \(Self.maximumDepth) levels") }
        skipSpace()
        guard let first = peek(0) else { throw fault("the text ends where a value belongs") }
        switch first {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw fault("no value begins like this")
        }
    }

    @_lifetime(self: copy self)
    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFormError) -> JSONValue {
        let start = position
        for character in word.description.utf8 {
            guard peek(0) == character else { throw fault("no value begins like this", at: start) }
            position += 1
        }
        return value
    }

    // MARK: Arrays and objects

    @_lifetime(self: copy self)
    private mutating func array(depth: Int) throws(JSONFormError) -> JSONValue {
        position += 1
        skipSpace()
        if take("]") { return .array([]) }
        var elements: [JSONValue] = []
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take("]") { return .array(elements) }
            guard take(",") else { throw fault("neither , nor ] follows an element") }
        }
    }

    @_lifetime(self: copy self)
    private mutating func object(depth: Int) throws(JSONFormError) -> JSONValue {
        position += 1
        skipSpace()
        if take("}") { return .object([:]) }
        var members: [String: JSONValue] = [:]
        while true {
            skipSpace()
            let start = position
            guard peek(0) == UInt8(ascii: "\"") else { throw fault("a member's name is missing") }
            let name = try string()
            skipSpace()
            guard take(":") else { throw fault("no : follows a member's name") }
            let value = try value(depth: depth + 1)
            guard members.updateValue(value, forKey: name) == nil else {
                throw fault("the name \"\(name)\" repeats", at: start)
            }
            skipSpace()
            if take("}") { return .object(members) }
            guard take(",") else { throw fault("neither , nor } follows a member") }
        }
    }

    // MARK: Numbers

    @_lifetime(self: copy self)
    private mutating func digits() -> Int {
        let start = position
        while let byte = peek(0), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
        return position - start
    }

    /// A number is whole when it has neither a fraction nor an exponent.
    @_lifetime(self: copy self)
    private mutating func number() throws(JSONFormError) -> JSONValue {
        let start = position
        var isWhole = true
        _ = take("-")
        let startsWithZero = peek(0) == UInt8(ascii: "0")
        let count = digits()
        var isNumber = count == 1 || count > 1 && !startsWithZero
        if take(".") {
            isWhole = false
            isNumber = digits() > 0 && isNumber
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            isNumber = digits() > 0 && isNumber
        }
        guard isNumber, let text = text(start, position) else { throw fault("a number is incomplete", at: start) }
        if isWhole, let integer = Int64(text) { return .integer(integer) }
        guard let double = Double(text), double.isFinite else { throw fault("a number is out of range", at: start) }
        return .double(double)
    }

    // MARK: Strings

    private func text(_ start: Int, _ end: Int) -> String? {
        guard let text = try? UTF8Span(validating: bytes.extracting(start..<end)) else { return nil }
        return String(copying: text)
    }

    @_lifetime(self: copy self)
    private mutating func string() throws(JSONFormError) -> String {
        let start = position
        position += 1
        var result = ""
        var plain = position
        while let byte = peek(0) {
            guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
                guard byte >= 0x20 else { throw fault("a control character in a string") }
                position += 1
                continue
            }
            guard let text = text(plain, position) else { throw fault("a string is not UTF-8", at: plain) }
            position += 1
            if byte == UInt8(ascii: "\"") { return result.isEmpty ? text : result + text }
            result += text
            result.unicodeScalars.append(try escape())
            plain = position
        }
        throw fault("a string has no end", at: start)
    }

    @_lifetime(self: copy self)
    private mutating func escape() throws(JSONFormError) -> Unicode.Scalar {
        let start = position - 1
        let letter = peek(0)
        position += 1
        switch letter {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let first = codeUnit() else { throw fault("an escape is incomplete", at: start) }
            if let scalar = Unicode.Scalar(first) { return scalar }
            guard first < 0xdc00, take("\\"), take("u"), let second = codeUnit(), second & 0xfc00 == 0xdc00,
                let scalar = Unicode.Scalar(0x10000 + (UInt32(first & 0x3ff) << 10 | UInt32(second & 0x3ff)))
            else { throw fault("half a surrogate pair", at: start) }
            return scalar
        default:
            throw fault("there is no such escape", at: start)
        }
    }

    /// The four hexadecimal digits of a UTF-16 code unit.
    @_lifetime(self: copy self)
    private mutating func codeUnit() -> UInt16? {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = peek(0), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(truncatingIfNeeded: digit)
            position += 1
        }
        return unit
    }
}

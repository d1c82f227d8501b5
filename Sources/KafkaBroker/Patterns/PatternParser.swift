/// What a pattern is made up of.
indirect enum PatternNode: Hashable, Sendable {
    case set(ScalarSet)
    case condition(LinearPattern.Condition)
    case sequence([PatternNode])
    case choice([PatternNode])
    case repetition(PatternNode, least: Int, most: Int?)
}

/// Reads a pattern.
struct PatternParser {
    typealias SyntaxError = LinearPattern.SyntaxError

    /// As deep as groups may lie in each other, and as often as something may be repeated, in RE2 too.
    private static let depthLimit = 200
    private static let repetitionLimit = 1000

    private struct Flags {
        var ignoresCase = false
        var dotTakesAll = false
        var linesCount = false
    }

    private let text: [Unicode.Scalar]
    private var position = 0
    private var depth = 0
    private var flags = Flags()

    init(_ text: String) {
        self.text = Array(text.unicodeScalars)
    }

    mutating func parse() throws(SyntaxError) -> PatternNode {
        let node = try parseChoice()
        guard position == text.count else { throw SyntaxError(reason: "a parenthesis is closed that was not opened") }
        return node
    }

    private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    private func starts(with words: String) -> Bool {
        text[position...].starts(with: words.unicodeScalars)
    }

    // MARK: - Structure

    private mutating func parseChoice() throws(SyntaxError) -> PatternNode {
        var nodes = [try parseSequence()]
        while take("|") { nodes.append(try parseSequence()) }
        return nodes.count == 1 ? nodes[0] : .choice(nodes)
    }

    private mutating func parseSequence() throws(SyntaxError) -> PatternNode {
        var nodes: [PatternNode] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            guard let node = try parseAtom() else { continue }
            nodes.append(try parseRepetitions(of: node))
        }
        return .sequence(nodes)
    }

    /// - Returns: Nil for what only sets flags.
    private mutating func parseAtom() throws(SyntaxError) -> PatternNode? {
        guard let scalar = next else { return nil }
        position += 1
        switch scalar {
        case "(": return try parseGroup()
        case "[": return .set(try parseBrackets())
        case ".": return .set(flags.dotTakesAll ? .any : .anyButLineFeed)
        case "^": return .condition(flags.linesCount ? .lineStart : .start)
        case "$": return .condition(flags.linesCount ? .lineEnd : .end)
        case "\\": return try parseEscape()
        case "*", "+", "?": throw SyntaxError(reason: "there is nothing to repeat before \(scalar)")
        default: return .set(literal(scalar))
        }
    }

    private func literal(_ scalar: Unicode.Scalar) -> ScalarSet {
        flags.ignoresCase ? ScalarSet(scalar).ignoringCase : ScalarSet(scalar)
    }

    private mutating func parseGroup() throws(SyntaxError) -> PatternNode? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw SyntaxError(reason: "groups lie too deep in each other") }
        let outer = flags
        if starts(with: "?") {
            position += 1
            if starts(with: "P<") || (starts(with: "<") && !starts(with: "<=") && !starts(with: "<!")) {
                try skipName()
            } else if try parseFlags() {
                return nil
            }
        }
        let node = try parseChoice()
        guard take(")") else { throw SyntaxError(reason: "a parenthesis is not closed") }
        flags = outer
        return node
    }

    private mutating func skipName() throws(SyntaxError) {
        while let scalar = next, scalar != ">" {
            position += 1
            guard scalar == "P" || scalar == "<" || ScalarSet.word.contains(scalar) else { break }
        }
        guard take(">") else { throw SyntaxError(reason: "the name of a group is not one") }
    }

    /// - Returns: Whether the flags hold from here on, without a group of their own.
    private mutating func parseFlags() throws(SyntaxError) -> Bool {
        var isOn = true
        while let scalar = next {
            position += 1
            switch scalar {
            case ":": return false
            case ")": return true
            case "-": isOn = false
            case "i": flags.ignoresCase = isOn
            case "s": flags.dotTakesAll = isOn
            case "m": flags.linesCount = isOn
            // Greed makes no difference to whether a text matches.
            case "U": break
            default: throw SyntaxError(reason: "there is no flag \(scalar)")
            }
        }
        throw SyntaxError(reason: "a parenthesis is not closed")
    }

    // MARK: - Repetition

    private mutating func parseRepetitions(of node: PatternNode) throws(SyntaxError) -> PatternNode {
        var node = node
        var count = 0
        while let (least, most) = try parseRepetition() {
            count += 1
            guard count <= 1 else { throw SyntaxError(reason: "a repetition is repeated") }
            // Whether it takes as little as it can makes no difference to whether a text matches.
            _ = take("?")
            node = .repetition(node, least: least, most: most)
        }
        return node
    }

    private mutating func parseRepetition() throws(SyntaxError) -> (least: Int, most: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        let start = position
        guard take("{"), let least = parseNumber() else {
            position = start
            return nil
        }
        var most: Int? = least
        if take(",") { most = parseNumber() }
        guard take("}") else {
            // A brace that is no repetition stands for itself.
            position = start
            return nil
        }
        guard least <= Self.repetitionLimit, most ?? least <= Self.repetitionLimit, most ?? least >= least else {
            throw SyntaxError(reason: "it cannot be repeated that often")
        }
        return (least, most)
    }

    private mutating func parseNumber() -> Int? {
        var number: Int?
        while let scalar = next, ScalarSet.digit.contains(scalar) {
            number = min((number ?? 0) * 10 + Int(scalar.value - 0x30), Self.repetitionLimit + 1)
            position += 1
        }
        return number
    }

    // MARK: - Escapes

    private mutating func parseEscape() throws(SyntaxError) -> PatternNode {
        guard let scalar = next else { throw SyntaxError(reason: "it ends in a backslash") }
        switch scalar {
        case "A": return condition(.start)
        case "z": return condition(.end)
        case "b": return condition(.wordBoundary)
        case "B": return condition(.noWordBoundary)
        case "Q":
            position += 1
            return parseQuoted()
        default:
            if let set = try parseClass() { return .set(set) }
            return .set(literal(try parseEscapedScalar()))
        }
    }

    private mutating func condition(_ condition: LinearPattern.Condition) -> PatternNode {
        position += 1
        return .condition(condition)
    }

    private mutating func parseQuoted() -> PatternNode {
        var nodes: [PatternNode] = []
        while let scalar = next {
            if starts(with: "\\E") {
                position += 2
                break
            }
            position += 1
            nodes.append(.set(literal(scalar)))
        }
        return .sequence(nodes)
    }

    /// A set that is named behind a backslash.
    private mutating func parseClass() throws(SyntaxError) -> ScalarSet? {
        let set: ScalarSet
        switch next {
        case "d": set = .digit
        case "D": set = .allBut(.digit)
        case "w": set = .word
        case "W": set = .allBut(.word)
        case "s": set = .space
        case "S": set = .allBut(.space)
        case "p", "P": return try parseCategory()
        default: return nil
        }
        position += 1
        return set
    }

    private mutating func parseCategory() throws(SyntaxError) -> ScalarSet {
        var isInverted = next == "P"
        position += 1
        var name = ""
        if take("{") {
            if take("^") { isInverted.toggle() }
            while let scalar = next, scalar != "}" {
                name.unicodeScalars.append(scalar)
                position += 1
            }
            guard take("}") else { throw SyntaxError(reason: "a brace is not closed") }
        } else if let scalar = next {
            name.unicodeScalars.append(scalar)
            position += 1
        }
        guard let set = ScalarSet(category: name, isInverted: isInverted) else {
            throw SyntaxError(reason: "there is no class \(name)")
        }
        return set
    }

    private mutating func parseEscapedScalar() throws(SyntaxError) -> Unicode.Scalar {
        guard let scalar = next else { throw SyntaxError(reason: "it ends in a backslash") }
        position += 1
        switch scalar {
        case "t": return "\t"
        case "n": return "\n"
        case "r": return "\r"
        case "f": return "\u{0c}"
        case "v": return "\u{0b}"
        case "a": return "\u{07}"
        case "x": return try parseHexadecimal()
        default:
            // A letter or digit that means nothing is more likely a mistake, or a reference back.
            guard scalar.isASCII, !ScalarSet.word.contains(scalar) || scalar == "_" else {
                throw SyntaxError(reason: "there is no escape \\\(scalar)")
            }
            return scalar
        }
    }

    private mutating func parseHexadecimal() throws(SyntaxError) -> Unicode.Scalar {
        var digits = ""
        let isBraced = take("{")
        while let scalar = next, digits.count < (isBraced ? 8 : 2), Character(scalar).isHexDigit {
            digits.unicodeScalars.append(scalar)
            position += 1
        }
        guard !isBraced || take("}"), let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
            throw SyntaxError(reason: "\\x is not followed by a character's number")
        }
        return scalar
    }

    // MARK: - Brackets

    private mutating func parseBrackets() throws(SyntaxError) -> ScalarSet {
        var set = ScalarSet()
        let isInverted = take("^")
        var isFirst = true
        while true {
            guard let scalar = next else { throw SyntaxError(reason: "a bracket is not closed") }
            if scalar == "]", !isFirst { break }
            isFirst = false
            if starts(with: "[:") {
                set.formUnion(try parseNamedClass())
                continue
            }
            if scalar == "\\" {
                position += 1
                if let known = try parseClass() {
                    set.formUnion(known)
                    continue
                }
                position -= 1
            }
            let low = try parseBracketScalar()
            var high = low
            if next == "-", position + 1 < text.count, text[position + 1] != "]" {
                position += 1
                high = try parseBracketScalar()
            }
            guard low.value <= high.value else { throw SyntaxError(reason: "a range ends before it begins") }
            set.formUnion(ScalarSet([low.value...high.value]))
        }
        position += 1
        if flags.ignoresCase { set = set.ignoringCase }
        return isInverted ? set.inverted : set
    }

    private mutating func parseBracketScalar() throws(SyntaxError) -> Unicode.Scalar {
        guard let scalar = next else { throw SyntaxError(reason: "a bracket is not closed") }
        position += 1
        return scalar == "\\" ? try parseEscapedScalar() : scalar
    }

    private static let namedClasses: [String: ScalarSet] = [
        "alnum": ScalarSet([0x30...0x39, 0x41...0x5a, 0x61...0x7a]), "alpha": ScalarSet([0x41...0x5a, 0x61...0x7a]),
        "ascii": ScalarSet([0...0x7f]), "blank": ScalarSet([0x09...0x09, 0x20...0x20]),
        "cntrl": ScalarSet([0...0x1f, 0x7f...0x7f]), "digit": .digit, "graph": ScalarSet([0x21...0x7e]),
        "lower": ScalarSet([0x61...0x7a]), "print": ScalarSet([0x20...0x7e]),
        "punct": ScalarSet([0x21...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e]),
        "space": ScalarSet([0x09...0x0d, 0x20...0x20]), "upper": ScalarSet([0x41...0x5a]), "word": .word,
        "xdigit": ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66]),
    ]

    private mutating func parseNamedClass() throws(SyntaxError) -> ScalarSet {
        position += 2
        let isInverted = take("^")
        var name = ""
        while let scalar = next, scalar != ":" {
            name.unicodeScalars.append(scalar)
            position += 1
        }
        guard starts(with: ":]"), let set = Self.namedClasses[name] else {
            throw SyntaxError(reason: "there is no class \(name)")
        }
        position += 2
        return isInverted ? .allBut(set) : set
    }
}

/// A regular expression in the syntax of RE2, which Kafka's brokers take from their clients.
///
/// Matching takes time in proportion to the pattern's size times the text's, whatever the two are: there is no going
/// back. What cannot be matched so is no part of the syntax (references back, looking around).
struct LinearPattern: Sendable {
    /// A pattern that is none.
    struct SyntaxError: Error, Hashable {
        var reason: String
    }

    /// A step of the program that a pattern is made into.
    enum Step: Hashable, Sendable {
        /// Takes a character of a set.
        case take(ScalarSet)
        /// Goes on at both places.
        case split(Int, Int)
        case jump(Int)
        /// Goes on where a condition holds.
        case require(Condition)
        case succeed
    }

    /// A place in a text.
    enum Condition: Hashable, Sendable {
        case start
        case end
        case lineStart
        case lineEnd
        case wordBoundary
        case noWordBoundary
    }

    private let program: [Step]

    /// - Throws: ``SyntaxError`` with the reason.
    init(_ text: String) throws(SyntaxError) {
        var parser = PatternParser(text)
        let node = try parser.parse()
        var compiler = PatternCompiler()
        try compiler.compile(node)
        program = compiler.finish()
    }

    /// Whether a text as a whole is what the pattern describes.
    func matchesWhole(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var present = places(from: [0], at: 0, in: scalars)
        for (index, scalar) in scalars.enumerated() {
            guard !present.isEmpty else { return false }
            var next: [Int] = []
            for place in present {
                if case .take(let set) = program[place], set.contains(scalar) { next.append(place + 1) }
            }
            present = places(from: next, at: index + 1, in: scalars)
        }
        return present.contains { program[$0] == .succeed }
    }

    /// The steps that can be reached without taking a character, each once.
    private func places(from starts: [Int], at position: Int, in text: [Unicode.Scalar]) -> [Int] {
        var seen = [Bool](repeating: false, count: program.count)
        var found: [Int] = []
        var open = Array(starts.reversed())
        while let place = open.popLast() {
            guard !seen[place] else { continue }
            seen[place] = true
            switch program[place] {
            case .take, .succeed: found.append(place)
            case .jump(let target): open.append(target)
            case .split(let first, let second): open += [second, first]
            case .require(let condition):
                if Self.holds(condition, at: position, in: text) { open.append(place + 1) }
            }
        }
        return found
    }

    private static func holds(_ condition: Condition, at position: Int, in text: [Unicode.Scalar]) -> Bool {
        func isWord(_ index: Int) -> Bool { text.indices.contains(index) && ScalarSet.word.contains(text[index]) }
        switch condition {
        case .start: return position == 0
        case .end: return position == text.count
        case .lineStart: return position == 0 || text[position - 1] == "\n"
        case .lineEnd: return position == text.count || text[position] == "\n"
        case .wordBoundary: return isWord(position - 1) != isWord(position)
        case .noWordBoundary: return isWord(position - 1) == isWord(position)
        }
    }
}

/// Makes a program of a pattern.
struct PatternCompiler {
    /// Repetitions within repetitions grow fast; RE2 has a limit as well.
    private static let limit = 20_000

    private var steps: [LinearPattern.Step] = []

    mutating func compile(_ node: PatternNode) throws(LinearPattern.SyntaxError) {
        switch node {
        case .set(let set): try append(.take(set))
        case .condition(let condition): try append(.require(condition))
        case .sequence(let nodes): for node in nodes { try compile(node) }
        case .choice(let nodes): try compileChoice(nodes)
        case .repetition(let node, let least, let most): try compileRepetition(node, least, most)
        }
    }

    func finish() -> [LinearPattern.Step] { steps + [.succeed] }

    private mutating func append(_ step: LinearPattern.Step) throws(LinearPattern.SyntaxError) {
        guard steps.count < Self.limit else { throw .init(reason: "it is too large") }
        steps.append(step)
    }

    private mutating func compileChoice(_ nodes: [PatternNode]) throws(LinearPattern.SyntaxError) {
        var ends: [Int] = []
        for (index, node) in nodes.enumerated() {
            guard index + 1 < nodes.count else {
                try compile(node)
                break
            }
            let split = steps.count
            try append(.jump(0))
            try compile(node)
            ends.append(steps.count)
            try append(.jump(0))
            steps[split] = .split(split + 1, steps.count)
        }
        for end in ends { steps[end] = .jump(steps.count) }
    }

    private mutating func compileRepetition(
        _ node: PatternNode, _ least: Int, _ most: Int?
    ) throws(LinearPattern.SyntaxError) {
        for _ in 0..<least { try compile(node) }
        guard let most else {
            let split = steps.count
            try append(.jump(0))
            try compile(node)
            try append(.jump(split))
            steps[split] = .split(split + 1, steps.count)
            return
        }
        var splits: [Int] = []
        for _ in least..<max(most, least) {
            splits.append(steps.count)
            try append(.jump(0))
            try compile(node)
        }
        for split in splits { steps[split] = .split(split + 1, steps.count) }
    }
}

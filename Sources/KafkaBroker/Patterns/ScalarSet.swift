/// A set of characters, as patterns name them.
struct ScalarSet: Hashable, Sendable {
    private var ranges: [ClosedRange<UInt32>] = []
    private var categories: [Category] = []
    private var isInverted = false

    /// A general category of Unicode, or all that begin with a letter.
    private struct Category: Hashable, Sendable {
        var name: String
        var isInverted: Bool
    }

    init(_ ranges: [ClosedRange<UInt32>] = []) {
        self.ranges = ranges
    }

    init(_ scalar: Unicode.Scalar) {
        ranges = [scalar.value...scalar.value]
    }

    /// A category by its name, such as `L` or `Lu`; nil for an unknown one.
    init?(category name: String, isInverted: Bool) {
        guard Self.names.contains(where: { $0.value == name || $0.value.first.map(String.init) == name }) else {
            return nil
        }
        categories = [Category(name: name, isInverted: isInverted)]
    }

    static let digit = ScalarSet([0x30...0x39])
    static let word = ScalarSet([0x30...0x39, 0x41...0x5a, 0x5f...0x5f, 0x61...0x7a])
    static let space = ScalarSet([0x09...0x0a, 0x0c...0x0d, 0x20...0x20])
    static let any = ScalarSet([0...0x10_ffff])
    static let anyButLineFeed = ScalarSet([0...0x09, 0x0b...0x10_ffff])

    /// All that is not in it.
    var inverted: ScalarSet {
        var set = self
        set.isInverted.toggle()
        return set
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isIn = ranges.contains { $0.contains(scalar.value) } || categories.contains { Self.holds($0, scalar) }
        return isIn != isInverted
    }

    /// Takes in another set, which is not an inverted one.
    mutating func formUnion(_ other: ScalarSet) {
        ranges += other.ranges
        categories += other.categories
    }

    /// The ranges of ASCII and all else without those of a set: for what is inverted within brackets.
    static func allBut(_ set: ScalarSet) -> ScalarSet {
        var rest: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in set.ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { rest.append(next...(range.lowerBound - 1)) }
            next = max(next, range.upperBound + 1)
        }
        if next <= 0x10_ffff { rest.append(next...0x10_ffff) }
        return ScalarSet(rest)
    }

    /// With both cases of what has two.
    var ignoringCase: ScalarSet {
        var set = self
        for range in ranges {
            let letters: ClosedRange<UInt32> = 0x41...0x7a
            let folded = range.overlaps(letters) ? Array(range.clamped(to: letters)) : []
            for value in folded {
                if (0x41...0x5a).contains(value) { set.ranges.append(value + 0x20...value + 0x20) }
                if (0x61...0x7a).contains(value) { set.ranges.append(value - 0x20...value - 0x20) }
            }
            if range.count == 1, let scalar = Unicode.Scalar(range.lowerBound), !scalar.isASCII {
                for mapped in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
                    let scalars = Array(mapped.unicodeScalars)
                    if scalars.count == 1 { set.ranges.append(scalars[0].value...scalars[0].value) }
                }
            }
        }
        return set
    }

    private static func holds(_ category: Category, _ scalar: Unicode.Scalar) -> Bool {
        let name = names[scalar.properties.generalCategory] ?? "Cn"
        return name.hasPrefix(category.name) != category.isInverted
    }

    private static let names: [Unicode.GeneralCategory: String] = [
        .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm",
        .otherLetter: "Lo", .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me", .decimalNumber: "Nd",
        .letterNumber: "Nl", .otherNumber: "No", .connectorPunctuation: "Pc", .dashPunctuation: "Pd",
        .openPunctuation: "Ps", .closePunctuation: "Pe", .initialPunctuation: "Pi", .finalPunctuation: "Pf",
        .otherPunctuation: "Po", .mathSymbol: "Sm", .currencySymbol: "Sc", .modifierSymbol: "Sk",
        .otherSymbol: "So", .spaceSeparator: "Zs", .lineSeparator: "Zl", .paragraphSeparator: "Zp", .control: "Cc",
        .format: "Cf", .surrogate: "Cs", .privateUse: "Co",
    ]
}

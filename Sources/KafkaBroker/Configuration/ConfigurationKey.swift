/// A configuration that topics or groups have: its name, its type, its default, and the broker configurations that it
/// falls back to.
package struct ConfigurationKey: Sendable {
    /// A configuration of a broker that gives a topic or a group its value when that has none of its own.
    package struct Synonym: Sendable {
        /// The broker's name for it.
        package var name: String
        /// What the broker's number is multiplied with, where its unit is another.
        package var factor: Int64 = 1
        /// Whether the broker's configuration has a default of its own, which is then this one's.
        package var hasDefault = true
    }

    /// What a value may be.
    enum Rule: Sendable {
        case any
        case atLeast(Int64)
        case range(Int64, Int64)
        case fraction
        case oneOf([String])
        case everyOneOf([String])
    }

    /// The name.
    package let name: String
    /// The type.
    package let type: ConfigurationType
    /// The default of Kafka.
    package let defaultValue: String
    /// The broker's configurations, the first of which wins.
    package let synonyms: [Synonym]
    let rule: Rule

    init(
        _ name: String, _ type: ConfigurationType, _ defaultValue: String, _ rule: Rule = .any,
        _ synonyms: [Synonym] = []
    ) {
        self.name = name
        self.type = type
        self.defaultValue = defaultValue
        self.rule = rule
        self.synonyms = synonyms
    }

    /// Why a value is not possible; nil when it is.
    package func problem(with value: String) -> String? {
        let number: Int64?
        switch type {
        case .boolean:
            let text = Self.trimmed(value).lowercased()
            return text == "true" || text == "false" ? nil : refusal(value, "it has to be true or false")
        case .int:
            guard let parsed = Int32(Self.trimmed(value)) else { return refusal(value, "it has to be an integer") }
            number = Int64(parsed)
        case .long:
            guard let parsed = Int64(Self.trimmed(value)) else { return refusal(value, "it has to be an integer") }
            number = parsed
        case .double:
            guard let parsed = Double(Self.trimmed(value)), !parsed.isNaN else {
                return refusal(value, "it has to be a number")
            }
            if case .fraction = rule, !(0...1).contains(parsed) { return refusal(value, "it has to be from 0 to 1") }
            return nil
        case .string, .list:
            number = nil
        }
        switch rule {
        case .any, .fraction:
            return nil
        case .atLeast(let least):
            return (number ?? least) >= least ? nil : refusal(value, "it has to be at least \(least)")
        case .range(let least, let most):
            return (least...most).contains(number ?? least) ? nil : refusal(value, "it has to be \(least) to \(most)")
        case .oneOf(let values):
            return values.contains(value)
                ? nil : refusal(value, "it has to be one of \(values.joined(separator: ", "))")
        case .everyOneOf(let values):
            let list = Self.list(value)
            guard !list.isEmpty, list.allSatisfy(values.contains) else {
                return refusal(value, "it may hold \(values.joined(separator: ", "))")
            }
            return nil
        }
    }

    private func refusal(_ value: String, _ reason: String) -> String {
        "Invalid value \(value) for configuration \(name): \(reason)"
    }

    /// The parts of a list.
    package static func list(_ value: String) -> [String] {
        value.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    static func trimmed(_ value: String) -> String {
        var text = Substring(value)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

/// A set of versions as the schema writes it: `3`, `0-4`, `2+` or `none`.
public struct Versions: Hashable, Sendable {
    /// The lowest version; above ``highest`` when there is none.
    public var lowest: Int

    /// The highest version; ``Versions/unbounded`` for `2+`.
    public var highest: Int

    /// The upper end of a range that has none.
    public static let unbounded = Int(Int16.max)

    /// No version at all.
    public static let none = Versions(0, -1)

    /// Every version.
    public static let all = Versions(0, unbounded)

    /// The versions from one to another, both included.
    public init(_ lowest: Int, _ highest: Int) {
        self.lowest = lowest
        self.highest = highest
    }

    /// Reads the schema's text form; nil when the text is something else or a range that descends.
    public init?(_ text: String) {
        let text = text.trimmingSpaces
        if text == "none" {
            self = .none
            return
        }
        if text.hasSuffix("+") {
            guard let lowest = Self.number(text.dropLast()) else { return nil }
            self.init(lowest, Self.unbounded)
            return
        }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let lowest = Self.number(ends[0]), let highest = Self.number(ends[ends.count - 1]), ends.count <= 2,
            lowest <= highest
        else { return nil }
        self.init(lowest, highest)
    }

    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(text),
            number < unbounded
        else { return nil }
        return number
    }

    /// Whether there is no version.
    public var isEmpty: Bool { lowest > highest }

    /// Whether the upper end is open.
    public var isUnbounded: Bool { highest == Self.unbounded }

    /// Whether a version is among them.
    public func contains(_ version: Int) -> Bool { version >= lowest && version <= highest }

    /// Whether all versions of another set are among them.
    public func contains(_ other: Versions) -> Bool {
        other.isEmpty || (other.lowest >= lowest && other.highest <= highest)
    }

    /// The versions that are in both sets.
    public func intersection(_ other: Versions) -> Versions {
        let common = Versions(max(lowest, other.lowest), min(highest, other.highest))
        return common.isEmpty ? .none : common
    }

    /// The smallest range that holds both sets.
    public func hull(_ other: Versions) -> Versions {
        if isEmpty { return other }
        if other.isEmpty { return self }
        return Versions(min(lowest, other.lowest), max(highest, other.highest))
    }

    /// The versions of this set that are not in another one, nil when they are no single range.
    public func subtracting(_ other: Versions) -> Versions? {
        let common = intersection(other)
        if common.isEmpty { return self }
        if common == self { return Versions.none }
        if common.lowest == lowest { return Versions(common.highest + 1, highest) }
        if common.highest == highest { return Versions(lowest, common.lowest - 1) }
        return nil
    }
}

extension String {
    /// The text without spaces at its ends.
    fileprivate var trimmingSpaces: Substring {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Versions: CustomStringConvertible {
    /// The schema's text form.
    public var description: String {
        if isEmpty { return "none" }
        if isUnbounded { return "\(lowest)+" }
        return lowest == highest ? "\(lowest)" : "\(lowest)-\(highest)"
    }
}

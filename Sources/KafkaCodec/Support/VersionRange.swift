/// A range of versions, both ends included.
public struct VersionRange: Hashable, Sendable {
    /// The lowest version.
    public var lowest: Int16

    /// The highest version.
    public var highest: Int16

    /// The versions from one to another, both included; empty when the lowest is above the highest.
    @inlinable
    public init(_ lowest: Int16, _ highest: Int16) {
        self.lowest = lowest
        self.highest = highest
    }

    /// Whether a version lies in the range.
    @inlinable
    public func contains(_ version: Int16) -> Bool {
        version >= lowest && version <= highest
    }

    /// The versions that are in both ranges, nil when there are none.
    @inlinable
    public func intersection(_ other: VersionRange) -> VersionRange? {
        let common = VersionRange(Swift.max(lowest, other.lowest), Swift.min(highest, other.highest))
        return common.lowest <= common.highest ? common : nil
    }
}

extension VersionRange: Sequence {
    public func makeIterator() -> some IteratorProtocol<Int16> {
        stride(from: Int(lowest), through: Int(highest), by: 1).lazy.map { Int16($0) }.makeIterator()
    }
}

extension VersionRange: CustomStringConvertible {
    public var description: String { lowest == highest ? "\(lowest)" : "\(lowest)-\(highest)" }
}

/// A look at the first fields of a Produce request: whether it will be answered, and whether it is one at all.
enum ProduceProbe {
    enum Outcome: Hashable, Sendable {
        case acks(Int16)
        case incomplete
        case implausible
    }

    /// Reads the fields before the topics.
    ///
    /// - Parameters:
    ///   - bytes: Bytes that hold the body from `start` on, or its beginning.
    ///   - limit: The offset behind the body.
    static func read(_ bytes: RawSpan, at start: Int, limit: Int, version: Int16, isFlexible: Bool) -> Outcome {
        var offset = start
        if version >= 3 {
            // The transactional id, which may be null.
            if isFlexible {
                guard let first = bytes.integer(UInt8.self, at: offset) else {
                    return offset < limit ? .incomplete : .implausible
                }
                offset += 1
                var length = Int(first)
                if first >= 0x80 {
                    guard let second = bytes.integer(UInt8.self, at: offset) else { return .incomplete }
                    guard second < 0x80 else { return .implausible }
                    offset += 1
                    length = Int(first & 0x7f) | Int(second) << 7
                }
                offset += max(length - 1, 0)
            } else {
                guard let length = bytes.integer(Int16.self, at: offset) else {
                    return offset + 2 <= limit ? .incomplete : .implausible
                }
                offset += 2 + max(Int(length), 0)
            }
        }
        guard offset + 6 <= limit else { return .implausible }
        guard let acks = bytes.integer(Int16.self, at: offset),
            let timeout = bytes.integer(Int32.self, at: offset + 2)
        else { return .incomplete }
        guard acks >= -1, acks <= 1, timeout >= 0 else { return .implausible }
        offset += 6
        if !isFlexible {
            guard offset + 4 <= limit else { return .implausible }
            guard let topics = bytes.integer(Int32.self, at: offset) else { return .incomplete }
            // A topic takes its name's length and its partitions' count, six bytes at least.
            guard topics >= 0, Int(topics) <= (limit - offset - 4) / 6 else { return .implausible }
        }
        return .acks(acks)
    }
}

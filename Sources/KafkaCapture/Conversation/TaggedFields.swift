/// The size of a section of tagged fields (KIP-482), found without reading what the fields hold.
enum TaggedFields {
    enum Outcome: Hashable, Sendable {
        case size(Int)
        /// So far it may be a section, and its bytes are not all there.
        case incomplete
        case implausible
    }

    /// The size of the section at an offset.
    ///
    /// - Parameter limit: The offset beyond which it cannot reach.
    static func size(_ bytes: RawSpan, at start: Int, limit: Int) -> Outcome {
        var offset = start
        var failure = Outcome.implausible

        func varint() -> Int? {
            var value: UInt64 = 0
            for shift in 0..<5 {
                guard offset < limit else { return nil }
                guard let byte = bytes.integer(UInt8.self, at: offset) else {
                    failure = .incomplete
                    return nil
                }
                offset += 1
                value |= UInt64(byte & 0x7f) << UInt64(7 * shift)
                if byte < 0x80 { return value <= UInt64(UInt32.max) ? Int(value) : nil }
            }
            return nil
        }

        guard let count = varint() else { return failure }
        // A field takes two bytes at least: its tag and its size.
        guard count <= (limit - offset) / 2 else { return .implausible }
        var last = -1
        for _ in 0..<count {
            guard let tag = varint(), let size = varint() else { return failure }
            guard tag > last, size <= limit - offset else { return .implausible }
            last = tag
            offset += size
        }
        return .size(offset - start)
    }
}

/// Where the fields of a batch are, in bytes from its start.
enum BatchLayout {
    // All formats.
    static let length = 8
    /// The bytes that the length does not count: the base offset and the length itself.
    static let overhead = 12
    static let magic = 16

    // Format 2.
    static let baseOffset = 0
    static let partitionLeaderEpoch = 12
    static let checksum = 17
    static let attributes = 21
    static let lastOffsetDelta = 23
    static let baseTimestamp = 27
    static let maxTimestamp = 35
    static let producerID = 43
    static let producerEpoch = 51
    static let baseSequence = 53
    static let recordCount = 57
    static let records = 61

    // Formats 0 and 1, where a batch is a message.
    static let messageOffset = 0
    static let messageChecksum = 12
    static let messageAttributes = 17
    /// Format 1 alone.
    static let messageTimestamp = 18

    /// Where the key's length is in formats 0 and 1.
    static func messageKey(magic: Int8) -> Int { magic == 0 ? 18 : 26 }

    /// The fewest bytes of a batch; nil for an unknown format.
    static func minimumSize(magic: Int8) -> Int? {
        switch magic {
        case 0: 26
        case 1: 34
        case 2: records
        default: nil
        }
    }

    /// The fewest bytes of a record of format 2: its length, attributes, two deltas, two lengths, a count.
    static let minimumRecordSize = 7
}

/// The bits of a batch's attributes.
enum BatchAttributes {
    static let compression: Int16 = 0x07
    static let logAppendTime: Int16 = 0x08
    static let transactional: Int16 = 0x10
    static let control: Int16 = 0x20
    static let deleteHorizon: Int16 = 0x40
}

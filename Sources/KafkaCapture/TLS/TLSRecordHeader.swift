/// The head of a record: five bytes.
struct TLSRecordHeader: Hashable, Sendable {
    static let size = 5

    /// The most bytes of a record behind its header: those of TLS 1.2 (RFC 5246, section 6.2.3).
    private static let maximumLength = 1 << 14 + 2_048

    var type: TLSContentType
    var length: Int

    /// The header at a place; nil when none is there, or not all of it.
    init?(_ bytes: RawSpan, at offset: Int) {
        guard let type = bytes.integer(UInt8.self, at: offset), let major = bytes.integer(UInt8.self, at: offset + 1),
            let minor = bytes.integer(UInt8.self, at: offset + 2),
            let length = bytes.integer(UInt16.self, at: offset + 3)
        else { return nil }
        self.type = TLSContentType(rawValue: type)
        self.length = Int(length)
        guard self.type.isKnown, major == 3, minor <= 4, self.length <= Self.maximumLength else { return nil }
    }

    /// With its body.
    var recordSize: Int { Self.size + length }
}

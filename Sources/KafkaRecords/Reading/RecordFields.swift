/// Where the parts of a record are, in bytes from the start of the section that holds it.
@usableFromInline
struct RecordFields: Sendable {
    @usableFromInline var offset: Int64 = 0
    @usableFromInline var timestamp: Int64 = -1
    @usableFromInline var timestampDelta: Int64 = 0
    @usableFromInline var sequence: Int32 = -1
    // No buffer is longer than four gigabytes, and no section of records than two.
    @usableFromInline var keyStart: UInt32 = 0
    /// Below zero for null.
    @usableFromInline var keyLength: Int32 = -1
    @usableFromInline var valueStart: UInt32 = 0
    /// Below zero for null.
    @usableFromInline var valueLength: Int32 = -1
    @usableFromInline var headersStart: UInt32 = 0
    @usableFromInline var headerCount: Int32 = 0

    @usableFromInline
    init() {}
}

/// Where the parts of a record are, in bytes from the start of the section that holds it.
@usableFromInline
struct RecordFields: Sendable {
    @usableFromInline var offset: Int64 = 0
    @usableFromInline var timestamp: Int64 = -1
    @usableFromInline var timestampDelta: Int64 = 0
    @usableFromInline var sequence: Int32 = -1
    @usableFromInline var attributes: Int8 = 0
    @usableFromInline var keyStart = 0
    /// Below zero for null.
    @usableFromInline var keyLength = -1
    @usableFromInline var valueStart = 0
    /// Below zero for null.
    @usableFromInline var valueLength = -1
    @usableFromInline var headersStart = 0
    @usableFromInline var headerCount = 0

    @usableFromInline
    init() {}
}

/// What is in a record of TLS.
struct TLSContentType: RawRepresentable, Hashable, Sendable {
    var rawValue: UInt8

    static let changeCipherSpec = TLSContentType(rawValue: 20)
    static let alert = TLSContentType(rawValue: 21)
    static let handshake = TLSContentType(rawValue: 22)
    static let applicationData = TLSContentType(rawValue: 23)

    /// Whether it is one that records have.
    var isKnown: Bool { (20...24).contains(rawValue) }
}

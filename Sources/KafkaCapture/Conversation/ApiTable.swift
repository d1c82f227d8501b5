public import KafkaCodec
public import NIOCore

/// What recognising Kafka needs to know about its APIs.
public struct ApiTable: Sendable {
    /// The facts about one API.
    public struct Entry: Hashable, Sendable {
        /// The versions that exist.
        public var validVersions: VersionRange

        /// The first version with tagged fields (KIP-482), nil when none has.
        public var firstFlexibleVersion: Int16?

        /// The facts about one API.
        public init(validVersions: VersionRange, firstFlexibleVersion: Int16?) {
            self.validVersions = validVersions
            self.firstFlexibleVersion = firstFlexibleVersion
        }

        @inline(__always)
        func isFlexible(_ version: Int16) -> Bool {
            guard let first = firstFlexibleVersion else { return false }
            return version >= first
        }
    }

    /// Whether a body can be read in its version: asked about the first requests of a connection, to tell Kafka from
    /// protocols that resemble it, and about what is found behind a gap.
    public typealias BodyCheck =
        @Sendable (
            _ direction: CapturedMessage.Direction, _ api: ApiKey, _ version: Int16, _ body: ByteBuffer
        ) -> Bool

    // By key, for a look-up at every byte of a search.
    private let entries: [Entry?]
    private let bodyCheck: BodyCheck?

    /// A table of APIs.
    ///
    /// - Parameters:
    ///   - entries: The facts by API; negative keys are left out, as no request can have them.
    ///   - bodyCheck: Whether a body can be read; without it headers and pairing alone decide.
    public init(_ entries: [ApiKey: Entry], bodyCheck: BodyCheck? = nil) {
        let highest = entries.keys.max()?.rawValue ?? -1
        var table: [Entry?] = Array(repeating: nil, count: max(Int(highest) + 1, 0))
        for (key, entry) in entries where key.rawValue >= 0 { table[Int(key.rawValue)] = entry }
        self.entries = table
        self.bodyCheck = bodyCheck
    }

    /// The facts about an API, nil when it is not known.
    @inline(__always)
    public subscript(key: ApiKey) -> Entry? {
        let index = Int(key.rawValue)
        return index >= 0 && index < entries.count ? entries[index] : nil
    }

    /// Whether bodies are checked, so that a single request is certain.
    var checksBodies: Bool { bodyCheck != nil }

    func acceptsBody(
        _ direction: CapturedMessage.Direction, _ api: ApiKey, _ version: Int16, _ body: @autoclosure () -> ByteBuffer
    ) -> Bool {
        bodyCheck?(direction, api, version, body()) ?? true
    }
}

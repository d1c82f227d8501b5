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

    /// Whether a body can be read, and how many of its bytes were read to find that out.
    typealias BodyReading =
        @Sendable (
            _ direction: CapturedMessage.Direction, _ api: ApiKey, _ version: Int16, _ body: ByteBuffer
        ) -> (isReadable: Bool, bytesRead: Int)

    // By key, for a look-up at every byte of a search.
    private let entries: [Entry?]
    /// What a check costs beside reading, in bytes.
    private static let checkCost = 32

    private let bodyReading: BodyReading?

    /// A table of APIs.
    ///
    /// - Parameters:
    ///   - entries: The facts by API; negative keys are left out, as no request can have them.
    ///   - bodyCheck: Whether a body can be read; without it headers and pairing alone decide.
    public init(_ entries: [ApiKey: Entry], bodyCheck: BodyCheck? = nil) {
        let reading: BodyReading? =
            if let bodyCheck {
                { direction, api, version, body in
                    (isReadable: bodyCheck(direction, api, version, body), bytesRead: body.readableBytes)
                }
            } else {
                nil
            }
        self.init(entries, bodyReading: reading)
    }

    init(_ entries: [ApiKey: Entry], bodyReading: BodyReading?) {
        let highest = entries.keys.max()?.rawValue ?? -1
        var table: [Entry?] = Array(repeating: nil, count: max(Int(highest) + 1, 0))
        for (key, entry) in entries where key.rawValue >= 0 { table[Int(key.rawValue)] = entry }
        self.entries = table
        self.bodyReading = bodyReading
    }

    /// The facts about an API, nil when it is not known.
    @inline(__always)
    public subscript(key: ApiKey) -> Entry? {
        let index = Int(key.rawValue)
        return index >= 0 && index < entries.count ? entries[index] : nil
    }

    /// Whether bodies are checked, so that a single request is certain.
    var checksBodies: Bool { bodyReading != nil }

    /// Whether a body can be read.
    ///
    /// - Parameter budget: How many bytes may still be read; without any left, no body is accepted. A body that is begun is
    ///   read, so it may end below zero.
    func acceptsBody(
        _ direction: CapturedMessage.Direction, _ api: ApiKey, _ version: Int16, _ body: @autoclosure () -> ByteBuffer,
        _ budget: inout Int
    ) -> Bool {
        guard let bodyReading else { return true }
        guard budget > 0 else { return false }
        let reading = bodyReading(direction, api, version, body())
        budget -= reading.bytesRead + Self.checkCost
        return reading.isReadable
    }
}

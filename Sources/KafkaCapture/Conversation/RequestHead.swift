import KafkaCodec

/// A request's header, as far as conversations need it: read from bytes that may turn out not to be one.
struct RequestHead: Hashable, Sendable {
    /// What reading gives.
    enum Outcome: Hashable, Sendable {
        case head(RequestHead)
        /// So far it may be a header, and its bytes are not all there.
        case incomplete
        case implausible
    }

    /// How much to believe.
    enum Strictness: Hashable, Sendable {
        /// Bytes of which nothing is known: everything must be as Kafka's clients write it.
        case search
        /// The frame begins here for certain: what is not known may be newer than this kit.
        case certain
    }

    /// The longest client id that a header may have while its place is not certain.
    private static let longestSearchedClientID = 1024
    private static let highestUnknownKey: Int16 = 2047
    private static let highestUnknownVersion: Int16 = 127
    private static let apiVersions: Int16 = 18
    private static let controlledShutdown: Int16 = 7

    var apiKey: ApiKey
    var apiVersion: Int16
    var correlationID: Int32
    /// Where the client id is, counted from the frame's first byte behind its length; nil when it is null or absent.
    var clientID: Range<Int>?
    /// The header's size in bytes.
    var size: Int
    /// Whether the table has the API and its version.
    var isKnown: Bool
    var isFlexible: Bool

    /// Reads a header.
    ///
    /// - Parameters:
    ///   - bytes: Bytes that hold the frame from `start` on, or its beginning.
    ///   - start: Where the frame begins, behind its length.
    ///   - frameSize: How long the frame is, without its length.
    static func read(
        _ bytes: RawSpan, at start: Int, frameSize: Int, _ apis: ApiTable, _ strictness: Strictness
    ) -> Outcome {
        guard frameSize >= 8 else { return .implausible }
        guard let key = bytes.integer(Int16.self, at: start), let version = bytes.integer(Int16.self, at: start + 2)
        else { return .incomplete }
        let entry = apis[ApiKey(rawValue: key)]
        var isKnown = false
        if let entry, entry.validVersions.contains(version) {
            isKnown = true
        } else if key == apiVersions {
            // A client newer than this kit begins with a version that nobody here knows, and falls back (KIP-511).
            guard version >= 0, version <= highestUnknownVersion else { return .implausible }
        } else {
            guard strictness == .certain, key >= 0, key <= highestUnknownKey, version >= 0,
                version <= highestUnknownVersion
            else { return .implausible }
        }
        guard let correlationID = bytes.integer(Int32.self, at: start + 4) else { return .incomplete }
        guard strictness == .certain || correlationID >= 0 else { return .implausible }
        var head = RequestHead(
            apiKey: ApiKey(rawValue: key), apiVersion: version, correlationID: correlationID, clientID: nil, size: 8,
            isKnown: isKnown, isFlexible: entry?.isFlexible(version) ?? false
        )
        // The oldest header has no client id.
        if key == controlledShutdown, version == 0 { return .head(head) }
        return head.readRest(bytes, at: start, frameSize: frameSize, strictness)
    }

    private mutating func readRest(
        _ bytes: RawSpan, at start: Int, frameSize: Int, _ strictness: Strictness
    ) -> Outcome {
        guard frameSize >= 10 else { return .implausible }
        guard let length = bytes.integer(Int16.self, at: start + 8) else { return .incomplete }
        size = 10
        if length >= 0 {
            let end = 10 + Int(length)
            guard end <= frameSize, strictness == .certain || length <= Self.longestSearchedClientID else {
                return .implausible
            }
            guard start + end <= bytes.byteCount else { return .incomplete }
            guard Self.isClientID(bytes, start + 10, Int(length), strictness) else { return .implausible }
            clientID = 10..<end
            size = end
        } else if length != -1, strictness == .search {
            return .implausible
        }
        guard isFlexible else { return .head(self) }
        switch TaggedFields.size(bytes, at: start + size, limit: start + frameSize) {
        case .size(let count): size += count
        case .incomplete: return .incomplete
        case .implausible: return .implausible
        }
        return .head(self)
    }

    private static func isClientID(_ bytes: RawSpan, _ start: Int, _ length: Int, _ strictness: Strictness) -> Bool {
        var isAscii = true
        for offset in start..<(start + length) {
            guard let byte = bytes.integer(UInt8.self, at: offset) else { return false }
            if byte >= 0x80 { isAscii = false }
            if strictness == .search, byte < 0x20 || byte == 0x7f { return false }
        }
        return isAscii || Self.text(bytes, start, length) != nil
    }

    /// Bytes as text, nil when they are not UTF-8.
    static func text(_ bytes: RawSpan, _ start: Int, _ length: Int) -> String? {
        guard start >= 0, length >= 0, start <= bytes.byteCount - length else { return nil }
        return bytes.extracting(start..<(start + length)).withUnsafeBytes { raw in
            unsafe String(validating: raw, as: UTF8.self)
        }
    }
}

public import KafkaCodec

/// What a message is about: what one looks for in a capture, whatever the API.
public struct MessageFacts: Hashable, Sendable {
    /// How often an error code stands in a response.
    public struct ErrorCount: Hashable, Sendable {
        /// The code, never 0.
        public var code: ErrorCode

        /// How often it stands there, above 0.
        public var count: Int
    }

    /// The topics, by name where it is known and by id where not, each once, in their order. A response's are its own and
    /// those of its request.
    public internal(set) var topics: [String] = []

    /// The groups: consumer groups, share groups and others; each once, in their order.
    public internal(set) var groups: [String] = []

    /// The transactional ids, each once, in their order.
    public internal(set) var transactionalIDs: [String] = []

    /// The error codes of a response, each once, in their order.
    public internal(set) var errors: [ErrorCount] = []

    /// How long a response asks the client to wait because of a quota, in milliseconds; 0 when it does not.
    public internal(set) var throttleTimeMs: Int = 0

    /// Of a compact summary, this many names stand in a message at most; a Metadata response may have a million.
    static let limit = 10_000

    init() {}

    mutating func add(topic: String) { Self.add(topic, to: &topics) }

    mutating func add(group: String) { Self.add(group, to: &groups) }

    mutating func add(transactionalID: String) { Self.add(transactionalID, to: &transactionalIDs) }

    mutating func add(error: ErrorCode) {
        guard error.isError else { return }
        if let index = errors.firstIndex(where: { $0.code == error }) {
            errors[index].count += 1
        } else {
            errors.append(ErrorCount(code: error, count: 1))
        }
    }

    private static func add(_ name: String, to names: inout [String]) {
        // Names come in runs, and few of them: only a long list is worth more than a look through it.
        guard !name.isEmpty, names.last != name, names.count < limit, !names.prefix(64).contains(name) else { return }
        names.append(name)
    }
}

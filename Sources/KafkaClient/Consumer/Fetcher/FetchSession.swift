import KafkaCodec

/// A fetch session with one broker (KIP-227): what the broker remembers of the last request, so that the next one need
/// only name what is different.
struct FetchSession: Sendable {
    /// A partition as the session names it. The id is zero in versions that name topics by their names.
    struct Key: Hashable, Sendable {
        var topic: String
        var topicID: KafkaUUID
        var partition: Int32
    }

    /// What goes into a request about its session.
    struct Plan: Equatable {
        var sessionID: Int32 = 0
        var sessionEpoch: Int32 = -1
        var topics: [FetchRequest.FetchTopic] = []
        var forgotten: [FetchRequest.ForgottenTopic] = []
    }

    /// The first version with sessions.
    static let firstVersion: Int16 = 7
    /// The first version that names topics by their ids (KIP-516).
    static let firstVersionWithIDs: Int16 = 13
    /// The epoch of a request that begins a session.
    static let initialEpoch: Int32 = 0
    /// The epoch of a request that ends a session.
    static let finalEpoch: Int32 = -1

    /// The number that the broker has given the session; 0 while there is none.
    private(set) var id: Int32 = 0
    /// The epoch of the next request.
    private(set) var epoch: Int32 = initialEpoch
    private var sent: [Key: FetchRequest.FetchPartition] = [:]
    /// The partitions of the session in the order in which they came to it.
    private(set) var keys: [Key] = []
    private var usesIDs = false

    /// What the next request says, so that the broker sends exactly these partitions' records.
    mutating func plan(_ partitions: [(key: Key, fetch: FetchRequest.FetchPartition)], version: Int16) -> Plan {
        guard version >= Self.firstVersion else {
            remember(partitions)
            epoch = Self.initialEpoch
            return Plan(topics: Self.topics(partitions))
        }
        let usesIDs = version >= Self.firstVersionWithIDs
        // A session is either by name or by id.
        if usesIDs != self.usesIDs { epoch = Self.initialEpoch }
        self.usesIDs = usesIDs
        guard epoch != Self.initialEpoch else {
            remember(partitions)
            return Plan(sessionID: id, sessionEpoch: epoch, topics: Self.topics(partitions))
        }
        let wanted = Set(partitions.map(\.key))
        let gone = keys.filter { !wanted.contains($0) }
        let changed = partitions.filter { sent[$0.key] != $0.fetch }
        remember(partitions)
        return Plan(
            sessionID: id, sessionEpoch: epoch, topics: Self.topics(changed), forgotten: Self.forgotten(gone))
    }

    private mutating func remember(_ partitions: [(key: Key, fetch: FetchRequest.FetchPartition)]) {
        keys = partitions.map(\.key)
        sent = Dictionary(partitions.map { ($0.key, $0.fetch) }) { _, last in last }
    }

    /// The broker has answered the last request, in good order as a whole.
    ///
    /// - Returns: Whether the answer belongs to the session.
    mutating func succeeded(sessionID: Int32) -> Bool {
        if sessionID == 0 {
            // The broker keeps no session, as its cache may be full. The next request asks for one again.
            id = 0
            epoch = Self.initialEpoch
            return true
        }
        if epoch == Self.initialEpoch {
            id = sessionID
            epoch = 1
            return true
        }
        guard sessionID == id else {
            epoch = Self.initialEpoch
            return false
        }
        epoch = epoch == .max ? 1 : epoch + 1
        return true
    }

    /// The broker does not know the session.
    mutating func forget() {
        id = 0
        epoch = Self.initialEpoch
    }

    /// It is not known what the broker knows: the next request ends the session, where there is one, and begins another.
    mutating func renew() {
        epoch = Self.initialEpoch
    }

    /// The request that ends the session; nil when there is none.
    mutating func finalPlan() -> Plan? {
        guard id != 0 else { return nil }
        defer { forget() }
        return Plan(sessionID: id, sessionEpoch: Self.finalEpoch)
    }

    /// Neighbours of the same topic in one entry: the order of the partitions is the order in which they are served.
    private static func topics(
        _ partitions: [(key: Key, fetch: FetchRequest.FetchPartition)]
    ) -> [FetchRequest.FetchTopic] {
        var topics: [FetchRequest.FetchTopic] = []
        var last: (name: String, id: KafkaUUID)?
        for (key, fetch) in partitions {
            if let last, last.name == key.topic, last.id == key.topicID {
                topics[topics.count - 1].partitions.append(fetch)
            } else {
                topics.append(.init(topic: key.topic, topicID: key.topicID, partitions: [fetch]))
                last = (key.topic, key.topicID)
            }
        }
        return topics
    }

    private static func forgotten(_ keys: [Key]) -> [FetchRequest.ForgottenTopic] {
        var topics: [FetchRequest.ForgottenTopic] = []
        var indices: [Key: Int] = [:]
        for key in keys {
            var topic = key
            topic.partition = -1
            if let index = indices[topic] {
                topics[index].partitions.append(key.partition)
            } else {
                indices[topic] = topics.count
                topics.append(.init(topic: key.topic, topicID: key.topicID, partitions: [key.partition]))
            }
        }
        return topics
    }
}

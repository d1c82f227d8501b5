import KafkaCodec

/// What the metadata is asked for.
struct MetadataQuery: Equatable, Sendable {
    /// The query's number, from 1.
    var number: UInt64
    /// The topics, in the order of their names; nil for all.
    var topics: [String]?
    /// Whether brokers may make the topics that do not exist.
    var allowsTopicCreation: Bool
    /// Whether it covers everything in use, so that nothing else has to be asked for until it is old.
    var isFull: Bool

    /// The request in a version.
    ///
    /// In version 0 no topics stand for all topics, and before version 4 brokers always may make topics.
    func request(version: Int16) -> MetadataRequest {
        let names = topics ?? (version == 0 ? [] : nil)
        return MetadataRequest(
            topics: names?.map { .init(name: $0) },
            allowAutoTopicCreation: version < 4 || allowsTopicCreation)
    }

    /// Whether an answer to the request in a version names all topics there are.
    func namesAllTopics(version: Int16) -> Bool {
        topics.map { version == 0 && $0.isEmpty } ?? true
    }
}

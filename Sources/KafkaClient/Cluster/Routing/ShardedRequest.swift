public import KafkaCodec

/// A request whose parts are for different brokers: the leaders of its partitions, the coordinators of its groups, or
/// every broker there is.
///
/// ``ClusterClient/sendSharded(_:options:)`` splits it, sends the shards at once and joins the answers. A request of
/// another API becomes one by conforming to this protocol.
public protocol ShardedRequest: KafkaRequest {
    /// What the request is about, and what one broker has to be asked for: a partition, a group, the broker itself.
    associatedtype Piece: Hashable & Comparable & Sendable

    /// What the request is about, each piece once.
    ///
    /// - Parameter brokers: The numbers of the cluster's brokers, in ascending order.
    func pieces(brokers: [Int32]) -> [Piece]

    /// Which broker has to be asked for a piece.
    static func target(of piece: Piece) -> RequestTarget

    /// The same request about some of the pieces only.
    func restricted(to pieces: Set<Piece>) -> Self

    /// What an answer says against pieces; those it has nothing against may be left out.
    ///
    /// - Parameter pieces: What was asked for.
    static func errors(in response: Response, for pieces: [Piece]) -> [Piece: ErrorCode]

    /// An answer without what it says about some pieces, which are asked for again.
    static func response(_ response: Response, without pieces: Set<Piece>) -> Response

    /// Several answers as one.
    static func merge(_ responses: [Response]) -> Response
}

/// What has become of a request that was split over several brokers.
public struct ShardedResponse<Request: ShardedRequest>: Sendable {
    /// What one broker was asked for, and what it answered.
    public struct Shard: Sendable {
        /// The broker; nil where none could be found.
        public var broker: Int32?
        /// What it was asked for, in ascending order.
        public var pieces: [Request.Piece]
        /// What it answered, or why there is no answer.
        public var result: Result<Request.Response, KafkaError>
    }

    /// The shards, in the order in which they ended: those of one attempt together, by broker.
    public var shards: [Shard]

    /// What was answered, as one answer. What is in ``failures`` is missing in it; error codes of its parts are the
    /// caller's to look at.
    public var partial: Request.Response {
        Request.merge(shards.compactMap { try? $0.result.get() })
    }

    /// What there is no answer for, and why.
    public var failures: [Request.Piece: KafkaError] {
        var failures: [Request.Piece: KafkaError] = [:]
        for shard in shards {
            guard case .failure(let error) = shard.result else { continue }
            for piece in shard.pieces { failures[piece] = error }
        }
        return failures
    }

    /// All answers as one.
    ///
    /// - Throws: ``KafkaError`` of the first shard that has no answer.
    public func merged() throws(KafkaError) -> Request.Response {
        for shard in shards {
            if case .failure(let error) = shard.result { throw error }
        }
        return partial
    }
}

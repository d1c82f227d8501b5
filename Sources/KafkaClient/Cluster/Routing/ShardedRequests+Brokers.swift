public import KafkaCodec

/// What requests for every broker have in common: the brokers are the pieces, and each is asked the same.
public protocol EveryBrokerRequest: ShardedRequest where Piece == Int32 {
    /// What an answer as a whole says, `noError` where nothing is wrong.
    static func error(of response: Response) -> ErrorCode
}

extension EveryBrokerRequest {
    public func pieces(brokers: [Int32]) -> [Int32] { brokers }

    public static func target(of piece: Int32) -> RequestTarget { .broker(piece) }

    public func restricted(to pieces: Set<Int32>) -> Self { self }

    public static func errors(in response: Response, for pieces: [Int32]) -> [Int32: ErrorCode] {
        let error = error(of: response)
        return error.isError ? Dictionary(pieces.map { ($0, error) }, uniquingKeysWith: { first, _ in first }) : [:]
    }
}

extension ListGroupsRequest: EveryBrokerRequest {
    public static func error(of response: ListGroupsResponse) -> ErrorCode { response.errorCode }

    public static func response(_ response: ListGroupsResponse, without pieces: Set<Int32>) -> ListGroupsResponse {
        ListGroupsResponse(throttleTimeMs: response.throttleTimeMs)
    }

    /// The error is that of the first broker that has one.
    public static func merge(_ responses: [ListGroupsResponse]) -> ListGroupsResponse {
        ListGroupsResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0,
            errorCode: responses.map(\.errorCode).first { $0.isError } ?? .noError,
            groups: responses.flatMap(\.groups).sorted { $0.groupID < $1.groupID })
    }
}

extension ListTransactionsRequest: EveryBrokerRequest {
    public static func error(of response: ListTransactionsResponse) -> ErrorCode { response.errorCode }

    public static func response(
        _ response: ListTransactionsResponse, without pieces: Set<Int32>
    ) -> ListTransactionsResponse {
        ListTransactionsResponse(throttleTimeMs: response.throttleTimeMs)
    }

    /// The error is that of the first broker that has one.
    public static func merge(_ responses: [ListTransactionsResponse]) -> ListTransactionsResponse {
        ListTransactionsResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0,
            errorCode: responses.map(\.errorCode).first { $0.isError } ?? .noError,
            unknownStateFilters: Set(responses.flatMap(\.unknownStateFilters)).sorted(),
            transactionStates: responses.flatMap(\.transactionStates).sorted {
                $0.transactionalID < $1.transactionalID
            })
    }
}

extension DescribeLogDirsRequest: EveryBrokerRequest {
    public static func error(of response: DescribeLogDirsResponse) -> ErrorCode { response.errorCode }

    public static func response(
        _ response: DescribeLogDirsResponse, without pieces: Set<Int32>
    ) -> DescribeLogDirsResponse {
        DescribeLogDirsResponse(throttleTimeMs: response.throttleTimeMs)
    }

    /// Which broker a directory belongs to is in the shards only.
    public static func merge(_ responses: [DescribeLogDirsResponse]) -> DescribeLogDirsResponse {
        DescribeLogDirsResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0,
            errorCode: responses.map(\.errorCode).first { $0.isError } ?? .noError,
            results: responses.flatMap(\.results))
    }
}

public import KafkaCodec

extension Array where Element == String {
    fileprivate var distinct: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

extension DescribeGroupsRequest: ShardedRequest {
    public func pieces(brokers: [Int32]) -> [String] { groups.distinct }

    public static func target(of piece: String) -> RequestTarget { .coordinator(group: piece) }

    public func restricted(to pieces: Set<String>) -> DescribeGroupsRequest {
        var request = self
        request.groups = groups.distinct.filter { pieces.contains($0) }
        return request
    }

    public static func errors(in response: DescribeGroupsResponse, for pieces: [String]) -> [String: ErrorCode] {
        var errors: [String: ErrorCode] = [:]
        for group in response.groups where group.errorCode.isError { errors[group.groupID] = group.errorCode }
        return errors
    }

    public static func response(
        _ response: DescribeGroupsResponse, without pieces: Set<String>
    ) -> DescribeGroupsResponse {
        var response = response
        response.groups.removeAll { pieces.contains($0.groupID) }
        return response
    }

    public static func merge(_ responses: [DescribeGroupsResponse]) -> DescribeGroupsResponse {
        DescribeGroupsResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0,
            groups: responses.flatMap(\.groups).sorted { $0.groupID < $1.groupID })
    }
}

extension DeleteGroupsRequest: ShardedRequest {
    public func pieces(brokers: [Int32]) -> [String] { groupsNames.distinct }

    public static func target(of piece: String) -> RequestTarget { .coordinator(group: piece) }

    public func restricted(to pieces: Set<String>) -> DeleteGroupsRequest {
        var request = self
        request.groupsNames = groupsNames.distinct.filter { pieces.contains($0) }
        return request
    }

    public static func errors(in response: DeleteGroupsResponse, for pieces: [String]) -> [String: ErrorCode] {
        var errors: [String: ErrorCode] = [:]
        for group in response.results where group.errorCode.isError { errors[group.groupID] = group.errorCode }
        return errors
    }

    public static func response(
        _ response: DeleteGroupsResponse, without pieces: Set<String>
    ) -> DeleteGroupsResponse {
        var response = response
        response.results.removeAll { pieces.contains($0.groupID) }
        return response
    }

    public static func merge(_ responses: [DeleteGroupsResponse]) -> DeleteGroupsResponse {
        DeleteGroupsResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0,
            results: responses.flatMap(\.results).sorted { $0.groupID < $1.groupID })
    }
}

extension DescribeTransactionsRequest: ShardedRequest {
    public func pieces(brokers: [Int32]) -> [String] { transactionalIDs.distinct }

    public static func target(of piece: String) -> RequestTarget { .coordinator(transaction: piece) }

    public func restricted(to pieces: Set<String>) -> DescribeTransactionsRequest {
        var request = self
        request.transactionalIDs = transactionalIDs.distinct.filter { pieces.contains($0) }
        return request
    }

    public static func errors(
        in response: DescribeTransactionsResponse, for pieces: [String]
    ) -> [String: ErrorCode] {
        var errors: [String: ErrorCode] = [:]
        for state in response.transactionStates where state.errorCode.isError {
            errors[state.transactionalID] = state.errorCode
        }
        return errors
    }

    public static func response(
        _ response: DescribeTransactionsResponse, without pieces: Set<String>
    ) -> DescribeTransactionsResponse {
        var response = response
        response.transactionStates.removeAll { pieces.contains($0.transactionalID) }
        return response
    }

    public static func merge(_ responses: [DescribeTransactionsResponse]) -> DescribeTransactionsResponse {
        DescribeTransactionsResponse(
            throttleTimeMs: responses.map(\.throttleTimeMs).max() ?? 0,
            transactionStates: responses.flatMap(\.transactionStates).sorted {
                $0.transactionalID < $1.transactionalID
            })
    }
}

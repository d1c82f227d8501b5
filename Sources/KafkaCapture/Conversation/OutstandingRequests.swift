import KafkaCodec

/// The requests of a connection that wait for their responses, in the order in which Kafka answers them.
struct OutstandingRequests: Hashable, Sendable {
    struct Request: Hashable, Sendable {
        var apiKey: ApiKey
        var apiVersion: Int16
        /// Nil for a token without header.
        var correlationId: Int32?
        var clientId: String?
        var timestamp: CaptureTimestamp?
        var isFlexible: Bool
        var isKnown: Bool
    }

    private var requests: [Request] = []
    private var first = 0
    // How many of each number wait: a search asks at every byte.
    private var counts: [Int32: Int] = [:]

    var count: Int { requests.count - first }

    var isHeadToken: Bool { first < requests.count && requests[first].correlationId == nil }

    mutating func append(_ request: Request) {
        requests.append(request)
        if let id = request.correlationId { counts[id, default: 0] += 1 }
    }

    @inline(__always)
    func contains(_ correlationId: Int32) -> Bool { counts[correlationId] != nil }

    /// Takes the first request.
    mutating func takeFirst() -> Request? {
        guard first < requests.count else { return nil }
        let request = requests[first]
        first += 1
        if first > 64, first * 2 > requests.count {
            requests.removeFirst(first)
            first = 0
        }
        if let id = request.correlationId, let count = counts[id] { counts[id] = count > 1 ? count - 1 : nil }
        return request
    }

    /// Takes the request with a number. Those before it come too: as responses come in order, they get none any more.
    mutating func take(_ correlationId: Int32) -> (request: Request, passedOver: [Request])? {
        guard contains(correlationId) else { return nil }
        var passedOver: [Request] = []
        while let request = takeFirst() {
            if request.correlationId == correlationId { return (request, passedOver) }
            passedOver.append(request)
        }
        return nil
    }
}

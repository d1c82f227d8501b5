import KafkaCodec

/// The requests of a connection that wait for their responses, in the order in which Kafka answers them.
struct OutstandingRequests: Hashable, Sendable {
    struct Request: Hashable, Sendable {
        var apiKey: ApiKey
        var apiVersion: Int16
        /// Nil for a token without header.
        var correlationID: Int32?
        var clientID: String?
        var timestamp: CaptureTimestamp?
        var isFlexible: Bool
        var isKnown: Bool

        /// The response to ApiVersions must be readable before the versions are known: its header stays at version 0.
        var hasFlexibleResponseHeader: Bool { isFlexible && apiKey.rawValue != 18 }
    }

    private var requests: [Request] = []
    private var first = 0
    // By number: a search asks at every byte.
    private var waiting: [Int32: Waiting] = [:]

    private struct Waiting: Hashable, Sendable {
        var count: Int
        var latest: Request
    }

    var count: Int { requests.count - first }

    var isHeadToken: Bool { first < requests.count && requests[first].correlationID == nil }

    mutating func append(_ request: Request) {
        requests.append(request)
        guard let id = request.correlationID else { return }
        waiting[id, default: Waiting(count: 0, latest: request)].count += 1
    }

    @inline(__always)
    func contains(_ correlationID: Int32) -> Bool { waiting[correlationID] != nil }

    /// The request that waits for a response with a number.
    func request(_ correlationID: Int32) -> Request? { waiting[correlationID]?.latest }

    /// Takes the first request.
    mutating func takeFirst() -> Request? {
        guard first < requests.count else { return nil }
        let request = requests[first]
        first += 1
        if first > 64, first * 2 > requests.count {
            requests.removeFirst(first)
            first = 0
        }
        if let id = request.correlationID, let known = waiting[id] {
            waiting[id] = known.count > 1 ? Waiting(count: known.count - 1, latest: known.latest) : nil
        }
        return request
    }

    /// Takes the request with a number. Those before it come too: as responses come in order, they get none any more.
    mutating func take(_ correlationID: Int32) -> (request: Request, passedOver: [Request])? {
        guard contains(correlationID) else { return nil }
        var passedOver: [Request] = []
        while let request = takeFirst() {
            if request.correlationID == correlationID { return (request, passedOver) }
            passedOver.append(request)
        }
        return nil
    }
}

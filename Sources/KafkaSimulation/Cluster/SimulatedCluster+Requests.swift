import KafkaBroker
public import KafkaCodec

extension SimulatedCluster {
    /// A request that a broker has got.
    public struct Request: Sendable, Hashable, CustomStringConvertible {
        /// The broker that got it.
        public let broker: Int32
        /// The API.
        public let api: ApiKey
        /// The version.
        public let version: Int16
        /// The node that it came from.
        public let node: String
        /// The number of the connection that it came over. Those that begin later have higher ones.
        public let connection: UInt64
        /// The name that the client gives itself.
        public let clientID: String?
        /// The client's number for it.
        public let correlationID: Int32

        init(_ notice: RequestNotice, node: String) {
            broker = notice.broker
            api = notice.api
            version = notice.version
            connection = notice.connection.rawValue
            clientID = notice.clientID
            correlationID = notice.correlationID
            self.node = node
        }

        /// One line, without the broker.
        public var description: String { "\(api) version \(version) from \(node), number \(correlationID)" }
    }

    /// The requests that brokers have got: the latest of them, and how many there were.
    struct RequestLog {
        static let capacity = 1000
        private struct Key: Hashable {
            var broker: Int32
            var api: ApiKey
        }

        private(set) var latest: [Request] = []
        private var counts: [Key: Int] = [:]

        mutating func append(_ request: Request) {
            if latest.count == 2 * Self.capacity { latest.removeFirst(Self.capacity) }
            latest.append(request)
            counts[Key(broker: request.broker, api: request.api), default: 0] += 1
        }

        func count(_ api: ApiKey, on broker: Int32?) -> Int {
            if let broker { return counts[Key(broker: broker, api: api)] ?? 0 }
            return counts.reduce(0) { $0 + ($1.key.api == api ? $1.value : 0) }
        }
    }

    /// The requests that brokers have got, the latest 1000 at least, in the order of their coming.
    public var requests: [Request] { simulation.scheduler.isInside ? requestLog.latest : [] }

    /// How many requests of an API brokers have got.
    /// - Parameters:
    ///   - api: The API.
    ///   - broker: The broker; nil for all. Default: nil.
    public func requestCount(_ api: ApiKey, on broker: Int32? = nil) -> Int {
        simulation.scheduler.isInside ? requestLog.count(api, on: broker) : 0
    }
}

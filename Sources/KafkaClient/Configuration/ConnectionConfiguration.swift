public import KafkaCodec

/// How a client behaves on its connections to brokers.
public struct ConnectionConfiguration: Sendable {
    /// The name of the client in the brokers' logs, metrics and quotas (`client.id`). Default: `swift-kafka-kit`.
    public var clientID: String
    /// The name of the software that brokers are told of (KIP-511). Default: `swift-kafka-kit`.
    public var softwareName: String
    /// The version of the software that brokers are told of (KIP-511). Default: that of this kit.
    public var softwareVersion: String
    /// How to secure connections by TLS. Default: nil, plain text.
    public var security: TransportSecurity?
    /// How long dialling and agreeing on versions may take together. Default: 10 s.
    public var connectTimeout: Duration
    /// How long an answer may take, from when the request is accepted for sending, unless the caller says otherwise.
    /// Default: 30 s.
    public var requestTimeout: Duration
    /// How long a connection may be without any request before it is closed; nil for ever. Default: 9 minutes, which
    /// is below the 10 minutes after which brokers close it (`connections.max.idle.ms`), so that no request runs into
    /// a connection that is just being closed.
    public var idleTimeout: Duration?
    /// How long to wait before a broker that could not be reached is tried again. Default: 50 ms, doubling up to 1 s.
    public var reconnectBackoff: Backoff
    /// How many requests may be unanswered on one connection; more wait for their turn. Default: 5.
    public var maximumInFlightRequests: Int
    /// The largest request that is sent, in bytes without its length field. Default: 100 MiB, the brokers' own limit
    /// (`socket.request.max.bytes`).
    public var maximumRequestSize: Int
    /// The largest answer that is accepted, in bytes without its length field. Default: 100 MiB.
    public var maximumResponseSize: Int
    /// The versions that may be used of an API, where that is less than what this kit knows: for servers that offer
    /// versions they do not understand. Default: none.
    public var versionLimits: [ApiKey: VersionRange]

    /// The defaults.
    public init() {
        clientID = "swift-kafka-kit"
        softwareName = "swift-kafka-kit"
        softwareVersion = "0.1.0"
        connectTimeout = .seconds(10)
        requestTimeout = .seconds(30)
        idleTimeout = .seconds(9 * 60)
        reconnectBackoff = Backoff(initial: .milliseconds(50))
        maximumInFlightRequests = 5
        maximumRequestSize = FrameReader.defaultLimit
        maximumResponseSize = FrameReader.defaultLimit
        versionLimits = [:]
    }

    /// Checks what could not work.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public func validate() throws(KafkaError) {
        try Self.require(clientID.utf8.count <= Int(Int16.max), "clientID is longer than 32767 bytes")
        try Self.require(Self.isSoftwareName(softwareName), "softwareName \"\(softwareName)\" is not of KIP-511's form")
        try Self.require(
            Self.isSoftwareName(softwareVersion), "softwareVersion \"\(softwareVersion)\" is not of KIP-511's form")
        try Self.require(connectTimeout > .zero, "connectTimeout is not above zero")
        try Self.require(requestTimeout > .zero, "requestTimeout is not above zero")
        if let idleTimeout { try Self.require(idleTimeout > .zero, "idleTimeout is not above zero") }
        try reconnectBackoff.validate("reconnectBackoff")
        try Self.require(maximumInFlightRequests > 0, "maximumInFlightRequests is not above zero")
        let sizes = 1...Int(Int32.max)
        try Self.require(sizes.contains(maximumRequestSize), "maximumRequestSize is not from 1 to \(Int32.max)")
        try Self.require(sizes.contains(maximumResponseSize), "maximumResponseSize is not from 1 to \(Int32.max)")
        for (key, range) in versionLimits.sorted(by: { $0.key < $1.key }) {
            try Self.require(range.lowest <= range.highest, "versionLimits of \(key) are empty")
        }
    }

    static func require(_ condition: Bool, _ problem: String) throws(KafkaError) {
        guard condition else { throw KafkaError(.invalidConfiguration, problem) }
    }

    /// Letters and digits, with dots and hyphens between them: brokers refuse any other name (KIP-511).
    private static func isSoftwareName(_ name: String) -> Bool {
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
        guard let first = name.utf8.first, let last = name.utf8.last else { return false }
        return isAlphanumeric(first) && isAlphanumeric(last)
            && name.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }
}

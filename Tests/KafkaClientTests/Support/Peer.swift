import KafkaCodec
import KafkaSimulation
import NIOCore

/// The broker's end of a connection, driven by a test step by step.
final class Peer {
    /// A request as it came.
    struct Arrived {
        var header: RequestHeader
        var body: ByteBuffer

        func decoded<Request: KafkaRequest>(as type: Request.Type) throws -> Request {
            try Request(decoding: body, version: header.requestApiVersion)
        }
    }

    let connection: SimulatedConnection
    private var frames = FrameReader()

    init(_ connection: SimulatedConnection) {
        self.connection = connection
    }

    /// The next request, nil when the client has closed the connection.
    func next() async throws -> Arrived? {
        while true {
            if let frame = try frames.next() { return try Self.parse(frame) }
            guard let bytes = try await connection.read() else { return nil }
            frames.append(bytes)
        }
    }

    func answer(_ response: some KafkaResponse, to request: Arrived) async throws {
        let frame = try response.frame(
            version: request.header.requestApiVersion, correlationID: request.header.correlationID)
        try await connection.write(frame)
    }

    /// Answers the ApiVersions request that opens a connection.
    func negotiate(_ versions: ApiVersionsResponse = .standard) async throws {
        guard let request = try await next() else { throw PeerError.closed }
        try await answer(versions, to: request)
    }

    static func parse(_ frame: ByteBuffer) throws -> Arrived {
        var fields = frame
        guard let key = fields.readInteger(as: Int16.self), let version = fields.readInteger(as: Int16.self) else {
            throw PeerError.short
        }
        let isFlexible: Bool
        switch ApiKey(rawValue: key) {
        case .apiVersions: isFlexible = ApiVersionsRequest.isFlexible(version: version)
        case .metadata: isFlexible = MetadataRequest.isFlexible(version: version)
        case .findCoordinator: isFlexible = FindCoordinatorRequest.isFlexible(version: version)
        case .produce: isFlexible = ProduceRequest.isFlexible(version: version)
        case .heartbeat: isFlexible = HeartbeatRequest.isFlexible(version: version)
        case .listOffsets: isFlexible = ListOffsetsRequest.isFlexible(version: version)
        case .listGroups: isFlexible = ListGroupsRequest.isFlexible(version: version)
        case .describeGroups: isFlexible = DescribeGroupsRequest.isFlexible(version: version)
        case .createTopics: isFlexible = CreateTopicsRequest.isFlexible(version: version)
        default: throw PeerError.unexpected(key)
        }
        let headerVersion: Int16 = isFlexible ? 2 : 1
        var reader = WireReader(frame)
        let header = try RequestHeader(from: &reader, version: headerVersion)
        var body = frame
        body.moveReaderIndex(forwardBy: reader.position)
        return Arrived(header: header, body: body)
    }
}

enum PeerError: Error {
    case closed
    case short
    case unexpected(Int16)
}

extension ApiVersionsResponse {
    /// The requests that the tests use, in all versions.
    static var standard: ApiVersionsResponse {
        ApiVersionsResponse(apiKeys: [
            .init(apiKey: .produce, minVersion: 3, maxVersion: 13),
            .init(apiKey: .metadata, minVersion: 0, maxVersion: 13),
            .init(apiKey: .findCoordinator, minVersion: 0, maxVersion: 6),
            .init(apiKey: .heartbeat, minVersion: 0, maxVersion: 4),
            .init(apiKey: .apiVersions, minVersion: 0, maxVersion: 4),
        ])
    }
}

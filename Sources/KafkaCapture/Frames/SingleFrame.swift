public import KafkaCodec
public import NIOCore

/// One frame without a capture around it: bytes from a log, a debugger, a test.
public enum SingleFrame {
    /// What a frame can be.
    public struct Reading: Sendable {
        /// Whether it is a request or a response.
        public var direction: CapturedMessage.Direction

        /// The API.
        public var apiKey: ApiKey

        /// The version.
        public var apiVersion: Int16

        /// The number that ties a response to its request.
        public var correlationID: Int32

        /// The client's name for itself, of requests.
        public var clientID: String?

        /// The frame's size in bytes, without its length field.
        public var size: Int

        /// The body.
        public var body: any KafkaMessage
    }

    /// What bytes can be: all readings that use them up, the likeliest first.
    ///
    /// A request says itself what it is. A response does not: without its API and version known, every one is tried; of each
    /// API the highest version counts that fits.
    ///
    /// - Parameters:
    ///   - bytes: A frame, with or without its length field.
    ///   - direction: Which one it is, nil when that is not known.
    ///   - api: The API, nil when that is not known.
    ///   - version: The version, nil when that is not known.
    public static func readings(
        of bytes: ByteBuffer, direction: CapturedMessage.Direction? = nil, api: ApiKey? = nil, version: Int16? = nil
    ) -> [Reading] {
        var frames = [bytes]
        if let length = bytes.getInteger(at: bytes.readerIndex, as: Int32.self), Int(length) == bytes.readableBytes - 4,
            let frame = bytes.getSlice(at: bytes.readerIndex + 4, length: Int(length))
        {
            frames.insert(frame, at: 0)
        }
        for frame in frames {
            var found: [Reading] = []
            if direction != .response { found += request(frame, api, version) }
            // What is a request to its last byte is none of the responses that would do as well.
            if direction == .response || direction == nil && found.isEmpty { found += responses(frame, api, version) }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Why bytes are not what they were said to be, as far as the codec can tell.
    public static func problem(
        with bytes: ByteBuffer, direction: CapturedMessage.Direction? = nil, api: ApiKey? = nil, version: Int16? = nil
    ) -> String {
        do throws(WireError) {
            if direction == .response {
                guard let api, let version else { return "no response of any API uses these bytes up" }
                _ = try MessageCatalogue.decodeResponse(bytes, to: api, version: version)
            } else {
                _ = try MessageCatalogue.decodeRequest(bytes)
            }
        } catch {
            return "\(error)"
        }
        return "they are of another API or version"
    }

    private static func request(_ frame: ByteBuffer, _ api: ApiKey?, _ version: Int16?) -> [Reading] {
        guard let request = try? MessageCatalogue.decodeRequest(frame) else { return [] }
        let header = request.header
        guard api == nil || api == header.requestApiKey, version == nil || version == header.requestApiVersion else {
            return []
        }
        return [
            Reading(
                direction: .request, apiKey: header.requestApiKey, apiVersion: header.requestApiVersion,
                correlationID: header.correlationID, clientID: header.clientID, size: frame.readableBytes,
                body: request.message)
        ]
    }

    private static func responses(_ frame: ByteBuffer, _ api: ApiKey?, _ version: Int16?) -> [Reading] {
        var found: [Reading] = []
        for case let type as any KafkaResponse.Type in MessageCatalogue.all
        where api == nil || ApiKey(rawValue: type.specification.key) == api {
            let key = ApiKey(rawValue: type.specification.key)
            let versions = version.map { [$0] } ?? type.validVersions.reversed()
            for version in versions where type.validVersions.contains(version) {
                guard let response = try? MessageCatalogue.decodeResponse(frame, to: key, version: version) else {
                    continue
                }
                found.append(
                    Reading(
                        direction: .response, apiKey: key, apiVersion: version,
                        correlationID: response.header.correlationID, clientID: nil, size: frame.readableBytes,
                        body: response.message))
                break
            }
        }
        return found.sorted { ($0.apiKey, $1.apiVersion) < ($1.apiKey, $0.apiVersion) }
    }
}

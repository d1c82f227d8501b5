public import NIOCore

/// A request with its header.
public struct DecodedRequest: Sendable {
    /// The header.
    public var header: RequestHeader
    /// The request, of the type that belongs to the header's API.
    public var message: any KafkaRequest
}

/// A response with its header.
public struct DecodedResponse: Sendable {
    /// The header.
    public var header: ResponseHeader
    /// The response, of the type that belongs to the API.
    public var message: any KafkaResponse
}

extension MessageCatalogue {
    /// The header of a request frame and the bytes behind it.
    ///
    /// - Parameter frame: A frame without its length field.
    /// - Throws: ``WireError`` for an API or version that this kit does not know, and for bytes that are no header.
    public static func requestHeader(_ frame: ByteBuffer) throws(WireError) -> (header: RequestHeader, body: ByteBuffer)
    {
        guard let key = frame.getInteger(at: frame.readerIndex, as: Int16.self),
            let version = frame.getInteger(at: frame.readerIndex + 2, as: Int16.self)
        else { throw WireError(kind: .truncated, offset: 0, value: Int64(4 - frame.readableBytes)) }
        guard let type = request(for: ApiKey(rawValue: key)) else {
            throw WireError(kind: .unknownAPI, offset: 0, value: Int64(key))
        }
        try type.checkVersion(version)
        return try split(frame, RequestHeader.self, type.headerVersion(for: version))
    }

    /// Decodes a request frame: header and body, which must use it up.
    ///
    /// - Parameter frame: A frame without its length field.
    /// - Throws: ``WireError`` with the place in the frame.
    public static func decodeRequest(_ frame: ByteBuffer) throws(WireError) -> DecodedRequest {
        let (header, body) = try requestHeader(frame)
        guard let type = request(for: header.requestApiKey) else {
            throw WireError(kind: .unknownAPI, offset: 0, value: Int64(header.requestApiKey.rawValue))
        }
        do {
            return DecodedRequest(
                header: header, message: try type.init(decoding: body, version: header.requestApiVersion))
        } catch {
            throw error.moved(by: frame.readableBytes - body.readableBytes)
        }
    }

    /// Decodes a response frame: header and body, which must use it up.
    ///
    /// - Parameters:
    ///   - frame: A frame without its length field.
    ///   - apiKey: The API of the request that is answered.
    ///   - version: The version of the request that is answered.
    /// - Throws: ``WireError`` with the place in the frame.
    public static func decodeResponse(
        _ frame: ByteBuffer, to apiKey: ApiKey, version: Int16
    ) throws(WireError) -> DecodedResponse {
        guard let type = response(for: apiKey) else {
            throw WireError(kind: .unknownAPI, offset: 0, value: Int64(apiKey.rawValue))
        }
        try type.checkVersion(version)
        let (header, body) = try split(frame, ResponseHeader.self, type.headerVersion(for: version))
        do {
            return DecodedResponse(header: header, message: try type.init(decoding: body, version: version))
        } catch {
            throw error.moved(by: frame.readableBytes - body.readableBytes)
        }
    }

    private static func split<Header: KafkaMessage>(
        _ frame: ByteBuffer, _ type: Header.Type, _ version: Int16
    ) throws(WireError) -> (header: Header, body: ByteBuffer) {
        var reader = WireReader(frame)
        let header: Header
        do {
            header = try Header(from: &reader, version: version)
        } catch {
            throw error.within(Header.messageName)
        }
        return (header, try reader.readSlice(length: reader.remaining))
    }
}

public import NIOCore

extension KafkaRequest {
    /// The request as it goes over a connection: length, header and body, in one allocation of the exact size.
    ///
    /// - Parameters:
    ///   - version: The version to write.
    ///   - correlationID: The number that the response will carry.
    ///   - clientID: The name of the client, nil for none.
    /// - Throws: ``WireError`` naming the field for a value that the version cannot carry.
    public func frame(version: Int16, correlationID: Int32, clientID: String?) throws(WireError) -> ByteBuffer {
        let header = RequestHeader(
            requestApiKey: Self.apiKey, requestApiVersion: version, correlationID: correlationID, clientID: clientID)
        return try Frame.encode(header, Self.headerVersion(for: version), self, version)
    }
}

extension KafkaResponse {
    /// The response as it goes over a connection: length, header and body, in one allocation of the exact size.
    ///
    /// - Parameters:
    ///   - version: The version of the request that is answered.
    ///   - correlationID: The number of the request that is answered.
    /// - Throws: ``WireError`` naming the field for a value that the version cannot carry.
    public func frame(version: Int16, correlationID: Int32) throws(WireError) -> ByteBuffer {
        let header = ResponseHeader(correlationID: correlationID)
        return try Frame.encode(header, Self.headerVersion(for: version), self, version)
    }
}

/// What goes over a connection as one piece: an int32 length, a header and a body.
enum Frame {
    static func encode(
        _ header: some KafkaMessage, _ headerVersion: Int16, _ body: some KafkaMessage, _ version: Int16
    ) throws(WireError) -> ByteBuffer {
        let headerSize = try header.checkedSize(version: headerVersion)
        let bodySize = try body.checkedSize(version: version)
        guard let length = Int32(exactly: headerSize + bodySize) else {
            throw WireError(kind: .tooLong, offset: 0, value: Int64(headerSize + bodySize))
        }
        var buffer = ByteBuffer()
        buffer.reserveCapacity(4 + headerSize + bodySize)
        buffer.writeInteger(length)
        try buffer.writeStructure(header, size: headerSize, version: headerVersion)
        try buffer.writeStructure(body, size: bodySize, version: version)
        return buffer
    }
}

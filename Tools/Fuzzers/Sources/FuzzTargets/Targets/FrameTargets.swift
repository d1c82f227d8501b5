import KafkaCodec
import NIOCore

extension FuzzTarget {
    /// Bytes as a request with its header.
    static let request = FuzzTarget(
        "request",
        corpus: {
            try Corpus.messages().compactMap { vector in
                guard let type = vector.type as? any KafkaRequest.Type else { return nil }
                let request = try type.init(decoding: vector.bytes, version: vector.version)
                let frame = try request.frame(version: vector.version, correlationID: 0x0102_0304, clientID: "client")
                return Array(frame.readableBytesView.dropFirst(4))
            }
        },
        memoryFactor: 200
    ) { input in
        let decoded: DecodedRequest
        do throws(WireError) {
            decoded = try MessageCatalogue.decodeRequest(input)
        } catch {
            try expect(error.offset >= 0 && error.offset <= input.readableBytes, "an error at \(error.offset)")
            return .refused("\(error.kind)")
        }
        let version = decoded.header.requestApiVersion
        var frame = try decoded.message.frame(
            version: version, correlationID: decoded.header.correlationID, clientID: decoded.header.clientID)
        frame.moveReaderIndex(forwardBy: 4)
        let again = try MessageCatalogue.decodeRequest(frame)
        try expect(again.header.correlationID == decoded.header.correlationID, "another correlation id")
        try expect(
            try again.message.encoded(version: version) == decoded.message.encoded(version: version),
            "another request when decoded again")
        return .accepted
    }

    /// Bytes as a response: API key and version of its request, then the frame.
    static let response = FuzzTarget(
        "response",
        corpus: {
            try Corpus.messages().compactMap { vector in
                guard let type = vector.type as? any KafkaResponse.Type else { return nil }
                let response = try type.init(decoding: vector.bytes, version: vector.version)
                let frame = try response.frame(version: vector.version, correlationID: 0x0102_0304)
                var input = ByteBuffer(integer: type.apiKey.rawValue)
                input.writeInteger(vector.version)
                return Array(input.readableBytesView) + frame.readableBytesView.dropFirst(4)
            }
        },
        memoryFactor: 200
    ) { input in
        var rest = input
        guard let key = rest.readInteger(as: Int16.self), let version = rest.readInteger(as: Int16.self) else {
            return .refused("no API")
        }
        let api = ApiKey(rawValue: key)
        let decoded: DecodedResponse
        do throws(WireError) {
            decoded = try MessageCatalogue.decodeResponse(rest, to: api, version: version)
        } catch {
            try expect(error.offset >= 0 && error.offset <= rest.readableBytes, "an error at \(error.offset)")
            return .refused("\(error.kind)")
        }
        var frame = try decoded.message.frame(version: version, correlationID: decoded.header.correlationID)
        frame.moveReaderIndex(forwardBy: 4)
        let again = try MessageCatalogue.decodeResponse(frame, to: api, version: version)
        try expect(
            try again.message.encoded(version: version) == decoded.message.encoded(version: version),
            "another response when decoded again")
        return .accepted
    }

    /// Bytes as a stream of frames, which arrives in pieces: the first byte decides the limit, the second the pieces.
    static let frames = FuzzTarget(
        "frames",
        corpus: {
            let requests = try request.corpus()
            return stride(from: 0, to: requests.count - 4, by: 3).map { start in
                var stream = ByteBuffer(bytes: [UInt8(truncatingIfNeeded: start), UInt8(truncatingIfNeeded: start / 7)])
                for request in requests[start..<(start + 4)] {
                    stream.writeInteger(Int32(request.count))
                    stream.writeBytes(request)
                }
                return Array(stream.readableBytesView)
            }
        },
        memoryFactor: 20
    ) { input in
        var stream = input
        guard let limit = stream.readInteger(as: UInt8.self), let seed = stream.readInteger(as: UInt8.self) else {
            return .refused("no frames")
        }
        return try readFrames(stream, limit: 1 << Int(limit % 20), seed: UInt64(seed))
    }

    private static func readFrames(_ stream: ByteBuffer, limit: Int, seed: UInt64) throws -> Outcome {
        var generator = SeededGenerator(seed: seed)
        var reader = FrameReader(limit: limit)
        var rest = stream
        // The same stream read without a reader.
        var expected = stream
        while rest.readableBytes > 0 {
            let count = min(rest.readableBytes, 1 + generator.number(below: generator.chance(4) ? 4_000 : 9))
            guard let piece = rest.readSlice(length: count) else { break }
            reader.append(piece)
            do {
                while let frame = try reader.next() {
                    let length = expected.readInteger(as: Int32.self) ?? -1
                    try expect(frame.readableBytes <= limit, "a frame above the limit")
                    try expect(expected.readSlice(length: Int(length)) == frame, "another frame")
                }
            } catch let error as WireError {
                let length = expected.getInteger(at: expected.readerIndex, as: Int32.self) ?? 0
                try expect(length < 0 || Int(length) > limit, "length \(length) was refused")
                return .refused("\(error.kind)")
            }
            try expect(
                reader.bufferedBytes == expected.readableBytes - rest.readableBytes, "bytes were lost or kept too long")
        }
        return .accepted
    }
}

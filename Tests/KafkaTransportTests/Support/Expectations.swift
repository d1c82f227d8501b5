import KafkaClient
import NIOCore
import Testing

@testable import KafkaTransport

/// Runs something that has to fail with a transport's error, and gives it out.
func transportError(
    _ code: TransportError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async -> TransportError? {
    do {
        try await body()
        Issue.record("it did not fail", sourceLocation: sourceLocation)
        return nil
    } catch let error as TransportError {
        #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
        return error
    } catch {
        Issue.record("\(error)", sourceLocation: sourceLocation)
        return nil
    }
}

extension TransportConnection {
    /// Reads to the end.
    func readToEnd() async throws -> ByteBuffer {
        var all = ByteBuffer()
        while var piece = try await read() { all.writeBuffer(&piece) }
        return all
    }
}

/// Bytes of which no two pieces are alike that come after each other.
func pattern(_ count: Int) -> ByteBuffer {
    let block = ByteBuffer(bytes: (0..<4093).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })
    var bytes = ByteBuffer()
    while bytes.readableBytes < count { bytes.writeImmutableBuffer(block) }
    return bytes.getSlice(at: 0, length: count) ?? bytes
}

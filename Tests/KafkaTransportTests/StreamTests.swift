import KafkaClient
import NIOCore
import Testing

@testable import KafkaTransport

@Suite struct StreamTests {
    /// More than the system's buffers hold on both sides together.
    private static let much = 64 * 1024 * 1024

    private func withConnection(
        _ configuration: NIOTransportConfiguration = NIOTransportConfiguration(),
        _ body: (any TransportConnection, AcceptedConnection) async throws -> Void
    ) async throws {
        let server = try await LoopbackServer()
        let transport = NIOTransport(configuration: configuration)
        let client = try await transport.connect(to: BrokerAddress(host: "127.0.0.1", port: server.port), security: nil)
        let accepted = try #require(await server.accept())
        try await body(client, accepted)
        client.close()
        try await server.close()
    }

    @Test func bytesGoBothWaysInOrder() async throws {
        let sent = pattern(5_000_000)
        try await withConnection { client, server in
            async let echoed: Void = {
                try await server.write(await server.read(sent.readableBytes))
                try await server.closeOutput()
            }()
            for start in stride(from: 0, to: sent.readableBytes, by: 100_000) {
                try await client.write(try #require(sent.getSlice(at: start, length: 100_000)))
                try await client.write(ByteBuffer())
            }
            #expect(try await client.readToEnd() == sent)
            try await echoed
        }
    }

    @Test func theEndIsReadAfterAllBytesAndWritingGoesOn() async throws {
        try await withConnection { client, server in
            let sent = pattern(300_000)
            try await server.write(sent)
            try await server.closeOutput()
            #expect(try await client.readToEnd() == sent)
            #expect(try await client.read() == nil)
            try await client.write(ByteBuffer(string: "still here"))
            #expect(String(buffer: await server.read(10)) == "still here")
        }
    }

    @Test func aWriteWaitsForASlowReader() async throws {
        try await withConnection { client, server in
            let isWritten = Flag()
            async let written: Void = {
                try await client.write(pattern(Self.much))
                isWritten.raise()
            }()
            var count = 0
            while count < Self.much, case .bytes(let piece) = await server.read() {
                count += piece.readableBytes
                if count < Self.much / 2 { #expect(!isWritten.isRaised, "written after \(count) bytes were read") }
            }
            try await written
            #expect(count == Self.much)
        }
    }

    @Test func aSlowReaderHoldsTheSenderBack() async throws {
        try await withConnection { client, server in
            let isWritten = Flag()
            async let written: Void = {
                try await server.write(pattern(Self.much))
                isWritten.raise()
            }()
            var count = 0
            while count < Self.much {
                let piece = try #require(try await client.read())
                count += piece.readableBytes
                if count < Self.much / 2 { #expect(!isWritten.isRaised, "written after \(count) bytes were read") }
            }
            try await written
            #expect(count == Self.much)
        }
    }

    @Test func whatWasWrittenBeforeClosingGoesOut() async throws {
        let sent = pattern(250_000)
        try await withConnection { client, server in
            // Bytes that this side leaves unread do not matter.
            try await server.write(pattern(100_000))
            try await client.write(sent)
            client.close()
            client.close()
            #expect(await server.readToEnd() == sent)
        }
    }

    @Test func closingWakesWhoeverWaits() async throws {
        try await withConnection { client, _ in
            async let read = transportError(.closed) { _ = try await client.read() }
            async let written = transportError(.closed) { try await client.write(pattern(Self.much)) }
            client.close()
            _ = await (read, written)
            _ = await transportError(.closed) { _ = try await client.read() }
            _ = await transportError(.closed) { try await client.write(ByteBuffer(string: "late")) }
        }
    }

    @Test func aCancelledReadLosesNothing() async throws {
        try await withConnection { client, server in
            let reading = Task { try await client.read() }
            reading.cancel()
            await #expect(throws: CancellationError.self) { try await reading.value }
            try await server.write(ByteBuffer(string: "after"))
            try await server.closeOutput()
            #expect(String(buffer: try await client.readToEnd()) == "after")
        }
    }

    @Test func aWaitingWriteCanBeCancelled() async throws {
        try await withConnection { client, server in
            let writing = Task { try await client.write(pattern(Self.much)) }
            // The first bytes are out, and the others cannot be.
            _ = await server.read()
            writing.cancel()
            await #expect(throws: CancellationError.self) { try await writing.value }
        }
    }

    @Test func aBrokenConnectionIsToldToReaderAndWriter() async throws {
        try await withConnection { client, server in
            try await server.write(ByteBuffer(string: "last words"))
            #expect(try await client.read().map { String(buffer: $0) } == "last words")
            try await server.reset()
            let error = await transportError(.reset) { _ = try await client.read() }
            #expect(error?.text.hasSuffix("has broken the connection off") == true)
            _ = await transportError(.reset) { try await client.write(ByteBuffer(string: "x")) }
        }
    }

    @Test func aPeerThatDoesNotCloseIsNotWaitedForLonger() async throws {
        try await withConnection(NIOTransportConfiguration(closePatience: .milliseconds(1))) { client, server in
            try await client.write(pattern(200_000))
            client.close()
            // The server never closes its own side; writing to it fails once the client is gone.
            await #expect(throws: (any Error).self) {
                while true { try await server.write(pattern(100_000)) }
            }
        }
    }
}

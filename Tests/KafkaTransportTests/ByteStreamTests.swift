import NIOCore
import NIOEmbedded
import Testing

@testable import KafkaTransport

/// What happens between the event loop and the tasks, step by step.
@Suite struct ByteStreamTests {
    private func open(readLimit: Int = 100) async throws -> (NIOAsyncTestingChannel, ByteStream) {
        let channel = NIOAsyncTestingChannel()
        let configuration = NIOTransportConfiguration(readLimit: readLimit)
        let stream = ByteStream(channel, to: "peer:1", configuration)
        try await channel.eventLoop.submit {
            let ready = channel.eventLoop.makePromise(of: ByteStream.self)
            try channel.pipeline.syncOperations.addHandler(Reads())
            try channel.pipeline.syncOperations.addHandler(
                ByteStreamHandler(stream, isSecured: false, ready: ready))
        }.get()
        try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).get()
        return (channel, stream)
    }

    private func reads(_ channel: NIOAsyncTestingChannel) async throws -> Int {
        try await channel.eventLoop.submit {
            try channel.pipeline.syncOperations.handler(type: Reads.self).count
        }.get()
    }

    @Test func aReadTakesAllThatHasArrived() async throws {
        let (channel, stream) = try await open()
        for text in ["one ", "two ", "three"] { try await channel.writeInbound(ByteBuffer(string: text)) }
        #expect(try await stream.read().map { String(buffer: $0) } == "one two three")
    }

    @Test func whatArrivesIsPutBehindWhatTheReaderBrings() async throws {
        let (channel, stream) = try await open()
        try await channel.writeInbound(ByteBuffer(string: "two "))
        #expect(try await stream.read(behind: ByteBuffer(string: "one ")).map { String(buffer: $0) } == "one two ")
        async let late = stream.read(behind: ByteBuffer(string: "three "))
        try await channel.writeInbound(ByteBuffer(string: "four"))
        #expect(try await late.map { String(buffer: $0) } == "three four")
    }

    @Test func whatTheReaderBringsIsNoArrival() async throws {
        let (channel, stream) = try await open(readLimit: 100)
        async let bytes = stream.read(behind: ByteBuffer(repeating: 1, count: 200))
        channel.read()
        try await channel.writeInbound(ByteBuffer(repeating: 1, count: 1))
        #expect(try await bytes?.readableBytes == 201)
        let cancelled = Task { try await stream.read(behind: ByteBuffer(string: "lost")) }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        try await channel.writeInbound(ByteBuffer(string: "kept"))
        #expect(try await stream.read().map { String(buffer: $0) } == "kept")
        async let end = stream.read(behind: ByteBuffer(string: "half"))
        channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(try await end == nil)
    }

    @Test func bytesAreTakenAtOnceOnTheEventLoopAloneAndWhileNoneWait() async throws {
        let (channel, stream) = try await open()
        #expect(!stream.writeAtOnce(ByteBuffer(string: "elsewhere")))
        let taken = try await channel.eventLoop.submit {
            [stream.writeAtOnce(ByteBuffer(string: "one")), stream.writeAtOnce(ByteBuffer(string: "two"))]
        }.get()
        #expect(taken == [true, true])
        #expect(try await channel.readOutbound(as: ByteBuffer.self) == ByteBuffer(string: "one"))
        #expect(try await channel.readOutbound(as: ByteBuffer.self) == ByteBuffer(string: "two"))
        stream.close()
        let afterwards = try await channel.eventLoop.submit { stream.writeAtOnce(ByteBuffer(string: "late")) }.get()
        #expect(!afterwards)
    }

    @Test func readingStopsAtTheLimitAndGoesOnWhenBytesAreTaken() async throws {
        let (channel, stream) = try await open(readLimit: 100)
        let before = try await reads(channel)
        try await channel.writeInbound(ByteBuffer(repeating: 1, count: 99))
        channel.read()
        #expect(try await reads(channel) == before + 1)
        try await channel.writeInbound(ByteBuffer(repeating: 1, count: 1))
        channel.read()
        #expect(try await reads(channel) == before + 1)
        #expect(try await stream.read()?.readableBytes == 100)
        #expect(try await reads(channel) == before + 2)
    }

    @Test func whatArrivedBeforeAFailureIsReadFirst() async throws {
        let (channel, stream) = try await open()
        try await channel.writeInbound(ByteBuffer(string: "whole"))
        try await channel.eventLoop.submit {
            channel.pipeline.syncOperations.fireErrorCaught(ChannelError.inputClosed)
        }.get()
        #expect(try await stream.read().map { String(buffer: $0) } == "whole")
        let error = await transportError(.failed) { _ = try await stream.read() }
        #expect(error?.text.contains("peer:1") == true)
    }

    /// Counts how often the channel is to be read.
    private final class Reads: ChannelOutboundHandler {
        typealias OutboundIn = ByteBuffer
        var count = 0

        func read(context: ChannelHandlerContext) {
            count += 1
            context.read()
        }
    }
}

import KafkaCodec
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Kafka in a stream")
struct ConversationTests {
    /// Messages in a form that fits an expectation: `>3:1` for a request to API 3 with correlation id 1, `<3:1` for its
    /// response, with a `?` behind it when it is not whole.
    static func short(_ decoded: Decoded) -> [String] {
        decoded.messages.map { message in
            let sign = message.direction == .request ? ">" : "<"
            let key = message.apiKey.map { "\($0.rawValue)" } ?? "-"
            let id = message.correlationID.map { "\($0)" } ?? "-"
            return "\(sign)\(key):\(id)\(message.isWhole ? "" : "?")"
        }
    }

    static func decode(_ settings: CaptureSettings = CaptureSettings(), _ fill: (inout Talk) -> Void) -> Decoded {
        var talk = Talk()
        fill(&talk)
        return Decoded(talk.packets, settings: settings)
    }

    @Test("Requests and responses are paired in order, with their times")
    func pairing() throws {
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, Frames.joined(Frames.request(3, 5, 1), Frames.request(1, 11, 2, clientID: nil)))
            $0.send(.client, Frames.request(12, 4, 3, flexible: true), by: 9)
            $0.send(.server, Frames.joined(Frames.response(1), Frames.response(2)), by: 25)
            $0.send(.server, Frames.response(3, body: 0))
            $0.close()
        }
        #expect(Self.short(decoded) == [">3:1", ">1:2", ">12:3", "<3:1", "<1:2", "<12:3"])
        let messages = decoded.messages
        #expect(messages.map(\.clientID) == ["tester", nil, "tester", "tester", nil, "tester"])
        #expect(messages.map(\.apiVersion) == [5, 11, 4, 5, 11, 4])
        #expect(messages.map(\.headerSize) == [16, 10, 17, 4, 4, nil])
        #expect(messages.map { $0.notes } == [[], [], [], [], [], [.malformedHeader]])
        // Packet 4 brought two requests, 9 completed the third; 11, 13 and 14 completed the responses.
        #expect(messages.map(\.latencyNanoseconds) == [nil, nil, nil, 7_000, 9_000, 5_000])
        #expect(messages[3].latency == 7e-6)
        #expect(messages[0].body == ByteBuffer(repeating: 0x5a, count: 20))
        #expect("\(messages[0].client) \(messages[0].server)" == "10.0.0.1:50000 10.0.0.2:7777")
        #expect(
            decoded.summaries == [
                ConnectionSummary(
                    connection: 0, client: messages[0].client, server: messages[0].server, isKafka: true, requests: 3,
                    responses: 3, missingBytes: 0, reason: .finished
                )
            ])
        #expect(decoded.unanswered.isEmpty && decoded.notes.isEmpty)
    }

    @Test("The oldest header has no client id, and ApiVersions answers with the oldest header")
    func headers() {
        let decoded = Self.decode {
            $0.open()
            var shutdown = ByteBuffer()
            shutdown.writeInteger(Int16(7))
            shutdown.writeInteger(Int16(0))
            shutdown.writeInteger(Int32(5))
            shutdown.writeInteger(Int32(2))
            $0.send(.client, Frames.prefixed(shutdown))
            $0.send(.client, Frames.request(18, 3, 6, flexible: true))
            $0.send(.server, Frames.response(5))
            $0.send(.server, Frames.response(6))
        }
        #expect(decoded.messages.map(\.headerSize) == [8, 17, 4, 4])
    }

    @Test("Produce without acknowledgement waits for no response")
    func acksZero() {
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, Frames.produce(1, acks: 0))
            $0.send(.client, Frames.produce(2, acks: 1))
            $0.send(.client, Frames.request(3, 5, 3))
            $0.send(.server, Frames.response(2))
        }
        #expect(Self.short(decoded) == [">0:1", ">0:2", ">3:3", "<0:2"])
        #expect(decoded.unanswered.map(\.correlationID) == [3])
    }

    @Test("Requests passed over by the responses got none")
    func passedOver() {
        let decoded = Self.decode {
            $0.open()
            for id in 1...3 as ClosedRange<Int32> { $0.send(.client, Frames.request(3, 5, id)) }
            $0.send(.server, Frames.response(1))
            $0.send(.server, Frames.response(3))
        }
        #expect(Self.short(decoded) == [">3:1", ">3:2", ">3:3", "<3:1", "<3:3"])
        #expect(decoded.unanswered.map(\.correlationID) == [2])
    }

    @Test("Other protocols are not taken for Kafka", arguments: [true, false])
    func otherProtocols(beginning: Bool) {
        let dialogues: [(String, String)] = [
            ("GET / HTTP/1.1\r\nHost: example\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
            ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}", "\u{16}\u{3}\u{3}\u{0}\u{7a}\u{2}\u{0}\u{0}\u{76}"),
            ("SSH-2.0-OpenSSH_9.6\r\n", "SSH-2.0-OpenSSH_9.6\r\n"),
        ]
        for (question, answer) in dialogues {
            let decoded = Self.decode {
                if beginning { $0.open() }
                for _ in 0..<20 {
                    $0.send(.client, ByteBuffer(string: question))
                    $0.send(.server, ByteBuffer(string: answer))
                }
            }
            #expect(decoded.messages.isEmpty)
            #expect(decoded.summaries.map(\.isKafka) == [false])
        }
    }

    @Test("ZooKeeper, whose frames look alike, is not taken for Kafka")
    func zooKeeper() {
        // Length, transaction id, operation, path: a Produce request but for its content.
        func request(_ id: Int32, _ operation: Int32) -> ByteBuffer {
            var frame = ByteBuffer()
            frame.writeInteger(id)
            frame.writeInteger(operation)
            frame.writeInteger(Int32(8))
            frame.writeString("/brokers")
            frame.writeInteger(UInt8(0))
            return Frames.prefixed(frame)
        }
        for beginning in [true, false] {
            let decoded = Self.decode {
                if beginning { $0.open() }
                for id in 1...9 as ClosedRange<Int32> {
                    $0.send(.client, request(id, 4))
                    $0.send(.server, Frames.response(id, body: 60))
                }
            }
            #expect(decoded.messages.isEmpty)
        }
    }

    @Test("A server that speaks first is not Kafka's")
    func serverFirst() {
        let decoded = Self.decode {
            $0.open()
            $0.send(.server, Frames.response(1))
            $0.send(.client, Frames.request(3, 5, 1))
            $0.send(.client, Frames.request(3, 5, 2))
        }
        #expect(decoded.messages.isEmpty)
    }

    @Test("A single request is enough when the capture ends behind it")
    func singleRequest() {
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, Frames.request(3, 5, 1))
        }
        #expect(Self.short(decoded) == [">3:1"])
        #expect(decoded.unanswered.map(\.apiKey.rawValue) == [3])
    }

    @Test("The table decides what a request's body must be, until Kafka is recognised")
    func bodyCheck() {
        let table = ApiTable(KnownApis.entries) { _, _, _, body in body.readableBytes == 20 }
        var talk = Talk()
        talk.open()
        talk.send(.client, Frames.request(3, 5, 1, body: 21))
        talk.send(.server, Frames.response(1))
        #expect(Decoded(talk.packets, apis: table).messages.isEmpty)
        #expect(Decoded(talk.packets).messages.count == 2)
    }

    @Test("With bodies checked, the first request is handed out at once, and ZooKeeper's is not taken for one")
    func checkedBeginning() throws {
        let segments = try DamagedCaptureTests.segments("kcat-snappy.pcap")
        var decoder = CaptureDecoder(apis: .kafka)
        var found: [CapturedMessage] = []
        // Handshake and first request.
        for segment in segments.prefix(4) {
            decoder.receive(PacketBuilder().packet(segment)) { event in
                if case .message(let message) = event { found.append(message) }
            }
        }
        #expect(found.map(\.apiKey) == [.apiVersions])
        var talk = Talk()
        talk.open()
        var connect = ByteBuffer()
        connect.writeInteger(Int32(0))
        connect.writeInteger(Int64(0))
        connect.writeInteger(Int32(30_000))
        connect.writeInteger(Int64(0))
        connect.writeInteger(Int32(16))
        connect.writeRepeatingByte(0, count: 17)
        talk.send(.client, Frames.prefixed(connect))
        talk.send(.server, Frames.response(0, body: 33))
        #expect(Decoded(talk.packets, apis: .kafka).messages.isEmpty)
    }

    // MARK: - Without the beginning

    @Test(
        "In a connection without beginning the client is the side with requests, and the first whole frames are found")
    func midstream() {
        let decoded = Self.decode {
            // The rest of frames that began before.
            $0.send(.server, Frames.response(70, body: 200).part(90..<204))
            $0.send(.client, Frames.request(1, 11, 71, body: 300).part(50..<316))
            $0.send(.server, Frames.response(71))
            $0.send(.client, Frames.request(1, 11, 72))
            $0.send(.server, Frames.response(72))
            $0.send(.client, Frames.request(1, 11, 73))
        }
        #expect(Self.short(decoded) == [">1:72", "<-:71", "<1:72", ">1:73"])
        #expect(decoded.messages[0].notes == [.skipped(266)])
        #expect(decoded.messages[1].notes == [.skipped(114), .noRequest])
        #expect("\(decoded.messages[0].server)" == "10.0.0.2:7777")
        #expect(decoded.unanswered.map(\.correlationID) == [73])
    }

    @Test("A frame in the middle of a segment is found by the one behind it")
    func midstreamWithinSegment() {
        let rest = Frames.request(1, 11, 71, body: 300).part(250..<316)
        let decoded = Self.decode {
            $0.send(.client, Frames.joined(rest, Frames.request(1, 11, 72), Frames.request(3, 5, 73)))
            let tail = Frames.response(71).part(20..<34)
            $0.send(.server, Frames.joined(tail, Frames.response(72), Frames.response(73)))
        }
        #expect(Self.short(decoded) == [">1:72", ">3:73", "<1:72", "<3:73"])
    }

    @Test("Responses that look like Produce requests do not make their sender the client")
    func responsesLikeRequests() {
        // A throttle time of 0 and a count below 256 behind a small correlation id.
        func metadata(_ id: Int32) -> ByteBuffer {
            var frame = ByteBuffer()
            frame.writeInteger(id)
            frame.writeInteger(Int32(0))
            frame.writeInteger(Int32(3))
            for broker in 1...3 as ClosedRange<Int32> {
                frame.writeInteger(broker)
                frame.writeInteger(Int16(9))
                frame.writeString("localhost")
                frame.writeInteger(Int32(9092))
                frame.writeInteger(Int16(-1))
            }
            return Frames.prefixed(frame)
        }
        let decoded = Self.decode {
            $0.send(.server, metadata(2))
            $0.send(.server, metadata(3))
            $0.send(.client, Frames.request(3, 5, 4))
            $0.send(.server, metadata(4))
        }
        #expect(Self.short(decoded) == [">3:4", "<-:2", "<-:3", "<3:4"])
    }

    @Test("A side that says nothing recognisable is given up after some bytes")
    func recognitionLimit() {
        var settings = CaptureSettings()
        settings.searchBytes = 2_000
        settings.recognitionBytes = 10_000
        var generator = SeededGenerator(seed: 3)
        let decoded = Self.decode(settings) {
            for _ in 0..<40 {
                let noise = (0..<500).map { _ in UInt8.random(in: 0...255, using: &generator) }
                $0.send(.client, ByteBuffer(bytes: noise))
            }
            $0.send(.client, Frames.request(3, 5, 1))
            $0.send(.client, Frames.request(3, 5, 2))
        }
        #expect(decoded.messages.isEmpty && decoded.highestHeldBytes <= 5_000 + 8 * PendingSegment.overhead)
    }

    // MARK: - Gaps

    @Test("A gap within a frame leaves the next frame's place known")
    func gapWithinFrame() {
        let request = Frames.request(3, 5, 2, body: 100)
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, Frames.request(3, 5, 1))
            $0.send(.client, request.part(0..<40))
            $0.lose(.client, 50)
            $0.send(.client, request.part(90..<120))
            $0.send(.client, Frames.request(3, 5, 3))
            for id in 1...3 as ClosedRange<Int32> { $0.send(.server, Frames.response(id)) }
            $0.close()
        }
        #expect(Self.short(decoded) == [">3:1", ">3:2?", ">3:3", "<3:1", "<3:2", "<3:3"])
        // What comes behind the missing bytes is not kept either.
        #expect(decoded.messages[1].notes == [.missingBytes(80)])
        #expect(decoded.messages[1].size == 116 && decoded.messages[1].body == nil)
        #expect(decoded.summaries.map(\.missingBytes) == [50])
    }

    @Test("Behind a gap over frames the next certain frame is found, in both directions")
    func gapOverFrames() {
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, Frames.request(3, 5, 1))
            $0.send(.server, Frames.response(1))
            $0.lose(.client, 500)
            $0.lose(.server, 700)
            $0.send(.client, Frames.request(3, 5, 9).part(17..<40))
            $0.send(.client, Frames.request(3, 5, 10))
            $0.send(.server, Frames.response(9, body: 90).part(30..<98))
            $0.send(.server, Frames.response(10))
            $0.send(.client, Frames.request(3, 5, 11))
            $0.send(.server, Frames.response(11))
            $0.close()
        }
        #expect(Self.short(decoded) == [">3:1", "<3:1", ">3:10", ">3:11", "<3:10", "<3:11"])
        #expect(decoded.messages[2].notes == [.gap(500), .skipped(23)])
        #expect(decoded.messages[4].notes == [.gap(700), .skipped(68)])
    }

    @Test("A record batch behind a gap is not taken for a response")
    func batchBehindGap() {
        var batch = ByteBuffer()
        batch.writeInteger(Int64(0))
        batch.writeInteger(Int32(9 + 50))
        batch.writeInteger(Int32(2))
        batch.writeInteger(Int8(2))
        batch.writeRepeatingByte(0, count: 54)
        let decoded = Self.decode {
            $0.open()
            for id in 0...3 as ClosedRange<Int32> { $0.send(.client, Frames.request(1, 11, id)) }
            $0.send(.server, Frames.response(0))
            $0.lose(.server, 40)
            $0.send(.server, batch)
            $0.send(.server, Frames.response(3))
        }
        #expect(Self.short(decoded) == [">1:0", ">1:1", ">1:2", ">1:3", "<1:0", "<1:3"])
    }

    @Test("A connection whose first request is lost is Kafka's still")
    func lostFirstRequest() {
        let decoded = Self.decode {
            $0.open()
            $0.lose(.client, 40)
            $0.send(.server, Frames.response(1))
            $0.send(.client, Frames.request(3, 5, 2))
            $0.send(.server, Frames.response(2))
            $0.send(.client, Frames.request(3, 5, 3))
            $0.send(.server, Frames.response(3))
            $0.close()
        }
        #expect(Self.short(decoded).filter { $0.hasPrefix(">") } == [">3:2", ">3:3"])
        #expect(Self.short(decoded).filter { $0.hasPrefix("<") } == ["<-:1", "<3:2", "<3:3"])
    }

    @Test("Every segment cut short, and only the headers left")
    func cutSegments() {
        let decoded = Self.decode {
            $0.open()
            for id in 1...5 as ClosedRange<Int32> {
                let request = Frames.request(3, 5, id, body: 60)
                $0.send(.client, request.part(0..<25), missing: request.readableBytes - 25)
                let response = Frames.response(id, body: 60)
                $0.send(.server, response.part(0..<10), missing: response.readableBytes - 10)
            }
        }
        #expect(Self.short(decoded) == (1...5).flatMap { [">3:\($0)?", "<3:\($0)?"] })
    }

    @Test("A message that the capture cuts off is handed out as far as it is there")
    func unfinished() {
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, Frames.request(3, 5, 1))
            $0.send(.server, Frames.response(1, body: 100).part(0..<60))
        }
        #expect(Self.short(decoded) == [">3:1", "<3:1?"])
        #expect(decoded.messages[1].notes == [.unfinished(missing: 48)])
        #expect(decoded.unanswered.isEmpty)
    }

    @Test("Repeated segments that differ are noted with the next message")
    func differingRepetition() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Frames.request(3, 5, 1))
        talk.send(.server, Frames.response(1))
        var again = talk.segments[3]
        again.payload.setInteger(UInt8(0), at: again.payload.readerIndex + 30)
        talk.segments.append(again)
        talk.send(.client, Frames.request(3, 5, 2))
        let decoded = Decoded(talk.packets)
        #expect(Self.short(decoded) == [">3:1", "<3:1", ">3:2"])
        #expect(decoded.messages[2].notes == [.differingRepetition(1)])
    }

    // MARK: - What is not known, and what is no frame

    @Test("APIs and versions beyond the table are handed out with a note")
    func unknownAPI() {
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, Frames.request(18, 99, 1, flexible: true))
            $0.send(.server, Frames.response(1))
            $0.send(.client, Frames.request(1_000, 0, 2))
            $0.send(.server, Frames.response(2))
            $0.send(.client, Frames.request(3, 60, 3, flexible: true))
            $0.send(.server, Frames.response(3))
        }
        #expect(Self.short(decoded) == [">18:1", "<18:1", ">1000:2", "<1000:2", ">3:3", "<3:3"])
        #expect(decoded.messages.allSatisfy { $0.notes == [.unknownAPI] })
        // The header of an answer to ApiVersions is the same in every version.
        #expect(decoded.messages.map(\.headerSize) == [nil, 4, nil, nil, nil, nil])
    }

    @Test("SASL tokens behind the oldest handshake have no header")
    func saslTokens() {
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, Frames.request(17, 0, 1, body: 7))
            $0.send(.server, Frames.response(1))
            $0.send(.client, Frames.prefixed(ByteBuffer(string: "\0user\0secret")))
            $0.send(.server, Frames.prefixed(ByteBuffer()))
            $0.send(.client, Frames.request(3, 5, 2))
            $0.send(.server, Frames.response(2))
        }
        #expect(Self.short(decoded) == [">17:1", "<17:1", ">-:-", "<-:-", ">3:2", "<3:2"])
        #expect(decoded.messages[2].notes == [.saslToken] && decoded.messages[3].notes == [.saslToken])
        #expect(decoded.messages[3].latencyNanoseconds == 1_000)
    }

    @Test("A length beyond the limit is no frame, and the next certain one is found")
    func frameLimit() {
        var settings = CaptureSettings()
        settings.maximumFrameSize = 1_000
        let decoded = Self.decode(settings) {
            $0.open()
            $0.send(.client, Frames.request(3, 5, 1))
            $0.send(.server, Frames.response(1))
            $0.send(.client, Frames.request(3, 5, 2, body: 2_000))
            $0.send(.client, Frames.request(3, 5, 3))
        }
        #expect(Self.short(decoded) == [">3:1", "<3:1", ">3:3"])
        #expect(decoded.messages[2].notes == [.notAFrame, .skipped(2_020)])
    }

    @Test("A response to nothing is no frame when every request is known")
    func strayResponse() {
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, Frames.request(3, 5, 1))
            $0.send(.server, Frames.response(1))
            $0.send(.client, Frames.request(3, 5, 2))
            $0.send(.server, Frames.response(-77))
            $0.send(.server, Frames.response(2))
        }
        #expect(Self.short(decoded) == [">3:1", "<3:1", ">3:2", "<3:2"])
        #expect(decoded.messages[3].notes == [.notAFrame, .skipped(38)])
    }

    // MARK: - Memory

    @Test("A frame takes memory only as its bytes come")
    func frameMemory() {
        var beginning = Frames.request(3, 5, 1, body: 100)
        beginning.setInteger(Int32(100 << 20), at: beginning.readerIndex)
        let decoded = Self.decode {
            $0.open()
            $0.send(.client, beginning)
        }
        #expect(Self.short(decoded) == [">3:1?"])
        #expect(decoded.highestHeldBytes <= 200 + PendingSegment.overhead)
    }

    @Test("Unfinished frames are bounded over all connections; what is not kept is noted as missing")
    func unfinishedMemory() {
        var settings = CaptureSettings()
        settings.maximumUnfinishedFrameBytes = 50_000
        var packets: [CapturedPacket] = []
        for port in 0..<8 as Range<UInt16> {
            var talk = Talk(client: .ipv4(9, 1_000 + port))
            talk.open()
            talk.send(.client, Frames.request(3, 5, 1, body: 20_000), by: 1_000)
            talk.send(.client, Frames.request(3, 5, 2))
            let all = talk.packets
            packets += all.dropLast(2)
        }
        let decoded = Decoded(packets, settings: settings)
        #expect(decoded.highestHeldBytes <= 60_000)
        #expect(decoded.messages.count == 8 && decoded.messages.allSatisfy { !$0.isWhole })
    }

    @Test("Requests without response are bounded")
    func outstandingBound() {
        var settings = CaptureSettings()
        settings.maximumOutstandingRequests = 10
        let decoded = Self.decode(settings) {
            $0.open()
            for id in 1...30 as ClosedRange<Int32> { $0.send(.client, Frames.request(3, 5, id)) }
        }
        #expect(decoded.unanswered.map(\.correlationID) == Array(1...30))
        #expect(decoded.messages.count == 30)
    }

    @Test("A connection goes on from one file to the next")
    func severalFiles() throws {
        var talk = Talk()
        talk.open()
        talk.send(.client, Frames.request(3, 5, 1))
        talk.send(.server, Frames.response(1), by: 10)
        var files: [ByteBuffer] = []
        for packets in [talk.packets.prefix(5), talk.packets.dropFirst(5)] {
            var file = FileBuilder()
            file.pcapHeader(magic: 0xa1b2_3c4d)
            for packet in packets {
                let time = packet.timestamp?.nanoseconds ?? 0
                file.pcapPacket(
                    UInt32(time / 1_000_000_000), UInt32(time % 1_000_000_000), packet.bytes.array)
            }
            files.append(file.bytes)
        }
        var decoder = CaptureDecoder(apis: KnownApis.table)
        var messages: [CapturedMessage] = []
        for file in files {
            try decoder.decode(BufferByteSource(file)) {
                if case .message(let message) = $0 { messages.append(message) }
            }
        }
        decoder.finish { _ in }
        #expect(messages.map(\.direction) == [.request, .response])
    }
}

import KafkaCodec
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The connection's state machine")
struct ConnectionStateMachineTests {
    typealias Machine = ConnectionStateMachine

    private func at(_ milliseconds: Int64) -> KafkaClock.Instant { .init(nanoseconds: milliseconds * 1_000_000) }

    private func answer(_ response: some KafkaResponse, _ version: Int16, _ correlationID: Int32) throws -> ByteBuffer {
        try response.frame(version: version, correlationID: correlationID)
    }

    /// A machine whose versions are agreed on, at 0 ms.
    private func ready(
        _ configuration: ConnectionConfiguration = .init(), silenceLimit: Duration? = nil
    ) throws -> Machine {
        var machine = Machine(configuration: configuration, silenceLimit: silenceLimit)
        #expect(Shown(machine.start(now: at(0))) == ["dial"])
        #expect(Shown(machine.connected(now: at(0))) == ["write 18 v5 #0"])
        let opened = machine.received(try answer(ApiVersionsResponse.standard, 5, 0), now: at(0))
        #expect(Shown(opened) == ["ready"])
        return machine
    }

    private func request(_ id: UInt64, deadline: Int64 = 1000, expectsAnswer: Bool = true) throws -> Machine.Request {
        let frame = try HeartbeatRequest(groupID: "g").frame(version: 4, correlationID: 0, clientID: "c")
        return Machine.Request(id: id, frame: frame, deadline: at(deadline), expectsAnswer: expectsAnswer)
    }

    private func heartbeat(_ correlationID: Int32) throws -> ByteBuffer {
        try answer(HeartbeatResponse(), 4, correlationID)
    }

    // MARK: Versions

    @Test("asks in the newest version, and again in the one that the broker names with error 35")
    func lowerVersion() throws {
        var machine = Machine(configuration: .init())
        _ = machine.start(now: at(0))
        _ = machine.connected(now: at(0))
        let refusal = ApiVersionsResponse(
            errorCode: .unsupportedVersion, apiKeys: [.init(apiKey: .apiVersions, minVersion: 0, maxVersion: 2)])
        // The answer to an unknown version has the form of version 0.
        #expect(Shown(machine.received(try answer(refusal, 0, 0), now: at(1))) == ["write 18 v2 #1"])
        #expect(Shown(machine.received(try answer(ApiVersionsResponse.standard, 2, 1), now: at(2))) == ["ready"])
    }

    @Test(
        "asks in version 0 when the refusal is malformed, as librdkafka's mock sends it",
        arguments: [
            [UInt8](), [0], [0, 0, 0, 1], [1], [2, 0, 18, 0], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        ])
    func malformedRefusal(rest: [UInt8]) throws {
        var machine = Machine(configuration: .init())
        _ = machine.start(now: at(0))
        _ = machine.connected(now: at(0))
        var frame = ByteBuffer()
        frame.writeInteger(Int32(6 + rest.count))
        frame.writeInteger(Int32(0))
        frame.writeInteger(Int16(35))
        frame.writeBytes(rest)
        #expect(Shown(machine.received(frame, now: at(1))) == ["note", "write 18 v0 #1"])
        #expect(Shown(machine.received(try answer(ApiVersionsResponse.standard, 0, 1), now: at(2))) == ["ready"])
    }

    @Test("goes down with every refusal and ends at version 0")
    func refusedForEver() throws {
        var machine = Machine(configuration: .init())
        _ = machine.start(now: at(0))
        _ = machine.connected(now: at(0))
        let refusal = ApiVersionsResponse(
            errorCode: .unsupportedVersion, apiKeys: [.init(apiKey: .apiVersions, minVersion: 0, maxVersion: 99)])
        for correlationID in 0..<5 {
            let actions = machine.received(try answer(refusal, 0, Int32(correlationID)), now: at(1))
            #expect(Shown(actions) == ["write 18 v\(4 - correlationID) #\(correlationID + 1)"])
        }
        #expect(Shown(machine.received(try answer(refusal, 0, 5), now: at(1))) == ["close brokerError"])
    }

    @Test("asks in no higher version than the configuration allows")
    func cappedNegotiation() throws {
        var configuration = ConnectionConfiguration()
        configuration.versionLimits[.apiVersions] = VersionRange(0, 2)
        var machine = Machine(configuration: configuration)
        _ = machine.start(now: at(0))
        #expect(Shown(machine.connected(now: at(0))) == ["write 18 v2 #0"])
    }

    @Test("chooses the highest version that both sides and all limits allow")
    func choice() throws {
        let versions = BrokerVersions(
            ApiVersionsResponse(apiKeys: [
                .init(apiKey: .metadata, minVersion: 2, maxVersion: 99),
                .init(apiKey: .heartbeat, minVersion: 1, maxVersion: 3),
                .init(apiKey: .produce, minVersion: 90, maxVersion: 99),
                .init(apiKey: .fetch, minVersion: 5, maxVersion: 4),
            ]))
        #expect(try versions.version(for: MetadataRequest.self) == MetadataRequest.validVersions.highest)
        #expect(try versions.version(for: HeartbeatRequest.self) == 3)
        #expect(try versions.version(for: HeartbeatRequest.self, within: VersionRange(0, 2), nil) == 2)
        let refusals: [(() throws -> Int16)] = [
            { try versions.version(for: ProduceRequest.self) },
            { try versions.version(for: FetchRequest.self) },
            { try versions.version(for: FindCoordinatorRequest.self) },
            { try versions.version(for: MetadataRequest.self, within: VersionRange(0, 1)) },
        ]
        for refusal in refusals {
            let error = #expect(throws: KafkaError.self) { try refusal() }
            #expect(error?.code == .notSupportedByBroker)
            #expect(error?.isRetriable == false)
        }
    }

    // MARK: Order

    @Test("sends as many requests as may be unanswered, then one for each answer, in order")
    func pipelining() throws {
        var configuration = ConnectionConfiguration()
        configuration.maximumInFlightRequests = 2
        var machine = try ready(configuration)
        #expect(Shown(machine.send(try request(1), now: at(1))) == ["write 12 v4 #1"])
        #expect(Shown(machine.send(try request(2), now: at(1))) == ["write 12 v4 #2"])
        #expect(Shown(machine.send(try request(3), now: at(1))) == [])
        #expect(Shown(machine.send(try request(4), now: at(1))) == [])
        #expect(machine.load == 4)
        #expect(Shown(machine.received(try heartbeat(1), now: at(2))) == ["finish 1", "write 12 v4 #3"])
        // Two answers in one piece.
        var both = try heartbeat(2)
        both.writeImmutableBuffer(try heartbeat(3))
        #expect(Shown(machine.received(both, now: at(3))) == ["finish 2", "finish 3", "write 12 v4 #4"])
        #expect(Shown(machine.received(try heartbeat(4), now: at(3))) == ["finish 4"])
        #expect(machine.load == 0)
    }

    @Test("reads answers that arrive byte by byte")
    func fragments() throws {
        var machine = try ready()
        _ = machine.send(try request(1), now: at(1))
        let bytes = Array(try heartbeat(1).readableBytesView)
        for byte in bytes.dropLast() {
            #expect(Shown(machine.received(ByteBuffer(bytes: [byte]), now: at(2))) == [])
        }
        #expect(Shown(machine.received(ByteBuffer(bytes: bytes.suffix(1)), now: at(2))) == ["finish 1"])
    }

    @Test("ends at an answer that is not due", arguments: [2, 0, -1] as [Int32])
    func wrongCorrelation(correlationID: Int32) throws {
        var machine = try ready()
        _ = machine.send(try request(1), now: at(1))
        _ = machine.send(try request(2), now: at(1))
        let actions = machine.received(try heartbeat(correlationID), now: at(2))
        #expect(
            Shown(actions) == ["fail 1 protocolViolation?", "fail 2 protocolViolation?", "close protocolViolation"])
        #expect(machine.closeReason?.text == "the broker answered request \(correlationID) when 1 is due")
        #expect(Shown(machine.received(try heartbeat(1), now: at(3))) == [])
    }

    @Test("ends at an answer that nobody asked for")
    func unasked() throws {
        var machine = try ready()
        #expect(Shown(machine.received(try heartbeat(1), now: at(2))) == ["close protocolViolation"])
    }

    @Test("tells whoever asked that the answer is too large, and the others that the connection is over")
    func tooLargeAnswer() throws {
        var configuration = ConnectionConfiguration()
        configuration.maximumResponseSize = 100
        var machine = try ready(configuration)
        _ = machine.send(try request(1), now: at(1))
        _ = machine.send(try request(2), now: at(1))
        let actions = machine.received(ByteBuffer(integer: Int32(101)), now: at(2))
        #expect(
            Shown(actions) == ["fail 1 responseTooLarge?", "fail 2 protocolViolation?", "close protocolViolation"])
    }

    @Test("ends at frames that are too large, negative, or too short")
    func frames() throws {
        for (length, rest) in [(101, 0), (Int32.max, 0), (-1, 0), (3, 3), (0, 0)] as [(Int32, Int)] {
            var configuration = ConnectionConfiguration()
            configuration.maximumResponseSize = 100
            var machine = try ready(configuration)
            var frame = ByteBuffer(integer: length)
            frame.writeRepeatingByte(0, count: rest)
            #expect(Shown(machine.received(frame, now: at(1))) == ["close protocolViolation"])
        }
    }

    @Test("refuses a request beyond the limit and sends the next")
    func tooLarge() throws {
        var configuration = ConnectionConfiguration()
        configuration.maximumRequestSize = try request(1).frame.readableBytes - 5
        var machine = try ready(configuration)
        #expect(Shown(machine.send(try request(1), now: at(1))) == ["fail 1 requestTooLarge"])
        #expect(machine.load == 0)
    }

    // MARK: Time

    @Test("gives up when connecting or agreeing takes too long")
    func connectTimeout() throws {
        var machine = Machine(configuration: .init())
        _ = machine.start(now: at(0))
        #expect(machine.nextDeadline == at(10_000))
        #expect(Shown(machine.tick(now: at(9_999))) == [])
        var negotiating = machine
        #expect(Shown(machine.tick(now: at(10_000))) == ["close connectTimedOut"])
        _ = negotiating.connected(now: at(9_999))
        #expect(Shown(negotiating.tick(now: at(10_000))) == ["close connectTimedOut"])
    }

    @Test("ends with a late answer: the late request timed out, the others lost their connection")
    func requestTimeout() throws {
        var configuration = ConnectionConfiguration()
        configuration.maximumInFlightRequests = 2
        var machine = try ready(configuration)
        _ = machine.send(try request(1, deadline: 500), now: at(1))
        _ = machine.send(try request(2, deadline: 900), now: at(1))
        _ = machine.send(try request(3, deadline: 900), now: at(1))
        #expect(machine.nextDeadline == at(500))
        #expect(Shown(machine.tick(now: at(499))) == [])
        #expect(
            Shown(machine.tick(now: at(500))) == [
                "fail 1 requestTimedOut?", "fail 2 connectionFailed?", "fail 3 connectionFailed",
                "close requestTimedOut",
            ])
        #expect(machine.nextDeadline == nil)
    }

    @Test("fails a request that never got its turn, and keeps the connection")
    func waitingTimeout() throws {
        var configuration = ConnectionConfiguration()
        configuration.maximumInFlightRequests = 1
        var machine = try ready(configuration)
        _ = machine.send(try request(1, deadline: 1000), now: at(1))
        _ = machine.send(try request(2, deadline: 300), now: at(1))
        _ = machine.send(try request(3, deadline: 2000), now: at(1))
        #expect(machine.nextDeadline == at(300))
        #expect(Shown(machine.tick(now: at(300))) == ["fail 2 requestTimedOut"])
        #expect(machine.nextDeadline == at(1000))
        #expect(Shown(machine.received(try heartbeat(1), now: at(400))) == ["finish 1", "write 12 v4 #2"])
        #expect(Shown(machine.received(try heartbeat(2), now: at(400))) == ["finish 3"])
    }

    @Test("sends nothing while the broker asks to be left alone (KIP-219)")
    func throttle() throws {
        var machine = try ready()
        _ = machine.throttle(for: .milliseconds(200), now: at(100))
        _ = machine.throttle(for: .milliseconds(50), now: at(110))
        #expect(Shown(machine.send(try request(1), now: at(120))) == [])
        #expect(machine.nextDeadline == at(300))
        #expect(Shown(machine.tick(now: at(299))) == [])
        #expect(Shown(machine.tick(now: at(300))) == ["write 12 v4 #1"])
        #expect(machine.nextDeadline == at(1000))
    }

    @Test("closes in good order when idle, counted from the last answer")
    func idle() throws {
        var configuration = ConnectionConfiguration()
        configuration.idleTimeout = .seconds(60)
        var machine = try ready(configuration)
        #expect(machine.nextDeadline == at(60_000))
        _ = machine.send(try request(1, deadline: 90_000), now: at(50_000))
        #expect(machine.nextDeadline == at(90_000))
        _ = machine.received(try heartbeat(1), now: at(70_000))
        #expect(Shown(machine.tick(now: at(90_000))) == [])
        #expect(machine.nextDeadline == at(130_000))
        #expect(Shown(machine.tick(now: at(130_000))) == ["close"])
        #expect(Shown(machine.send(try request(2), now: at(130_000))) == ["fail 2 connectionClosed"])
    }

    // MARK: The end

    @Test("finishes what is under way before it closes, and takes nothing more")
    func gracefulClose() throws {
        var machine = try ready()
        _ = machine.send(try request(1), now: at(1))
        #expect(Shown(machine.close(now: at(2))) == [])
        #expect(Shown(machine.send(try request(2), now: at(2))) == ["fail 2 connectionClosed"])
        #expect(Shown(machine.received(try heartbeat(1), now: at(3))) == ["finish 1", "close"])
        #expect(Shown(machine.close(now: at(4))) == [])
    }

    @Test("treats the end of a quiet stream as good order, and else says that the outcome is unknown")
    func endOfStream() throws {
        var quiet = try ready()
        #expect(Shown(quiet.endOfStream(now: at(1))) == ["close"])
        var busy = try ready()
        _ = busy.send(try request(1), now: at(1))
        #expect(Shown(busy.endOfStream(now: at(1))) == ["fail 1 connectionClosed?", "close connectionClosed"])
        var young = Machine(configuration: .init())
        _ = young.start(now: at(0))
        _ = young.connected(now: at(0))
        #expect(Shown(young.endOfStream(now: at(1))) == ["close negotiationFailed"])
    }

    @Test(
        "still takes the answer of a request that was cancelled after it was sent, and does not send one that was not")
    func cancellation() throws {
        var configuration = ConnectionConfiguration()
        configuration.maximumInFlightRequests = 1
        var machine = try ready(configuration)
        _ = machine.send(try request(1), now: at(1))
        _ = machine.send(try request(2), now: at(1))
        _ = machine.send(try request(3), now: at(1))
        #expect(Shown(machine.cancel(1, now: at(2))) == ["fail 1 cancelled?"])
        #expect(Shown(machine.cancel(1, now: at(2))) == [])
        #expect(Shown(machine.cancel(2, now: at(2))) == ["fail 2 cancelled"])
        #expect(Shown(machine.received(try heartbeat(1), now: at(3))) == ["write 12 v4 #2"])
        #expect(Shown(machine.received(try heartbeat(2), now: at(3))) == ["finish 3"])
    }

    @Test("ends a request without an answer when it is handed over, or says that nobody knows")
    func oneWay() throws {
        var machine = try ready()
        #expect(Shown(machine.send(try request(1, expectsAnswer: false), now: at(1))) == ["write 12 v4 #1 reporting 1"])
        #expect(Shown(machine.send(try request(2), now: at(1))) == ["write 12 v4 #2"])
        #expect(Shown(machine.wrote(1, now: at(2))) == ["finish 1 without answer"])
        #expect(Shown(machine.received(try heartbeat(2), now: at(3))) == ["finish 2"])
        _ = machine.send(try request(3, expectsAnswer: false), now: at(4))
        #expect(
            Shown(machine.transportFailed(Failure(), now: at(5))) == [
                "fail 3 connectionFailed?", "close connectionFailed",
            ]
        )
    }

    @Test("lets answers pass that nobody wants, but not those to requests that were never sent")
    func unrequestedAnswers() throws {
        var machine = try ready()
        for id in 1...3 as ClosedRange<UInt64> {
            _ = machine.send(try request(id, expectsAnswer: false), now: at(1))
            _ = machine.wrote(id, now: at(1))
        }
        _ = machine.send(try request(4), now: at(1))
        #expect(Shown(machine.received(try heartbeat(1), now: at(2))) == ["note"])
        #expect(Shown(machine.received(try heartbeat(2), now: at(2))) == [])
        #expect(Shown(machine.received(try heartbeat(4), now: at(3))) == ["finish 4"])
        // Answers come in the order of the requests.
        #expect(Shown(machine.received(try heartbeat(3), now: at(4))) == ["close protocolViolation"])
    }

    @Test("tells again and again that a broker which owes an answer sends nothing, until it does")
    func silence() throws {
        var machine = try ready(silenceLimit: .milliseconds(100))
        // Nothing is owed.
        #expect(Shown(machine.tick(now: at(500))) == [])
        _ = machine.send(try request(1, deadline: 5000), now: at(1000))
        _ = machine.send(try request(2, deadline: 5000), now: at(1090))
        #expect(machine.nextDeadline == at(1100))
        #expect(Shown(machine.tick(now: at(1099))) == [])
        #expect(!machine.isSilent)
        #expect(Shown(machine.tick(now: at(1100))) == ["silent"])
        #expect(machine.isSilent)
        #expect(machine.nextDeadline == at(1200))
        #expect(Shown(machine.tick(now: at(1200))) == ["silent"])
        // A part of an answer is a sign of life.
        var answer = try heartbeat(1)
        let head = answer.readSlice(length: 3)
        let part = try #require(head)
        #expect(Shown(machine.received(part, now: at(1250))) == [])
        #expect(!machine.isSilent)
        #expect(machine.nextDeadline == at(1350))
        #expect(Shown(machine.received(answer, now: at(1300))) == ["finish 1"])
        #expect(machine.nextDeadline == at(1400))
        #expect(Shown(machine.received(try heartbeat(2), now: at(1300))) == ["finish 2"])
        #expect(Shown(machine.tick(now: at(2000))) == [])
    }

    private struct Failure: Error {}

    @Test("never traps and never runs on after hostile bytes")
    func hostile() throws {
        try explore(seeds: 0..<300) { simulation in try hostile(simulation.random) }
    }

    private func hostile(_ random: SimulationRandom) throws {
        var machine = try ready()
        for id in 1...4 as ClosedRange<UInt64> { _ = machine.send(try request(id), now: at(1)) }
        var bytes = ByteBuffer()
        for correlationID in 1...4 as ClosedRange<Int32> { bytes.writeImmutableBuffer(try heartbeat(correlationID)) }
        for _ in 0...(random.next() % 3) {
            let index = bytes.readerIndex + Int(random.next() % UInt64(bytes.readableBytes))
            bytes.setInteger(UInt8(truncatingIfNeeded: random.next()), at: index)
        }
        var ended = 0
        while let piece = bytes.readSlice(length: min(bytes.readableBytes, 1 + Int(random.next() % 20))),
            piece.readableBytes > 0
        {
            for action in machine.received(piece, now: at(2)) {
                switch action {
                case .finish, .fail: ended += 1
                default: break
                }
            }
        }
        for action in machine.endOfStream(now: at(3)) { if case .fail = action { ended += 1 } }
        #expect(ended == 4)
        #expect(machine.closeReason != nil)
    }
}

/// Actions in short words; `?` stands for an unknown outcome.
private struct Shown: ExpressibleByArrayLiteral, Equatable, CustomStringConvertible {
    let words: [String]
    var description: String { "\(words)" }

    init(arrayLiteral words: String...) { self.words = words }

    init(_ actions: [ConnectionStateMachine.Action]) {
        words = actions.map { action in
            switch action {
            case .dial: "dial"
            case .write(let frame, let id): Self.frame(frame) + (id.map { " reporting \($0)" } ?? "")
            case .finish(let id, let frame): "finish \(id)" + (frame == nil ? " without answer" : "")
            case .fail(let id, let error): "fail \(id) \(error.code)" + (error.isOutcomeUnknown ? "?" : "")
            case .ready: "ready"
            case .close(let error): "close" + (error.map { " \($0.code)" } ?? "")
            case .silent: "silent"
            case .note: "note"
            }
        }
    }

    private static func frame(_ frame: ByteBuffer) -> String {
        let start = frame.readerIndex
        let key = frame.getInteger(at: start + 4, as: Int16.self) ?? -1
        let version = frame.getInteger(at: start + 6, as: Int16.self) ?? -1
        let correlationID = frame.getInteger(at: start + 8, as: Int32.self) ?? -1
        return "write \(key) v\(version) #\(correlationID)"
    }
}

import Foundation
import KafkaCodec
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Filters, numbers and timelines")
struct ReportTests {
    static func report(_ name: String, _ change: (inout CaptureReport.Options) -> Void) throws -> [String] {
        var options = CaptureReport.Options()
        change(&options)
        return try Exchanges.report(options, Decoded.fixture(name))
    }

    static func objects(_ name: String, _ change: (inout CaptureFilter) -> Void) throws -> [[String: Any]] {
        try JSONLinesTests.objects(
            report(name) {
                $0.format = .json
                change(&$0.filter)
            })
    }

    static let group = "kafka-python-group-gzip.pcapng"

    @Test("Each filter keeps what it says, and only that")
    func filters() throws {
        let all = try Self.objects(Self.group) { _ in }
        func check(_ change: (inout CaptureFilter) -> Void, _ isKept: ([String: Any]) -> Bool) throws {
            let kept = try Self.objects(Self.group, change)
            let expected = all.filter(isKept)
            #expect(kept.count == expected.count && !kept.isEmpty && kept.count < all.count)
            let areAll = kept.allSatisfy(isKept)
            #expect(areAll)
        }
        try check({ $0.apis = [.joinGroup, .heartbeat] }) { ["JoinGroup", "Heartbeat"].contains($0["api"] as? String) }
        try check({ $0.clientIDs = ["kafka-python-3.0.12"] }) { $0["clientId"] as? String == "kafka-python-3.0.12" }
        try check({ $0.connections = [15] }) { $0["connection"] as? Int == 15 }
        try check({ $0.endpoints = ["127.0.0.1:19094"] }) { $0["server"] as? String == "127.0.0.1:19094" }
        try check({ $0.correlationIDs = [2] }) { $0["correlationId"] as? Int == 2 }
        let time = "2026-11-22T18:54:44.000000000Z"
        // Times of one form and length are in the order of their text. A request without response has that of its request.
        try check({ $0.from = CaptureTimestamp(time) }) { object in
            (object["time"] as? String).map { $0 >= time }
                ?? (object["notes"] as? [String] ?? [])
                .contains { $0.hasPrefix("the request of 2026") && $0.dropFirst(15).prefix(30) >= time }
        }
        try check({ $0.latencyAbove = 100_000_000 }) { object in
            (object["latency"] as? Double).map { $0 > 0.1 } ?? (object["size"] is NSNull)
        }
    }

    @Test("A response is about what its request was about")
    func groupsAndTopics() throws {
        let group = try Self.objects(Self.group) { $0.groups = ["billing-cap-kpy"] }
        let apis = Set(group.compactMap { $0["api"] as? String })
        #expect(
            apis.isSuperset(of: [
                "FindCoordinator", "JoinGroup", "SyncGroup", "Heartbeat", "OffsetCommit", "LeaveGroup",
            ]))
        #expect(group.filter { $0["direction"] as? String == "request" }.count * 2 == group.count)
        let topic = try Self.objects(Self.group) { $0.topics = ["cap-kpy"] }
        #expect(Set(topic.compactMap { $0["api"] as? String }).isSuperset(of: ["Produce", "Fetch", "CreateTopics"]))
        #expect(try Self.objects(Self.group) { $0.groups = ["nobody"] }.isEmpty)
    }

    @Test("Errors alone: codes, and requests without response")
    func errors() throws {
        let objects = try Self.objects(Self.group) { $0.errorsOnly = true }
        #expect(objects.allSatisfy { $0["direction"] as? String == "response" })
        #expect(objects.contains { $0["api"] as? String == "JoinGroup" })
        #expect(objects.filter { $0["size"] is NSNull }.count == 6)
        let text = try Self.report(Self.group) { $0.filter.errorsOnly = true }
        #expect(text.contains { $0.contains("REBALANCE_IN_PROGRESS") })
    }

    @Test("Messages by the key of a record in them")
    func recordKeys() throws {
        var talk = Exchanges()
        for key in ["a", "b", "a"] {
            let batch = try Exchanges.batch([(ByteBuffer(string: key), nil), (nil, nil)])
            try talk.add(
                ProduceRequest(acks: 1, topicData: [.init(name: "t", partitionData: [.init(records: batch)])]), nil,
                version: 9)
        }
        let kept = try talk.report { $0.filter.recordKeys = [ByteBuffer(string: "a")] }
        #expect(kept.count == 2 && kept.allSatisfy { $0.contains("Produce") })
    }

    @Test("Numbers by API, topic and group, as JSON")
    func statistics() throws {
        let lines = try Self.report(Self.group) {
            $0.content = .statistics
            $0.format = .json
        }
        let numbers = try #require(JSONLinesTests.objects(lines).first)
        let decoded = Decoded(try Decoded.fixture(Self.group), apis: .kafka)
        let requests = decoded.messages.filter { $0.direction == .request }
        #expect(numbers["requests"] as? Int == requests.count)
        #expect(numbers["connections"] as? Int == decoded.summaries.count)
        let apis = try #require(numbers["apis"] as? [[String: Any]])
        let join = try #require(apis.first { $0["api"] as? String == "JoinGroup" })
        let joins = requests.filter { $0.apiKey == .joinGroup }
        #expect(join["requests"] as? Int == joins.count)
        #expect(join["requestBytes"] as? Int == joins.reduce(0) { $0 + $1.size })
        let errors = try #require(join["errors"] as? [String: Int])
        #expect(errors["MEMBER_ID_REQUIRED"] == 2 && errors["COORDINATOR_LOAD_IN_PROGRESS"] == 1)
        #expect(join["retries"] as? Int == 1)
        let latency = try #require(join["latency"] as? [String: Double])
        let highest = decoded.messages.filter { $0.apiKey == .joinGroup }.compactMap(\.latency).max()
        #expect(latency["max"] == highest)
        let topics = try #require(numbers["topics"] as? [[String: Any]])
        let topic = try #require(topics.first { $0["topic"] as? String == "cap-kpy" })
        #expect(topic["producedRecords"] as? Int == 120)
        let seconds = try #require(numbers["seconds"] as? Double)
        let bytes = try #require(topic["producedBytes"] as? Int)
        let rate = try #require(topic["producedBytesPerSecond"] as? Double)
        #expect(abs(rate * seconds - Double(bytes)) < 1e-3 * Double(bytes))
        #expect(topic["fetchedBytesPerSecond"] is Double)
        let rebalances = try #require(numbers["rebalances"] as? [[String: Any]])
        #expect(rebalances.map { $0["generation"] as? Int } == [1, 2, 3, nil])
        #expect(rebalances.map { $0["members"] as? Int } == [1, 2, 1, 0])
        for rebalance in rebalances.prefix(3) {
            let parts = ["preparation", "join", "sync"].compactMap { rebalance[$0] as? Double }
            let total = try #require(rebalance["total"] as? Double)
            #expect(parts.count == 3 && abs(parts.reduce(0, +) - total) < 1e-6)
        }
    }

    @Test("Numbers are the same when only those bodies are decoded that count", arguments: FuzzTests.captures)
    func countedBodies(name: String) throws {
        let bytes = try Decoded.fixture(name)
        func numbers(_ interest: MessageInspector.Interest) throws -> ByteBuffer {
            var decoder = CaptureDecoder(apis: .kafka)
            var inspector = MessageInspector(topicNames: TopicNames(), interest: interest)
            var statistics = CaptureStatistics()
            try decoder.decode(BufferByteSource(bytes)) { statistics.add(inspector.inspect($0)) }
            decoder.finish { statistics.add(inspector.inspect($0)) }
            return statistics.json(names: inspector.topicNames)
        }
        let all = try numbers(.facts)
        #expect(all.readableBytes > 500)
        #expect(try numbers(.numbers) == all)
    }

    @Test("Topics that are too many are counted as one")
    func furtherTopics() throws {
        var talk = Exchanges()
        let batch = try Exchanges.batch([(nil, ByteBuffer(string: "a"))])
        for topic in ["a", "b", "c", "a"] {
            try talk.add(
                ProduceRequest(acks: 1, topicData: [.init(name: topic, partitionData: [.init(records: batch)])]), nil,
                version: 9)
        }
        var decoder = CaptureDecoder(apis: .kafka)
        var inspector = MessageInspector(topicNames: TopicNames(), interest: .numbers)
        var statistics = CaptureStatistics(maximumTopics: 1)
        try decoder.decode(BufferByteSource(talk.pcap)) { statistics.add(inspector.inspect($0)) }
        decoder.finish { statistics.add(inspector.inspect($0)) }
        #expect(statistics.topics.mapValues(\.producedRecords) == ["a": 2, CaptureStatistics.furtherTopics: 2])
    }

    @Test("The connections of numbers are those of the messages that are counted")
    func countedConnections() throws {
        let decoded = Decoded(try Decoded.fixture(Self.group), apis: .kafka)
        func numbers(_ change: (inout CaptureFilter) -> Void) throws -> [String: Any] {
            let lines = try Self.report(Self.group) {
                $0.content = .statistics
                $0.format = .json
                change(&$0.filter)
            }
            return try #require(JSONLinesTests.objects(lines).first)
        }
        let joins = Set(decoded.messages.filter { $0.apiKey == .joinGroup }.map(\.connection))
        #expect(!joins.isEmpty && joins.count < decoded.summaries.count)
        let ofJoins = try numbers { $0.apis = [.joinGroup] }
        #expect(ofJoins["connections"] as? Int == joins.count && ofJoins["kafkaConnections"] as? Int == joins.count)
        let missing = decoded.summaries.filter { joins.contains($0.connection) }.reduce(0) { $0 + $1.missingBytes }
        #expect(ofJoins["missingBytes"] as? Int == missing)
        let failed = try numbers { $0.errorsOnly = true }
        #expect((failed["connections"] as? Int ?? 0) > 0)
        #expect(try numbers { $0.connections = [15] }["connections"] as? Int == 1)
        #expect(try numbers { $0.groups = ["nobody"] }["connections"] as? Int == 0)
    }

    @Test("A connection of which only requests without response are counted counts", arguments: [false, true])
    func unansweredConnections(isAnswered: Bool) throws {
        var talk = Exchanges()
        try talk.add(
            HeartbeatRequest(groupID: "g"), isAnswered ? HeartbeatResponse() : nil, version: 3)
        let lines = try talk.report {
            $0.content = .statistics
            $0.format = .json
            $0.filter.latencyAbove = 1_000_000_000
        }
        let numbers = try #require(JSONLinesTests.objects(lines).first)
        #expect(numbers["connections"] as? Int == (isAnswered ? 0 : 1))
        #expect(numbers["kafkaConnections"] as? Int == (isAnswered ? 0 : 1))
    }

    @Test("Nothing is remembered of what is over, whatever the filters")
    func forgotten() throws {
        for (index, change) in [
            { $0.apis = [.joinGroup] }, { $0.topics = ["t"] }, { $0.errorsOnly = true },
            { $0.recordKeys = [ByteBuffer(string: "k")] }, { $0.correlationIDs = [3] }, { _ in },
        ].enumerated() as EnumeratedSequence<[(inout CaptureFilter) -> Void]> {
            var talk = Exchanges()
            for _ in 0..<5 {
                try talk.add(MetadataRequest(topics: [.init(name: "t")]), nil, version: 5)
                try talk.add(HeartbeatRequest(groupID: "g"), nil, version: 3)
                try talk.add(JoinGroupRequest(groupID: "g", protocolType: "consumer"), nil, version: 5)
                let batch = try Exchanges.batch([(ByteBuffer(string: "k"), nil)])
                try talk.add(
                    ProduceRequest(acks: 1, topicData: [.init(name: "t", partitionData: [.init(records: batch)])]), nil,
                    version: 7)
            }
            for content in [CaptureReport.Content.messages, .statistics] {
                var options = CaptureReport.Options()
                options.content = content
                change(&options.filter)
                var report = CaptureReport(options)
                try report.read(BufferByteSource(talk.pcap)) { _ in }
                #expect(report.rememberedRequests > 0, "\(index)")
                report.finish { _ in }
                #expect(report.rememberedRequests == 0, "\(index)")
            }
        }
    }

    @Test("Numbers as tables")
    func tables() throws {
        let lines = try Self.report(Self.group) { $0.content = .statistics }
        #expect(lines.first?.contains(" requests and ") == true)
        #expect(lines.contains { $0.hasPrefix("cap-kpy ") && $0.contains("120") })
        #expect(lines.filter { $0.hasPrefix("billing-cap-kpy ") }.count == 4)
    }

    @Test("What happens to a group, in order")
    func timeline() throws {
        let lines = try Self.report(Self.group) {
            $0.content = .timeline
            $0.filter.groups = ["billing-cap-kpy"]
        }
        let steps = [
            "finds its coordinator: broker 3",
            "asks to join as a new member with range, roundrobin, subscribed to cap-kpy",
            "is given the member id", "has joined generation 1 with range, leads 1 member",
            "is assigned cap-kpy[0, 1, 2, 3]", "is told to join again: REBALANCE_IN_PROGRESS", "commits cap-kpy[",
            "has joined generation 2 with range, leads 2 members", "is assigned cap-kpy[2, 3]", " leaves",
            "has joined generation 3", " leaves",
        ]
        var rest = lines[...]
        for step in steps {
            guard let index = rest.firstIndex(where: { $0.contains(step) }) else {
                Issue.record("\(step) does not come")
                return
            }
            rest = rest[(index + 1)...]
        }
    }

    @Test("A timeline has only what other filters let through")
    func filteredTimeline() throws {
        func lines(_ change: (inout CaptureFilter) -> Void) throws -> [String] {
            try Self.report(Self.group) {
                $0.content = .timeline
                $0.filter.groups = ["billing-cap-kpy"]
                change(&$0.filter)
            }
        }
        let all = try lines { _ in }
        let errors = try lines { $0.errorsOnly = true }
        #expect(errors == all.filter { $0.contains(" is refused ") || $0.contains("gets no response") })
        #expect(!errors.isEmpty && errors.count < all.count)
        let topic = try lines { $0.topics = ["cap-kpy"] }
        for step in ["subscribed to cap-kpy", "assigns in generation 1: ", "is assigned cap-kpy[", "commits cap-kpy["] {
            #expect(topic.contains { $0.contains(step) }, "\(step)")
            #expect(topic.count { $0.contains(step) } == all.count { $0.contains(step) })
        }
        #expect(topic.count < all.count)
        #expect(try lines { $0.topics = ["other"] }.isEmpty)
        #expect(try lines { $0.recordKeys = [ByteBuffer(string: "a")] }.isEmpty)
    }

    @Test("The timeline of a group whose coordinator assigns (KIP-848)")
    func newProtocol() throws {
        let lines = try Self.report("librdkafka-transactions-zstd.pcapng") {
            $0.content = .timeline
            $0.filter.groups = ["g-cap-txn"]
        }
        #expect(lines.contains { $0.contains("joins, subscribed to cap-txn") })
        #expect(lines.contains { $0.contains("is assigned cap-txn[0, 1, 2] at epoch 2") })
        #expect(lines.last?.hasSuffix(" leaves") == true)
    }

    @Test("Colours only where they are asked for, and nothing else changes")
    func colors() throws {
        let plain = try Self.report(Self.group) { _ in }
        let colored = try Self.report(Self.group) { $0.isColored = true }
        #expect(!plain.joined().contains("\u{1b}") && colored.joined().contains("\u{1b}[1;36mFetch"))
        let stripped = colored.map { $0.replacing(/\u{1b}\[[0-9;]*m/, with: "") }
        #expect(stripped == plain)
    }

    @Test("Latencies by percentiles, never more than a thirty-second off")
    func histogram() {
        var histogram = LatencyHistogram()
        #expect(histogram.percentile(0.5) == nil)
        for value in 1...1000 { histogram.add(Int64(value) * 10_007) }
        for part in [0.5, 0.95, 0.99, 1] {
            let exact = Double(Int(1000 * part)) * 10_007
            let found = Double(histogram.percentile(part) ?? 0)
            #expect(found >= exact && found <= exact * (1 + 1.0 / 32), "\(part): \(found) of \(exact)")
        }
        #expect(histogram.percentile(1) == 10_007_000)
        histogram.add(.max)
        histogram.add(-5)
        #expect(histogram.percentile(1) == .max && histogram.percentile(0.001) != nil)
    }

    @Test(
        "Times are read as they are written",
        arguments: ["2026-11-22T18:54:33.789695000Z", "1972-02-29T23:59:59.000000001Z"])
    func times(text: String) {
        #expect(CaptureTimestamp(text)?.description == text)
        #expect(CaptureTimestamp("1970-01-02") == CaptureTimestamp(nanoseconds: 86_400_000_000_000))
        #expect(CaptureTimestamp("1.5") == CaptureTimestamp(nanoseconds: 1_500_000_000))
        #expect(CaptureTimestamp("2026-11-22 18:54") != nil && CaptureTimestamp("2000-02-29") != nil)
        for wrong in [
            "", "x", "2026", "2026-13-01", "2026-11-22T25:00", "1.", "-", "2026-11-22T18:54:aa", "2026-02-29",
            "2100-02-29", "2026-04-31",
        ]
        where wrong != "2026" {
            #expect(CaptureTimestamp(wrong) == nil, "\(wrong)")
        }
    }
}

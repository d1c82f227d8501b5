import Foundation
import KafkaCodec
import NIOCore
import TestSupport
import Testing

@testable import KafkaCapture

@Suite("Bodies beyond the schema of their message")
struct BodyTests {
    static let orders = KafkaUUID(high: 7, low: 9)

    static func fetch(_ id: KafkaUUID, _ records: ByteBuffer) -> FetchResponse {
        FetchResponse(
            responses: [.init(topicID: id, partitions: [.init(highWatermark: 1, records: records)])])
    }

    static func versioned(_ version: Int16, _ body: ByteBuffer) -> ByteBuffer {
        var bytes = ByteBuffer(integer: version)
        bytes.writeImmutableBuffer(body)
        return bytes
    }

    @Test("A topic's id has its name from the answer that tells it, or from whoever knows it")
    func topicNames() throws {
        var talk = Exchanges()
        try talk.add(FetchRequest(topics: [.init(topicID: Self.orders)]), nil, version: 13)
        #expect(try talk.report().first?.hasSuffix(": \(Self.orders)") == true)
        #expect(
            try talk.report { $0.topicNames = TopicNames([Self.orders: "orders"]) }.first?.hasSuffix(": orders") == true
        )
        try talk.add(
            MetadataRequest(topics: nil), MetadataResponse(topics: [.init(name: "orders", topicID: Self.orders)]),
            version: 12)
        try talk.add(FetchRequest(topics: [.init(topicID: Self.orders)]), nil, version: 13)
        let json = try talk.report { $0.format = .json }
        #expect(json.filter { $0.contains(#""topicId":"\#(Self.orders)","topicName":"orders""#) }.count == 2)
        let filtered = try talk.report { $0.filter.topics = ["orders"] }
        #expect(filtered.filter { $0.contains("Fetch v13") && $0.contains("→") }.count == 1)
    }

    @Test("A topic's id has its name from the records of the cluster metadata")
    func topicNamesOfMetadata() throws {
        var value = ByteBuffer(bytes: [1, UInt8(TopicRecord.recordType), 0])
        value.writeImmutableBuffer(try TopicRecord(name: "orders", topicID: Self.orders).encoded(version: 0))
        let records = try Exchanges.batch([(nil, value)])
        var talk = Exchanges()
        try talk.add(
            FetchRequest(topics: [.init(topicID: InternalTopic.clusterMetadataID)]),
            Self.fetch(InternalTopic.clusterMetadataID, records), version: 13)
        try talk.add(FetchRequest(topics: [.init(topicID: Self.orders)]), nil, version: 13)
        let lines = try talk.report()
        #expect(lines.filter { $0.contains(": __cluster_metadata") }.count == 2)
        #expect(lines.filter { $0.hasSuffix(": orders") }.count == 1)
        #expect(try talk.report { $0.format = .json }[1].contains(#""name":"orders""#))
    }

    @Test("Fields tell what the JSON form tells")
    func facts() throws {
        struct Vector: Decodable {
            var message: String
            var version: Int16
            var hex: String
        }
        let names = TopicNames([Self.orders: "orders"])
        var scanner = FactScanner()
        var compared: Set<String> = []
        for line in try Fixtures.lines("Vectors/messages.jsonl") {
            let vector = try JSONDecoder().decode(Vector.self, from: Data(line.utf8))
            let type = try #require(MessageCatalogue.message(named: vector.message))
            let bytes = try #require(Hexadecimal.decode(vector.hex))
            let message = try type.init(decoding: bytes, version: vector.version)
            // Whom these are about stands in a field that can mean other things, or they name topics to be forgotten too.
            guard !(message is FindCoordinatorRequest), !(message is FetchRequest),
                let facts = FactScanner.directFacts(of: message, names)
            else { continue }
            compared.insert(vector.message)
            #expect(facts == scanner.facts(byWalkOf: message, version: vector.version, names: names), "\(vector)")
        }
        #expect(compared.count == 8)
    }

    @Test("Messages that carry names themselves have no member twice")
    func noMemberTwice() throws {
        var names: [KafkaUUID: String] = [:]
        names[Self.orders] = "orders"
        var context = RenderingContext(
            of: ConsumerGroupDescribeResponse(), names: TopicNames(names), protocolType: nil)
        #expect(context.topicNames.isEmpty)
        context = RenderingContext(of: FetchRequest(), names: TopicNames(names), protocolType: nil)
        #expect(context.topicNames[Self.orders] == "orders")
    }

    @Test("What members say to each other through their group is shown")
    func consumerProtocol() throws {
        let subscription = ConsumerProtocolSubscription(
            topics: ["orders"], ownedPartitions: [.init(topic: "orders", partitions: [3])])
        let assignment = ConsumerProtocolAssignment(assignedPartitions: [.init(topic: "orders", partitions: [1, 2])])
        let metadata = Self.versioned(1, try subscription.encoded(version: 1))
        var talk = Exchanges()
        try talk.add(
            JoinGroupRequest(
                groupID: "billing", memberID: "m", protocolType: "consumer",
                protocols: [.init(name: "range", metadata: metadata)]),
            JoinGroupResponse(
                generationID: 4, protocolName: "range", leader: "m", memberID: "m",
                members: [.init(memberID: "m", metadata: metadata)]), version: 2)
        try talk.add(
            SyncGroupRequest(
                groupID: "billing", generationID: 4, memberID: "m",
                assignments: [
                    .init(memberID: "m", assignment: Self.versioned(9, try assignment.encoded(version: 3)))
                ]),
            SyncGroupResponse(assignment: Self.versioned(0, try assignment.encoded(version: 0))), version: 1)
        let json = try talk.report { $0.format = .json }.joined()
        let shown =
            #"{"version":1,"data":{"topics":["orders"],"userData":null,"#
            + #""ownedPartitions":[{"topic":"orders","partitions":[3]}]}}"#
        #expect(json.contains(#""metadata":"# + shown))
        // A newer version is read as the highest that is known.
        #expect(json.contains(#""assignment":{"version":9,"data":{"assignedPartitions":[{"topic":"orders","#))
        // Another kind of group has another protocol.
        var connect = Exchanges()
        try connect.add(
            JoinGroupRequest(
                groupID: "sinks", protocolType: "connect", protocols: [.init(name: "default", metadata: metadata)]),
            nil, version: 2)
        #expect(try connect.report { $0.format = .json }.joined().contains(#""metadata":"AAEAAAAB"#))
    }

    @Test("Records of internal topics are shown by their schema")
    func internalRecords() throws {
        let offsets = KafkaUUID(high: 1, low: 2)
        var key = ByteBuffer(integer: Int16(1))
        key.writeImmutableBuffer(
            try OffsetCommitKey(group: "billing", topic: "orders", partition: 3).encoded(version: 0))
        let value = Self.versioned(3, try OffsetCommitValue(offset: 42).encoded(version: 3))
        var transactionKey = ByteBuffer(integer: Int16(0))
        transactionKey.writeImmutableBuffer(try TransactionLogKey(transactionalID: "t-1").encoded(version: 0))
        var topic = ByteBuffer(bytes: [1, 2, 0])
        topic.writeImmutableBuffer(try TopicRecord(name: "payments", topicID: Self.orders).encoded(version: 0))
        var talk = Exchanges()
        let request = FetchRequest()
        try talk.add(
            request, Self.fetch(offsets, try Exchanges.batch([(key, value), (key, nil)])), version: 13)
        try talk.add(
            request, Self.fetch(KafkaUUID(high: 0, low: 1), try Exchanges.batch([(nil, topic)])), version: 13)
        let known = TopicNames([offsets: "__consumer_offsets"])
        let json = try talk.report {
            $0.format = .json
            $0.topicNames = known
        }.joined()
        #expect(
            json.contains(
                #""key":{"type":"OffsetCommitKey","version":0,"data":{"group":"billing","topic":"orders","partition":3}}"#
            ))
        #expect(json.contains(#""value":{"type":"OffsetCommitValue","version":3,"data":{"offset":42,"#))
        #expect(json.contains(#""value":null,"headers":[]"#))
        #expect(json.contains(#""value":{"type":"TopicRecord","version":0,"data":{"name":"payments","#))
        #expect(InternalRecord.key(transactionKey, in: .transactionState)?.message is TransactionLogKey)
        // Without the topic's name its records are bytes; so are those that no schema fits.
        #expect(try !talk.report { $0.format = .json }.joined().contains("OffsetCommitKey"))
        #expect(InternalRecord.key(ByteBuffer(bytes: [0, 99, 1]), in: .consumerOffsets) == nil)
        #expect(InternalRecord.metadata(ByteBuffer(bytes: [1, 2])) == nil)
    }

    @Test("The fields of bytes whose content is known are those of messages")
    func contentsOfBytes() throws {
        let folder = Fixtures.packageFolder.appendingPathComponent("Sources/KafkaCodecJSON/Generated")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var code = ""
        for case let file as URL in files where file.pathExtension == "swift" {
            code += try String(contentsOf: file, encoding: .utf8)
        }
        let paths = Set(code.matches(of: /path: "([^"]+)"/).map { String($0.output.1) })
        #expect(paths.count > 30)
        for path in RecordsRendering.contents.keys { #expect(paths.contains(path), "\(path)") }
        // Whatever is new and sounds like a secret is to be among them.
        let suspicious = paths.filter { $0.contains(/(?i)auth|hmac|salt|password|secret|storedkey|serverkey/) }
        for path in suspicious { #expect(RecordsRendering.contents[path] == .secret, "\(path)") }
    }

    @Test("How long a client is to wait is told, and counted")
    func throttling() throws {
        var talk = Exchanges()
        try talk.add(HeartbeatRequest(groupID: "g"), HeartbeatResponse(throttleTimeMs: 250), version: 3)
        try talk.add(HeartbeatRequest(groupID: "g"), HeartbeatResponse(), version: 3)
        let text = try talk.report()
        #expect(text.filter { $0.contains("throttled 250 ms") }.count == 1 && text.count == 4)
        let numbers = try talk.report {
            $0.content = .statistics
            $0.format = .json
        }
        #expect(numbers.count == 1 && numbers[0].contains(#""throttled":1"#))
    }
}

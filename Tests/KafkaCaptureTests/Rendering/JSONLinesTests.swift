import Foundation
import KafkaCodec
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("JSON lines")
struct JSONLinesTests {
    static let keys = [
        "connection", "client", "server", "direction", "apiKey", "api", "apiVersion", "correlationId", "clientId",
        "size",
        "time", "latency", "body", "notes",
    ]

    static func lines(_ decoded: Decoded, _ form: PayloadForm = .base64) -> [String] {
        var renderer = JSONLinesRenderer(payload: form)
        return decoded.events.compactMap { renderer.line($0) }.map { String(buffer: $0) }
    }

    static func objects(_ lines: [String]) throws -> [[String: Any]] {
        try lines.map { try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
    }

    /// All records of the batches in Produce requests, by topic.
    static func produced(_ objects: [[String: Any]]) -> [(topic: String, batch: [String: Any], record: [String: Any])] {
        var records: [(String, [String: Any], [String: Any])] = []
        for object in objects where object["api"] as? String == "Produce" && object["direction"] as? String == "request"
        {
            let body = object["body"] as? [String: Any]
            for topic in body?["topicData"] as? [[String: Any]] ?? [] {
                for partition in topic["partitionData"] as? [[String: Any]] ?? [] {
                    for batch in partition["records"] as? [[String: Any]] ?? [] {
                        for record in batch["records"] as? [[String: Any]] ?? [] {
                            records.append((topic["name"] as? String ?? "", batch, record))
                        }
                    }
                }
            }
        }
        return records
    }

    static func text(_ base64: Any?) -> String? {
        (base64 as? String).flatMap { Data(base64Encoded: $0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        "Every message of the real captures is a line, and every body whose request is known is decoded",
        arguments: CaptureFixtureTests.captures)
    func captures(name: String, kind: String) throws {
        let decoded = Decoded(try Decoded.fixture("\(name).\(kind)"), apis: .kafka)
        let lines = Self.lines(decoded)
        let all = try Self.objects(lines)
        let objects = all.filter { $0["size"] is Int }
        #expect(objects.count == decoded.messages.count)
        #expect(all.count == objects.count + decoded.unanswered.count)
        #expect(decoded.streams == (try ExpectedStream.fixture(name)))
        for (object, message) in zip(objects, decoded.messages) {
            #expect(object.keys.sorted() == Self.keys.sorted())
            #expect(object["client"] as? String == message.client.description)
            #expect(object["size"] as? Int == message.size)
            #expect(object["time"] as? String == message.timestamp?.description)
            let notes = object["notes"] as? [String] ?? []
            if message.apiKey == nil {
                #expect(notes == ["the request is not in the capture"])
            } else {
                #expect(object["body"] is [String: Any] && notes.isEmpty, "\(object)")
                #expect((object["latency"] is Double) == (message.direction == .response))
                #expect(object["api"] as? String == message.apiKey?.name)
            }
        }
    }

    @Test("The keys stand in their order, and bodies in Kafka's JSON form")
    func form() throws {
        var talk = Talk()
        talk.open()
        var request = ByteBuffer()
        request.writeInteger(Int16(3))
        request.writeInteger(Int16(1))
        request.writeInteger(Int32(8))
        request.writeInteger(Int16(2))
        request.writeString("me")
        request.writeInteger(Int32(1))
        request.writeInteger(Int16(6))
        request.writeString("orders")
        talk.send(.client, Frames.prefixed(request))
        var response = ByteBuffer()
        response.writeInteger(Int32(8))
        response.writeInteger(Int32(0))
        response.writeInteger(Int32(-1))
        response.writeInteger(Int32(0))
        talk.send(.server, Frames.prefixed(response))
        #expect(
            Self.lines(Decoded(talk.packets, apis: .kafka)) == [
                #"{"connection":0,"client":"10.0.0.1:50000","server":"10.0.0.2:7777","direction":"request","apiKey":3,"#
                    + #""api":"Metadata","apiVersion":1,"correlationId":8,"clientId":"me","size":24,"#
                    + #""time":"1970-01-01T00:00:01.000004000Z","latency":null,"body":{"topics":[{"name":"orders"}]},"notes":[]}"#
                    + "\n",
                #"{"connection":0,"client":"10.0.0.1:50000","server":"10.0.0.2:7777","direction":"response","apiKey":3,"#
                    + #""api":"Metadata","apiVersion":1,"correlationId":8,"clientId":"me","size":16,"#
                    + #""time":"1970-01-01T00:00:01.000005000Z","latency":1e-06,"#
                    + #""body":{"brokers":[],"controllerId":-1,"topics":[]},"notes":[]}"# + "\n",
            ])
    }

    @Test("The records of every scenario are found, with every codec")
    func records() throws {
        func produced(_ name: String) throws -> [(topic: String, batch: [String: Any], record: [String: Any])] {
            let decoded = Decoded(try Decoded.fixture(name), apis: .kafka)
            return Self.produced(try Self.objects(Self.lines(decoded)))
        }
        func codecs(_ records: [(topic: String, batch: [String: Any], record: [String: Any])]) -> Set<String> {
            Set(records.compactMap { $0.batch["compression"] as? String })
        }
        let kcat = try produced("kcat-snappy.pcap")
        #expect(kcat.map(\.topic) == Array(repeating: "cap-kcat", count: 300))
        #expect(kcat.compactMap { Self.text($0.record["value"]).flatMap(Int.init) }.sorted() == Array(1...300))
        #expect(codecs(kcat) == ["none", "snappy"])
        let gzip = try produced("kafka-python-group-gzip.pcapng")
        #expect(gzip.map(\.topic) == Array(repeating: "cap-kpy", count: 120))
        let numbers = gzip.compactMap { record in
            Self.text(record.record["value"]).flatMap { Int($0.dropFirst("value-".count).prefix { $0 != " " }) }
        }
        #expect(numbers.sorted() == Array(0..<120))
        #expect(gzip.filter { ($0.record["headers"] as? [Any])?.isEmpty == false }.count == 40)
        #expect(codecs(gzip) == ["gzip"])
        let transactions = try produced("librdkafka-transactions-zstd.pcapng")
        #expect(transactions.count == 100 && codecs(transactions) == ["zstd"])
        #expect(transactions.allSatisfy { $0.batch["isTransactional"] as? Bool == true })
        let lz4 = try produced("aiokafka-lz4-any.pcap")
        #expect(lz4.count == 80 && codecs(lz4) == ["lz4"])
        for (_, batch, _) in kcat + gzip + transactions + lz4 { #expect(batch["valid"] as? Bool == true) }
    }

    @Test("Markers of transactions are shown by what they mean")
    func controlRecords() throws {
        let decoded = Decoded(try Decoded.fixture("librdkafka-transactions-zstd.pcapng"), apis: .kafka)
        let text = Self.lines(decoded).joined()
        #expect(text.contains(#""control":{"type":"commit","coordinatorEpoch":"#))
        #expect(text.contains(#""control":{"type":"abort","coordinatorEpoch":"#))
    }

    @Test("Payloads as text, where they are text")
    func payloadForm() throws {
        let decoded = Decoded(try Decoded.fixture("kafka-python-group-gzip.pcapng"), apis: .kafka)
        let records = Self.produced(try Self.objects(Self.lines(decoded, .text)))
        #expect(records.first?.record["value"] as? String == "value-3 xxx")
        #expect(PrintableText.of(ByteBuffer(bytes: [0x41, 0xff])) == "0x41ff")
        #expect(PrintableText.of(ByteBuffer(string: "a\u{1b}[2J")) == "0x611b5b324a")
        #expect(PrintableText.of(ByteBuffer(string: "Grüße 🙂")) == "Grüße 🙂")
    }

    /// A Produce request with records, as it stands in a line.
    static func line(records: ByteBuffer) throws -> (records: [[String: Any]], notes: [String]) {
        var request = ProduceRequest()
        request.timeoutMs = 1_000
        request.acks = 1
        var topic = ProduceRequest.TopicProduceData()
        topic.name = "t"
        var partition = ProduceRequest.PartitionProduceData()
        partition.records = records
        topic.partitionData = [partition]
        request.topicData = [topic]
        var frame = ByteBuffer()
        frame.writeInteger(Int16(0))
        frame.writeInteger(Int16(7))
        frame.writeInteger(Int32(1))
        frame.writeInteger(Int16(-1))
        frame.writeImmutableBuffer(try request.encoded(version: 7))
        var talk = Talk()
        talk.open()
        talk.send(.client, Frames.prefixed(frame))
        let objects = try Self.objects(Self.lines(Decoded(talk.packets, apis: .kafka)))
        let body = try #require(objects.first?["body"] as? [String: Any])
        let topics = try #require(body["topicData"] as? [[String: Any]])
        let partitions = try #require(topics.first?["partitionData"] as? [[String: Any]])
        return (
            try #require(partitions.first?["records"] as? [[String: Any]]), objects.first?["notes"] as? [String] ?? []
        )
    }

    @Test("Damaged batches are shown as far as they can be read")
    func damagedRecords() throws {
        let decoded = Decoded(try Decoded.fixture("kcat-snappy.pcap"), apis: .kafka)
        let message = try #require(decoded.messages.first { $0.apiKey == .produce && $0.size == 2_060 })
        let body = try #require(message.body)
        let request = try ProduceRequest(decoding: body, version: 7)
        let batch = try #require(request.topicData.first?.partitionData.first?.records)
        #expect(try Self.line(records: batch).records.first?["valid"] as? Bool == true)
        var wrongChecksum = batch
        wrongChecksum.setInteger(UInt32(0), at: wrongChecksum.readerIndex + 17)
        var records = try Self.line(records: wrongChecksum).records
        #expect(records.count == 1 && records.first?["valid"] as? Bool == false)
        #expect((records.first?["records"] as? [Any])?.isEmpty == false)
        var broken = batch
        broken.setInteger(UInt64.max, at: broken.readerIndex + 70)
        records = try Self.line(records: broken).records
        #expect(records.first?["error"] is String && (records.first?["records"] as? [Any])?.isEmpty == true)
        var twice = batch
        twice.writeImmutableBuffer(batch.part(0..<100))
        records = try Self.line(records: twice).records
        #expect(records.count == 2 && records.last?["truncatedBytes"] as? Int == 100)
        records = try Self.line(records: ByteBuffer(repeating: 9, count: 40)).records
        #expect(records.last?["error"] is String || records.last?["truncatedBytes"] as? Int == 40)
    }

    @Test("A body that cannot be decoded is null, and the note says where")
    func undecodable() throws {
        var talk = Talk()
        talk.open()
        var request = ByteBuffer()
        request.writeInteger(Int32(-1))
        var frame = ByteBuffer()
        frame.writeInteger(Int16(3))
        frame.writeInteger(Int16(1))
        frame.writeInteger(Int32(8))
        frame.writeInteger(Int16(-1))
        frame.writeImmutableBuffer(request)
        talk.send(.client, Frames.prefixed(frame))
        talk.send(.server, Frames.response(8, body: 3))
        let objects = try Self.objects(Self.lines(Decoded(talk.packets, apis: .kafka)))
        #expect(objects.count == 2 && objects[1]["body"] is NSNull)
        let note = (objects[1]["notes"] as? [String])?.first ?? ""
        #expect(note.hasPrefix("the body cannot be decoded: MetadataResponse"), "\(note)")
    }

    @Test(
        "The answer to ApiVersions in a version unknown to the broker is read in version 0",
        arguments: [4, 99] as [Int16])
    func versionFallback(version: Int16) throws {
        var talk = Talk()
        talk.open()
        var request = ByteBuffer()
        request.writeInteger(Int16(18))
        request.writeInteger(version)
        request.writeInteger(Int32(1))
        request.writeInteger(Int16(-1))
        // No tags, empty names, no tags.
        request.writeBytes([0, 2, 0x61, 2, 0x62, 0])
        talk.send(.client, Frames.prefixed(request))
        var response = ByteBuffer()
        response.writeInteger(Int32(1))
        response.writeInteger(Int16(35))
        response.writeInteger(Int32(1))
        response.writeInteger(Int16(18))
        response.writeInteger(Int16(0))
        response.writeInteger(Int16(2))
        talk.send(.server, Frames.prefixed(response))
        let objects = try Self.objects(Self.lines(Decoded(talk.packets, apis: .kafka)))
        #expect(objects.count == 2)
        let body = objects.last?["body"] as? [String: Any]
        #expect(body?["errorCode"] as? Int == 35)
        #expect((body?["apiKeys"] as? [[String: Any]])?.first?["maxVersion"] as? Int == 2)
        let notes = objects.last?["notes"] as? [String]
        #expect(notes?.last == "the broker does not know the version asked for, and answers in version 0")
    }

    @Test("What is missing behind the last message has a line of its own")
    func noteLine() throws {
        var talk = Talk()
        talk.open()
        talk.send(.client, Frames.produce(1, acks: 1))
        talk.send(.server, Frames.response(1))
        talk.lose(.client, 500)
        talk.close()
        let objects = try Self.objects(Self.lines(Decoded(talk.packets, apis: .kafka)))
        #expect(objects.count == 3)
        let last = try #require(objects.last)
        #expect(last.keys.sorted() == Self.keys.sorted() && last["apiKey"] is NSNull)
        #expect(last["notes"] as? [String] == ["500 bytes before the message are not in the capture"])
    }

    @Test("The catalogue's table is that of the protocol's facts")
    func table() {
        for key in Int16(-2)...200 {
            let api = ApiKey(rawValue: key)
            #expect(ApiTable.kafka[api] == KnownApis.entries[api], "\(api)")
        }
    }
}

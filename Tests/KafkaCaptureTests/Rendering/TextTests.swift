import KafkaCodec
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Text for reading")
struct TextTests {
    static func text(_ decoded: Decoded, isVerbose: Bool = false) -> String {
        var renderer = TextRenderer(isVerbose: isVerbose)
        return decoded.events.map { renderer.text($0) }.joined()
    }

    @Test("A line per message, with latency and what is not as it should be")
    func compact() throws {
        let text = Self.text(Decoded(try Decoded.fixture("kcat-snappy.pcap"), apis: .kafka))
        let lines = text.split(separator: "\n")
        #expect(
            lines.prefix(2) == [
                "2026-11-22T18:54:33.789695000Z #0 127.0.0.1:39280 → 127.0.0.1:19092 ApiVersions v3 1 \"rdkafka\" 36 B",
                "2026-11-22T18:54:33.791617000Z #0 127.0.0.1:39280 ← 127.0.0.1:19092 ApiVersions v3 1 734 B after 1.922 ms",
            ])
        #expect(lines.contains { $0.hasPrefix("#9 no response to Fetch v11 7 \"rdkafka\" of 2026-11-22T18:54:35.6") })
        let cut = Self.text(Decoded(try Decoded.fixture("kcat-snaplen120.pcap"), apis: .kafka))
        #expect(cut.contains("\n    ! 684 bytes of the message are not in the capture\n"))
    }

    @Test("Verbosely, bodies stand below their message, with their records as text")
    func verbose() throws {
        let text = Self.text(
            Decoded(try Decoded.fixture("kafka-python-group-gzip.pcapng"), apis: .kafka), isVerbose: true)
        #expect(text.contains("\n    topicData\n      - name: \"cap-kpy\"\n        partitionData\n          - index: "))
        #expect(text.contains("value: \"value-119 xxxxxxxxxxxxxxxxxxx\"\n"))
    }

    @Test("Trees of every shape")
    func tree() {
        let json =
            #"{"number":-5,"text":"a\"b\\","empty":[],"list":[1,2,3],"words":["x,]","y"],"nothing":null,"#
            + #""objects":[{"id":1,"inner":[{"flag":true}]},{"id":2,"inner":[{"flag":true}]},{}],"single":{"deep":1}}"#
        let lines = [
            "  number: -5", #"  text: "a\"b\\""#, "  empty: []", "  list: [1, 2, 3]", #"  words: ["x,]", "y"]"#,
            "  nothing: null", "  objects", "    - id: 1", "      inner", "        - flag: true", "    - id: 2",
            "      inner", "        - flag: true", "    - {}", "  single", "    deep: 1", "",
        ]
        var text = "first\n"
        ByteBuffer(string: json).withUnsafeReadableBytes { unsafe JSONTree.write($0, indentation: 2, to: &text) }
        #expect(text == "first\n" + lines.joined(separator: "\n"))
    }

    @Test("Nothing from the wire moves a terminal's cursor")
    func escaping() {
        var talk = Talk()
        talk.open()
        talk.send(.client, Frames.request(3, 5, 1))
        talk.send(.server, Frames.response(1))
        talk.send(.client, Frames.request(3, 5, 2, clientID: "a\u{1b}[2J\u{202e}b"))
        let text = Self.text(Decoded(talk.packets))
        #expect(text.contains(#""a\u{1b}[2J\u{202e}b""#))
        #expect(!text.contains("\u{1b}") && !text.contains("\u{202e}"))
    }
}

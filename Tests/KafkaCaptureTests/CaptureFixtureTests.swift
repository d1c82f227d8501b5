import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Captures of real traffic")
struct CaptureFixtureTests {
    static let captures = [
        ("kcat-snappy", "pcap"), ("kafka-python-group-gzip", "pcapng"), ("librdkafka-transactions-zstd", "pcapng"),
        ("kafka-python-admin", "pcap"), ("aiokafka-lz4-any", "pcap"), ("kcat-reordered", "pcap"),
        ("admin-midstream", "pcap"), ("admin-vlan-ipv6", "pcap"),
    ]

    @Test("Every request and response is found", arguments: captures)
    func framesAreFound(name: String, kind: String) throws {
        let decoded = Decoded(try Decoded.fixture("\(name).\(kind)"))
        #expect(decoded.error == nil)
        let streams = decoded.streams
        let expected = try ExpectedStream.fixture(name)
        #expect(streams.count == expected.count)
        for (stream, expected) in zip(streams, expected) { #expect(stream == expected) }
        #expect(decoded.messages.filter { !$0.isWhole }.isEmpty)
    }
}

import KafkaRecords
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("Compressed files")
struct InflatingTests {
    static func gzip(_ bytes: ByteBuffer) throws -> ByteBuffer {
        var output = ByteBuffer()
        try Compressor(.gzip).compress(bytes.readableBytesSpan, into: &output)
        return output
    }

    static let name = "kcat-snappy.pcap"

    @Test("A file in gzip is what is in it, however it is read", arguments: [.max, 1, 4096])
    func gzip(chunkSize: Int) throws {
        let plain = try Decoded.fixture(Self.name)
        let decoded = Decoded(try Self.gzip(plain), chunkSize: chunkSize)
        #expect(decoded.error == nil && decoded.messages == Decoded(plain).messages)
    }

    @Test("Members follow each other, and zeros the last")
    func members() throws {
        let plain = try Decoded.fixture(Self.name)
        var file = try Self.gzip(plain.part(0..<1_000))
        file.writeImmutableBuffer(try Self.gzip(plain.part(1_000..<plain.readableBytes)))
        file.writeRepeatingByte(0, count: 512)
        let decoded = Decoded(file)
        #expect(decoded.error == nil && decoded.messages == Decoded(plain).messages)
    }

    @Test("One that is cut off gives what was there, and a note that says so")
    func cutOff() throws {
        let plain = try Decoded.fixture(Self.name)
        let file = try Self.gzip(plain)
        let decoded = Decoded(file.part(0..<(file.readableBytes / 2)))
        #expect(decoded.error == nil && decoded.fileNotes.contains { $0.text == "the gzip data ends early" })
        let whole = Decoded(plain).messages.map(\.frame)
        #expect(!decoded.messages.isEmpty && decoded.messages.filter(\.isWhole).allSatisfy { whole.contains($0.frame) })
    }

    @Test("Damage is an error")
    func damage() throws {
        var file = try Self.gzip(try Decoded.fixture(Self.name))
        // A first block of a kind that does not exist.
        file.setInteger(UInt8(0xff), at: file.readerIndex + 10)
        #expect(Decoded(file).error?.reason.contains("gzip data is damaged") == true)
        #expect(Decoded(ByteBuffer(bytes: [0x1f, 0x8b])).error != nil)
        #expect(Decoded(ByteBuffer(bytes: [0x1f])).error != nil)
    }

    @Test("Progress is told in hundredths, up to the whole")
    func progress() throws {
        let plain = try Decoded.fixture(Self.name)
        var told: [Int] = []
        var source = ProgressByteSource(
            BufferByteSource(plain, chunkSize: 997), size: Int64(plain.readableBytes), report: { told.append($0) })
        var all = ByteBuffer()
        while try source.read(into: &all, atMost: 4_096) > 0 {}
        #expect(all == plain && told.last == 100 && told == Array(Set(told)).sorted())
    }

    @Test("Reading stops where it is asked to, with what was found")
    func stopping() throws {
        var decoder = CaptureDecoder(apis: .kafka)
        var asked = 0
        var events: [CapturedEvent] = []
        try decoder.decode(
            BufferByteSource(try Decoded.fixture(Self.name)),
            isStopped: {
                asked += 1
                return asked > 40
            }, { events.append($0) })
        decoder.finish { events.append($0) }
        #expect(!events.isEmpty && decoder.statistics.segments == 40 && decoder.fileNotes.isEmpty)
    }
}

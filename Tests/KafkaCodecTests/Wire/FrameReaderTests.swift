import KafkaCodec
import NIOCore
import Testing

@Suite struct FrameReaderTests {
    private static let stream: [UInt8] = [0, 0, 0, 3, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 2, 4, 5]

    @Test(arguments: 1...17)
    func framesComeOutWhateverThePiecesTheyArriveIn(size: Int) throws {
        var reader = FrameReader()
        var frames: [[UInt8]] = []
        for start in stride(from: 0, to: Self.stream.count, by: size) {
            let end = min(start + size, Self.stream.count)
            reader.append(ByteBuffer(bytes: Self.stream[start..<end]))
            while let frame = try reader.next() { frames.append(Array(frame.readableBytesView)) }
        }
        #expect(frames == [[1, 2, 3], [], [4, 5]])
        #expect(reader.bufferedBytes == 0)
    }

    @Test func aLengthThatIsNegativeOrAboveTheLimitIsAnError() throws {
        var negative = FrameReader()
        negative.append(ByteBuffer(bytes: [0xff, 0xff, 0xff, 0xff]))
        #expect(throws: WireError(kind: .invalidFrameLength, offset: 0, value: -1)) { try negative.next() }
        var large = FrameReader(limit: 10)
        large.append(ByteBuffer(bytes: [0, 0, 0, 11]))
        #expect(throws: WireError(kind: .invalidFrameLength, offset: 0, value: 11)) { try large.next() }
    }

    @Test func aClaimOfALargeFrameTakesNoMemory() throws {
        var reader = FrameReader()
        reader.append(ByteBuffer(bytes: [0x06, 0, 0, 0, 1]))
        #expect(try reader.next() == nil)
        #expect(reader.bufferedBytes == 5)
    }

    @Test(arguments: 1...17)
    func theBeginningOfAFrameGoesOnWhereverTheRestIsPut(size: Int) throws {
        var reader = FrameReader()
        var frames: [[UInt8]] = []
        for start in stride(from: 0, to: Self.stream.count, by: size) {
            var bytes = reader.takeBeginning()
            #expect(reader.bufferedBytes == 0)
            bytes.writeBytes(Self.stream[start..<min(start + size, Self.stream.count)])
            reader.append(bytes)
            while let frame = try reader.next() { frames.append(Array(frame.readableBytesView)) }
        }
        #expect(frames == [[1, 2, 3], [], [4, 5]])
        #expect(reader.takeBeginning().readableBytes == 0)
    }

    @Test func roomIsMadeForAFrameButNotForWhatIsOnlyClaimed() throws {
        var reader = FrameReader()
        reader.append(ByteBuffer(bytes: [0, 0, 0, 200] + Array(repeating: 1, count: 96)))
        #expect(reader.takeBeginning().writableBytes >= 104)
        reader.append(ByteBuffer(bytes: [0x06, 0, 0, 0] + Array(repeating: 1, count: 96)))
        #expect(reader.takeBeginning().writableBytes < 1000)
    }

    @Test func framesGivenOutStayAsTheyWereWhenMoreArrives() throws {
        var reader = FrameReader()
        reader.append(ByteBuffer(bytes: Self.stream[..<9]))
        let first = try #require(try reader.next())
        reader.append(ByteBuffer(bytes: Self.stream[9...]))
        _ = try reader.next()
        #expect(Array(first.readableBytesView) == [1, 2, 3])
    }
}

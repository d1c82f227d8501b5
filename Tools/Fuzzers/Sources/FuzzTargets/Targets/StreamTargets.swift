import KafkaCapture
import KafkaCodec
import NIOCore

extension FuzzTarget {
    /// Bytes as what one end of a connection sends, in segments whose sizes, order and gaps the bytes decide themselves,
    /// with a report of everything that can be said about it.
    static let stream = FuzzTarget(
        "stream",
        corpus: {
            // A request as one segment: numbers and messages are asked for, not timelines.
            try FuzzTarget.request.corpus().enumerated().compactMap { index, frame in
                guard frame.count <= 1_000 else { return nil }
                let head = UInt8((frame.count + 3 + 7) / 8)
                let length = unsafe withUnsafeBytes(of: UInt32(frame.count).bigEndian) { Array($0) }
                return [UInt8(index & 0x1e), head] + length + frame
            }
        },
        memoryFactor: 2_000, memoryBase: 24 << 20
    ) { input in
        var filter = CaptureFilter(maximumBatchSize: inflatedLimit)
        var options = CaptureReport.Options()
        options.maximumBatchSize = inflatedLimit
        var bytes = input
        guard let choice = bytes.readInteger(as: UInt8.self) else { return .refused("no stream") }
        options.content = [.messages, .timeline, .statistics, .messages][Int(choice & 3)]
        options.format = choice & 4 == 0 ? .text : .json
        options.isVerbose = choice & 8 == 0
        options.payload = choice & 16 == 0 ? nil : .hidden
        filter.errorsOnly = choice & 32 != 0
        if choice & 64 != 0 { filter.recordKeys = [ByteBuffer(string: "key")] }
        options.filter = filter
        var report = CaptureReport(options)
        var outcome = Outcome.refused("nothing to say")
        func check(_ text: ByteBuffer) throws {
            outcome = .accepted
            try expect(
                text.readableBytesView.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x0a },
                "a control character in a report")
        }
        try report.read(BufferByteSource(PayloadFile.pcap(of: bytes)), check)
        try report.finish(check)
        return outcome
    }

    /// Bytes as a single frame.
    static let frame = FuzzTarget(
        "frame",
        corpus: { try FuzzTarget.request.corpus() },
        memoryFactor: 20_000, memoryBase: 24 << 20
    ) { input in
        var report = FrameReport(format: .json)
        let readings = SingleFrame.readings(of: input)
        _ = report.lines(readings)
        return readings.isEmpty ? .refused("no frame") : .accepted
    }
}

/// A capture of one connection, made of bytes.
enum PayloadFile {
    /// Both ends send in turn: what a length in the bytes says, up to 127; its highest bit leaves the segment out.
    static func pcap(of bytes: ByteBuffer) -> ByteBuffer {
        var file = ByteBuffer()
        for number in [0xa1b2_c3d4, 0x0002_0004, 0, 0, 0x0004_0000, 101] as [UInt32] {
            file.writeInteger(number)
        }
        var sequences: [UInt32] = [1_000, 9_000]
        var rest = bytes
        var count: UInt32 = 0
        while let head = rest.readInteger(as: UInt8.self), rest.readableBytes > 0 {
            let length = min(Int(head & 0x7f) * 8 + 1, rest.readableBytes)
            guard let payload = rest.readSlice(length: length) else { break }
            let side = Int(count & 1)
            if head & 0x80 == 0 {
                packet(payload, side, sequences, count, to: &file)
            }
            sequences[side] &+= UInt32(length)
            count += 1
        }
        return file
    }

    private static func packet(
        _ payload: ByteBuffer, _ side: Int, _ sequences: [UInt32], _ count: UInt32, to file: inout ByteBuffer
    ) {
        let size = UInt32(40 + payload.readableBytes)
        for number in [count, 0, size, size] { file.writeInteger(number) }
        file.writeInteger(UInt16(0x4500))
        file.writeInteger(UInt16(size))
        file.writeInteger(UInt32(0))
        file.writeInteger(UInt32(0x4006_0000))
        file.writeInteger(UInt32(0x0a00_0001) + UInt32(side))
        file.writeInteger(UInt32(0x0a00_0002) - UInt32(side))
        file.writeInteger(UInt16(side == 0 ? 50_000 : 9_092))
        file.writeInteger(UInt16(side == 0 ? 9_092 : 50_000))
        file.writeInteger(sequences[side])
        file.writeInteger(sequences[1 - side])
        file.writeInteger(UInt32(0x5010_ffff))
        file.writeInteger(UInt32(0))
        file.writeImmutableBuffer(payload)
    }
}

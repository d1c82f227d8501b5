import Foundation
import NIOCore

/// One end of a connection.
struct TrafficEnd {
    var address: UInt32
    var port: UInt16
}

/// A pcap file that is being written: Ethernet packets, times in nanoseconds.
struct TrafficFile {
    private let handle: FileHandle
    private var buffer = ByteBuffer()

    /// The bytes so far.
    private(set) var size = 0

    /// The packets so far.
    private(set) var packets = 0

    init(path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil) else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
        }
        handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        buffer.reserveCapacity(5 << 20)
        for number in [0xa1b2_3c4d, 0x0004_0002, 0, 0, 0x0004_0000, 1] as [UInt32] {
            buffer.writeInteger(number, endianness: .little)
        }
        size = 24
    }

    /// Writes a segment of TCP in IPv4, without checksums.
    mutating func write(
        _ payload: ByteBuffer, from source: TrafficEnd, to destination: TrafficEnd, sequence: UInt32,
        acknowledgement: UInt32, flags: UInt8, at time: Int64
    ) throws {
        let length = 54 + payload.readableBytes
        buffer.writeInteger(UInt32(time / 1_000_000_000), endianness: .little)
        buffer.writeInteger(UInt32(time % 1_000_000_000), endianness: .little)
        buffer.writeInteger(UInt32(length), endianness: .little)
        buffer.writeInteger(UInt32(length), endianness: .little)
        buffer.writeRepeatingByte(2, count: 12)
        buffer.writeMultipleIntegers(UInt16(0x0800), UInt16(0x4500), UInt16(length - 14), UInt32(0x4000))
        buffer.writeMultipleIntegers(UInt16(0x4006), UInt16(0), source.address, destination.address)
        buffer.writeMultipleIntegers(source.port, destination.port, sequence, acknowledgement)
        buffer.writeMultipleIntegers(UInt8(0x50), flags, UInt16.max, UInt32(0))
        buffer.writeImmutableBuffer(payload)
        size += 16 + length
        packets += 1
        if buffer.readableBytes > 4 << 20 { try flush() }
    }

    private mutating func flush() throws {
        try handle.write(contentsOf: Data(buffer.readableBytesView))
        buffer.clear()
    }

    mutating func close() throws {
        try flush()
        try handle.close()
    }
}

import KafkaCodec
import NIOCore

/// Writes into memory whose size was computed beforehand.
struct RecordWriter {
    private var next: UnsafeMutableRawPointer

    @inline(__always)
    init(_ start: UnsafeMutableRawPointer) {
        unsafe next = start
    }

    /// The bytes of a length as a varint.
    @inline(__always)
    static func varintSize(_ length: Int) -> Int {
        Varint.size(zigzag: Int32(truncatingIfNeeded: length))
    }

    @inline(__always)
    mutating func writeByte(_ value: UInt8) {
        unsafe next.storeBytes(of: value, as: UInt8.self)
        unsafe next += 1
    }

    @inline(__always)
    mutating func writeVarint(_ value: Int32) {
        writeUnsigned(UInt64(Varint.zigzag(value)))
    }

    @inline(__always)
    mutating func writeVarlong(_ value: Int64) {
        writeUnsigned(Varint.zigzag(value))
    }

    @inline(__always)
    private mutating func writeUnsigned(_ value: UInt64) {
        if value < 0x80 { return writeByte(UInt8(truncatingIfNeeded: value)) }
        if value < 0x4000 {
            let pair = UInt16(truncatingIfNeeded: value & 0x7f | 0x80 | value &<< 1 & 0x7f00)
            unsafe next.storeBytes(of: pair.littleEndian, as: UInt16.self)
            unsafe next += 2
            return
        }
        var rest = value
        while rest >= 0x80 {
            writeByte(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest &>>= 7
        }
        writeByte(UInt8(truncatingIfNeeded: rest))
    }

    @inline(__always)
    mutating func writeBytes(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        unsafe next.copyMemory(from: source, byteCount: bytes.count)
        unsafe next += bytes.count
    }

    /// Writes bytes behind their length as a varint; nil is null.
    @inline(__always)
    mutating func writeField(_ bytes: RawSpan?) {
        guard let bytes else { return writeByte(1) }
        // The size of the whole was checked, so the length fits.
        writeVarint(Int32(truncatingIfNeeded: bytes.byteCount))
        bytes.withUnsafeBytes { unsafe writeBytes($0) }
    }

    /// Writes bytes behind their length as a varint; nil is null.
    @inline(__always)
    mutating func writeField(_ bytes: ByteBuffer?) {
        guard let bytes else { return writeByte(1) }
        writeVarint(Int32(truncatingIfNeeded: bytes.readableBytes))
        unsafe bytes.withUnsafeReadableBytes { unsafe writeBytes($0) }
    }

    @inline(never)
    mutating func writeHeaders(_ headers: [RecordHeader]) {
        for header in headers {
            var key = header.key
            key.withUTF8 { key in
                writeVarint(Int32(truncatingIfNeeded: key.count))
                unsafe writeBytes(UnsafeRawBufferPointer(key))
            }
            writeField(header.value)
        }
    }
}

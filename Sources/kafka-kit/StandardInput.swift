import KafkaCapture
import NIOCore

/// Standard input, read in large pieces and given out line by line.
struct StandardInput {
    private static let pieceSize = 64 * 1024

    private let source: FileByteSource
    private var buffer = ByteBuffer()
    // The bytes that were searched for the end of the line and do not have it.
    private var searched = 0
    private var isAtEnd = false

    init() throws {
        source = try FileByteSource(path: "-")
    }

    /// Whether the next line is there already: reading it will not wait.
    var hasLine: Bool { endOfLine != nil }

    private var endOfLine: Int? {
        let unsearched = buffer.readableBytesView.dropFirst(searched)
        return unsearched.firstIndex(of: UInt8(ascii: "\n")).map { $0 - buffer.readerIndex }
    }

    /// The next line's bytes without its end, which is LF or CR LF; nil after the last line.
    ///
    /// - Throws: ``StandardStreamError`` when standard input cannot be read.
    mutating func nextLine() throws -> ByteBuffer? {
        while true {
            if let length = endOfLine {
                let line = buffer.readSlice(length: length)
                buffer.moveReaderIndex(forwardBy: 1)
                searched = 0
                return line.map(Self.withoutReturn)
            }
            searched = buffer.readableBytes
            if isAtEnd {
                searched = 0
                return buffer.readableBytes == 0
                    ? nil : buffer.readSlice(length: buffer.readableBytes).map(Self.withoutReturn)
            }
            buffer.discardReadBytes()
            do throws(CaptureError) {
                isAtEnd = try source.read(into: &buffer, atMost: Self.pieceSize) == 0
            } catch {
                throw StandardStreamError(description: "standard input: \(error)")
            }
        }
    }

    private static func withoutReturn(_ line: ByteBuffer) -> ByteBuffer {
        guard line.readableBytesView.last == UInt8(ascii: "\r") else { return line }
        return line.getSlice(at: line.readerIndex, length: line.readableBytes - 1) ?? line
    }
}

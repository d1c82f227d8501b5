import Foundation
import NIOCore

/// The values of the records: slices of one piece of memory.
struct Values: Sendable {
    private let memory: ByteBuffer
    private let size: Int

    init(size: Int, file: String?) throws {
        self.size = size
        var memory = ByteBuffer()
        if let file {
            memory.writeBytes(try Data(contentsOf: URL(fileURLWithPath: file)))
        }
        var letter: UInt8 = 0
        while memory.readableBytes < size + 64 {
            memory.writeInteger(97 + letter % 26)
            letter = letter &* 5 &+ 7
        }
        self.memory = memory
    }

    subscript(_ number: Int) -> ByteBuffer {
        let start = number % (memory.readableBytes - size + 1)
        return memory.getSlice(at: memory.readerIndex + start, length: size) ?? ByteBuffer()
    }
}

/// Memory for text that grows at its end: its pieces are written through one pointer each, with a single look at whether there
/// is room.
struct TextMemory {
    // All of it is initialized; what is written ends before `count`.
    private var storage: [UInt8] = []

    /// The number of bytes written.
    private(set) var count = 0

    /// Appends so many bytes, which the closure has to write.
    @inline(__always)
    mutating func append(_ size: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) {
        if size > storage.count &- count { grow(by: size) }
        let start = count
        storage.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress { unsafe write(base + start) }
        }
        count = start &+ size
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        append(1) { unsafe $0.pointee = byte }
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        append(bytes.count) { unsafe UnsafeMutableRawPointer($0).copyMemory(from: source, byteCount: bytes.count) }
    }

    /// Forgets what is written and keeps the memory.
    mutating func removeAll() {
        count = 0
    }

    @inline(never)
    private mutating func grow(by size: Int) {
        let more = max(size, storage.count, 256)
        storage.append(contentsOf: repeatElement(0, count: more))
    }

    /// What is written.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try storage.withUnsafeBytes { try unsafe body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
}

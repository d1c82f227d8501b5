import NIOCore

/// Memory that grows at its end: what a builder writes to, with less between a record and the memory than a
/// `ByteBuffer` has. Values share it until one of them writes.
///
/// Unchecked because of the pointer: the memory behind it is only written to by a value that is its owner's sole holder.
struct RecordMemory: @unchecked Sendable {
    private final class Owner {
        let start: UnsafeMutableRawPointer

        init(capacity: Int) {
            unsafe start = .allocate(byteCount: capacity, alignment: 16)
        }

        deinit {
            unsafe start.deallocate()
        }
    }

    private var owner: Owner
    private var start: UnsafeMutableRawPointer
    private var capacity: Int

    /// The number of bytes written.
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        owner = Owner(capacity: self.capacity)
        unsafe start = owner.start
    }

    var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: start, count: count)
    }

    /// Makes a number of bytes at the end part of what is written, and hands them out to be written.
    @inline(__always)
    mutating func append(_ size: Int) -> UnsafeMutableRawPointer {
        if size > capacity &- count || !isKnownUniquelyReferenced(&owner) { grow(by: size) }
        let end = unsafe start + count
        count &+= size
        return unsafe end
    }

    /// Forgets what is written and keeps the memory.
    mutating func removeAll() {
        count = 0
    }

    @inline(never)
    private mutating func grow(by size: Int) {
        // Sizes are below 2^31 each.
        let capacity = count + size > capacity ? max(2 * capacity, count + size) : capacity
        let owner = Owner(capacity: capacity)
        unsafe owner.start.copyMemory(from: start, byteCount: count)
        self.owner = owner
        self.capacity = capacity
        unsafe start = owner.start
    }
}

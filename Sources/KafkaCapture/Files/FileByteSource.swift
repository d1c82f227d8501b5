public import NIOCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A capture in a file, or on standard input.
public final class FileByteSource: ByteSource {
    private let descriptor: CInt
    private let closesDescriptor: Bool
    private var offset: Int64 = 0
    private var follows: Bool
    private let isStopped: () -> Bool
    private let onWait: () -> Void

    /// Opens a file for reading; it is closed when the source goes away.
    ///
    /// - Parameters:
    ///   - path: The file's path; `-` is standard input.
    ///   - follows: Whether to wait at the file's end for more to be written, until `isStopped` says so. Not by default. Of
    ///     standard input a file is followed, a pipe is not.
    ///   - isStopped: Whether to read no more: the source is at its end then. Asked before reading, while waiting, and when
    ///     a signal interrupts the reading.
    ///   - onWait: Called before waiting at the file's end.
    /// - Throws: ``CaptureError`` with the system's reason when the file cannot be opened.
    public init(
        path: String, follows: Bool = false, isStopped: @escaping () -> Bool = { false },
        onWait: @escaping () -> Void = {}
    ) throws(CaptureError) {
        self.follows = follows
        self.isStopped = isStopped
        self.onWait = onWait
        guard path != "-" else {
            descriptor = STDIN_FILENO
            closesDescriptor = false
            // What a pipe's writer has ended does not go on.
            if size == nil { self.follows = false }
            return
        }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        closesDescriptor = true
        guard descriptor >= 0 else {
            throw CaptureError(offset: 0, reason: "the file cannot be opened: \(Self.systemReason(errno))")
        }
    }

    /// The size of a regular file in bytes; nil for what has none, such as a pipe.
    public var size: Int64? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int64(status.st_size)
    }

    deinit {
        if closesDescriptor, descriptor >= 0 { close(descriptor) }
    }

    public func read(into buffer: inout ByteBuffer, atMost count: Int) throws(CaptureError) -> Int {
        var hasWaited = false
        while !isStopped() {
            let appended = try readOnce(into: &buffer, atMost: count)
            guard appended == 0, follows else { return appended }
            if !hasWaited { onWait() }
            hasWaited = true
            // A tenth of a second: soon for whoever reads along, and next to nothing for the machine.
            _ = poll(nil, 0, 100)
        }
        return 0
    }

    private func readOnce(into buffer: inout ByteBuffer, atMost count: Int) throws(CaptureError) -> Int {
        var failure: CInt = 0
        let descriptor = self.descriptor
        let isStopped = self.isStopped
        let appended = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { space in
            while true {
                let result = unsafe systemRead(descriptor, space.baseAddress, min(count, space.count))
                if result >= 0 { return result }
                if errno == EINTR {
                    if isStopped() { return 0 }
                    continue
                }
                failure = errno
                return 0
            }
        }
        guard failure == 0 else {
            throw CaptureError(offset: offset, reason: "the file cannot be read: \(Self.systemReason(failure))")
        }
        offset += Int64(appended)
        return appended
    }

    private static func systemReason(_ code: CInt) -> String {
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        return unsafe String(cString: text)
    }
}

// Apart, because a method named `read` hides the system's function.
private func systemRead(_ descriptor: CInt, _ space: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(descriptor, space, count)
}

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

    /// Opens a file for reading; it is closed when the source goes away.
    ///
    /// - Parameter path: The file's path; `-` is standard input.
    /// - Throws: ``CaptureError`` with the system's reason when the file cannot be opened.
    public init(path: String) throws(CaptureError) {
        guard path != "-" else {
            descriptor = STDIN_FILENO
            closesDescriptor = false
            return
        }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        closesDescriptor = true
        guard descriptor >= 0 else {
            throw CaptureError(offset: 0, reason: "the file cannot be opened: \(Self.systemReason(errno))")
        }
    }

    deinit {
        if closesDescriptor, descriptor >= 0 { close(descriptor) }
    }

    public func read(into buffer: inout ByteBuffer, atMost count: Int) throws(CaptureError) -> Int {
        var failure: CInt = 0
        let descriptor = self.descriptor
        let appended = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { space in
            while true {
                let result = unsafe systemRead(descriptor, space.baseAddress, min(count, space.count))
                if result >= 0 { return result }
                if errno == EINTR { continue }
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

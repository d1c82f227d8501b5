public import NIOCore

/// Where the bytes of a capture come from: a file, memory, a pipe, a decompressor.
public protocol ByteSource {
    /// Appends the next bytes to a buffer.
    ///
    /// - Parameters:
    ///   - buffer: Receives the bytes behind those that are readable.
    ///   - count: The most bytes to append; above 0.
    /// - Returns: The number of bytes appended, 0 only at the end.
    /// - Throws: ``CaptureError`` with the offset up to which the source could be read.
    mutating func read(into buffer: inout ByteBuffer, atMost count: Int) throws(CaptureError) -> Int
}

public import NIOCore

/// A source that says how far it was read, in whole hundredths of its size.
public struct ProgressByteSource: ByteSource {
    private var source: any ByteSource
    private let size: Int64
    private let report: (Int) -> Void
    private var position: Int64 = 0
    private var reported = 0

    /// A source that reports.
    ///
    /// - Parameters:
    ///   - source: Where the bytes come from.
    ///   - size: How many there are, in bytes.
    ///   - report: Receives the hundredths, from 1 to 100, each at most once.
    public init(_ source: any ByteSource, size: Int64, report: @escaping (Int) -> Void) {
        self.source = source
        self.size = max(size, 1)
        self.report = report
    }

    public mutating func read(into buffer: inout ByteBuffer, atMost count: Int) throws(CaptureError) -> Int {
        let read = try source.read(into: &buffer, atMost: count)
        position += Int64(read)
        let hundredths = Int(min(100, Double(position) / Double(size) * 100))
        if hundredths > reported {
            reported = hundredths
            report(hundredths)
        }
        return read
    }
}

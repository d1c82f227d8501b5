import KafkaCodec
import NIOCore

/// Tells the requests in what a client sends, each by a line. What the brokers do with them is their own affair.
struct RequestLog {
    private var frames = FrameReader()
    private var isLost = false

    /// The requests that are whole with these bytes.
    mutating func lines(_ bytes: ByteBuffer) -> [String] {
        guard !isLost else { return [] }
        frames.append(bytes)
        var lines: [String] = []
        do throws(WireError) {
            while let frame = try frames.next() { lines.append(Self.line(frame)) }
        } catch {
            isLost = true
            lines.append("\(error)")
        }
        return lines
    }

    private static func line(_ frame: ByteBuffer) -> String {
        do throws(WireError) {
            let (header, _) = try MessageCatalogue.requestHeader(frame)
            let client = header.clientID.map { " from \($0)" } ?? ""
            return "\(header.requestApiKey) version \(header.requestApiVersion), \(frame.readableBytes) bytes\(client)"
        } catch {
            return "a request that cannot be read: \(error)"
        }
    }
}

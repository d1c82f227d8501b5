import KafkaCodec
import NIOCore

/// What consumers say to each other through their group: subscriptions and assignments.
enum ConsumerProtocol {
    /// Reads a version and the fields behind it.
    ///
    /// A version newer than what is known has the fields of the highest known one, and others behind them (KIP-429).
    ///
    /// - Returns: The message, the version that is written and the one that it was read in; nil for other bytes.
    static func read<Part: KafkaMessage>(
        _ type: Part.Type, _ bytes: ByteBuffer
    ) -> (message: Part, version: Int16, readVersion: Int16)? {
        guard let version = bytes.getInteger(at: bytes.readerIndex, as: Int16.self), version >= 0,
            let body = bytes.getSlice(at: bytes.readerIndex + 2, length: bytes.readableBytes - 2)
        else { return nil }
        let readVersion = min(version, Part.validVersions.highest)
        var reader = WireReader(body)
        do throws(WireError) {
            let message = try Part(from: &reader, version: readVersion)
            if version == readVersion { try reader.expectEnd() }
            return (message, version, readVersion)
        } catch {
            return nil
        }
    }
}

import Foundation
import NIOCore

/// Short captures: pieces of the fixtures, cut between packets, each with its file's header.
enum CaptureCorpus {
    private static let names = [
        "kcat-snappy.pcap", "kcat-reordered.pcap", "kcat-snaplen120.pcap", "aiokafka-lz4-any.pcap",
        "admin-vlan-ipv6.pcap", "admin-midstream.pcap", "kafka-python-admin.pcap", "kafka-python-group-gzip.pcapng",
        "librdkafka-transactions-zstd.pcapng",
    ]

    private static let tlsNames = ["tls12", "tls13", "tls-resumed", "tls13-key-update", "tls13-early-data"]

    /// The key logs of all captures of TLS.
    static func keyLog() throws -> ByteBuffer {
        try keyLogText.get()
    }

    private static let keyLogText = Result {
        var text = ByteBuffer()
        for name in tlsNames { text.writeBytes(try Corpus.data("Captures/\(name).keys")) }
        return text
    }

    static func tlsPieces(size: Int) throws -> [[UInt8]] {
        try tlsNames.flatMap { packets([UInt8](try Corpus.data("Captures/\($0).pcap")), size) }
    }

    static func pieces(size: Int) throws -> [[UInt8]] {
        try names.flatMap { name in
            let bytes = [UInt8](try Corpus.data("Captures/\(name)"))
            return name.hasSuffix("ng") ? blocks(bytes, size) : packets(bytes, size)
        }
    }

    private static func packets(_ bytes: [UInt8], _ size: Int) -> [[UInt8]] {
        let header = bytes.prefix(24)
        return join(header, size, bytes.dropFirst(24)) { rest in
            integer(rest, at: 8).map { 16 + Int($0) }
        }
    }

    /// The first two blocks of the fixtures are the section's header and its only interface.
    private static func blocks(_ bytes: [UInt8], _ size: Int) -> [[UInt8]] {
        guard let section = integer(bytes[...], at: 4) else { return [] }
        guard let interface = integer(bytes.dropFirst(Int(section)), at: 4) else { return [] }
        let header = bytes.prefix(Int(section) + Int(interface))
        return join(header, size, bytes.dropFirst(header.count)) { rest in integer(rest, at: 4).map(Int.init) }
    }

    private static func join(
        _ header: ArraySlice<UInt8>, _ size: Int, _ bytes: ArraySlice<UInt8>, _ length: (ArraySlice<UInt8>) -> Int?
    ) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var piece = Array(header)
        var rest = bytes
        while let next = length(rest), next > 0, next <= rest.count {
            piece += rest.prefix(next)
            rest = rest.dropFirst(next)
            if piece.count >= size || rest.isEmpty {
                pieces.append(piece)
                piece = Array(header)
            }
        }
        return pieces
    }

    private static func integer(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32? {
        guard bytes.count >= offset + 4 else { return nil }
        return bytes.dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}

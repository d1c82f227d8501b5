import NIOCore

/// All secrets that are known: of key logs, which may still be being written, and of those within captures.
struct TLSKeyLogs {
    private struct Source {
        var bytes: any ByteSource
        var log: TLSKeyLog
        var failure: CaptureError?
    }

    private static let chunkSize = 1 << 16

    private let maximumSecrets: Int
    private var sources: [Source] = []
    private var embedded: TLSKeyLog
    private var hasEmbedded = false

    init(maximumSecrets: Int) {
        self.maximumSecrets = maximumSecrets
        embedded = TLSKeyLog(maximumSecrets: maximumSecrets)
    }

    /// Whether there is no key log at all.
    var isEmpty: Bool { sources.isEmpty && !hasEmbedded }

    /// The lines that cannot be used.
    var notes: [TLSKeyLogNote] { sources.flatMap(\.log.notes) }

    /// Reads a key log as far as it is written, and later what is added to it.
    mutating func add(_ bytes: any ByteSource) throws(CaptureError) {
        var source = Source(bytes: bytes, log: TLSKeyLog(maximumSecrets: maximumSecrets))
        Self.read(&source)
        if let failure = source.failure { throw failure }
        sources.append(source)
    }

    /// Takes in the key log that is in a capture.
    ///
    /// - Returns: The lines that cannot be used.
    mutating func add(embedded bytes: ByteBuffer) -> ArraySlice<TLSKeyLogNote> {
        let before = embedded.notes.count
        hasEmbedded = true
        embedded.append(bytes)
        embedded.end()
        return embedded.notes[before...]
    }

    /// A secret. The key logs are read on when they have it not.
    mutating func secret(_ label: TLSKeyLog.Label, of random: TLSRandom) -> [UInt8]? {
        if let known = known(label, of: random) { return known }
        for index in sources.indices { Self.read(&sources[index]) }
        return known(label, of: random)
    }

    /// Ends the key logs: a last line without an end is one.
    mutating func end() {
        for index in sources.indices {
            Self.read(&sources[index])
            sources[index].log.end()
        }
    }

    private func known(_ label: TLSKeyLog.Label, of random: TLSRandom) -> [UInt8]? {
        for source in sources {
            if let secret = source.log.secret(label, of: random) { return secret }
        }
        return embedded.secret(label, of: random)
    }

    private static func read(_ source: inout Source) {
        guard source.failure == nil else { return }
        var chunk = ByteBuffer()
        do throws(CaptureError) {
            while try source.bytes.read(into: &chunk, atMost: chunkSize) > 0 {
                source.log.append(chunk)
                chunk.clear()
            }
            source.log.pause()
        } catch {
            source.failure = error
            source.log.fail(error.reason)
        }
    }
}

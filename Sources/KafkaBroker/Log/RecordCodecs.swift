import KafkaRecords

/// The codecs that the logs of a cluster share. They keep their contexts from one batch to the next.
package final class RecordCodecs {
    /// Inflates what producers sent.
    let decompressor = Decompressor()

    private var standard: [Compression: Compressor] = [:]
    private var levelled: [CompressionLevel: Compressor] = [:]

    /// Codecs without contexts.
    package init() {}

    /// The compressor of a codec at the level that a topic says, if it says one.
    func compressor(_ compression: Compression, _ configuration: LogConfiguration) -> Compressor? {
        guard compression != .none else { return nil }
        if let level = configuration.compressionLevels[compression] {
            if let known = levelled[level] { return known }
            let made = Compressor(level)
            levelled[level] = made
            return made
        }
        if let known = standard[compression] { return known }
        let made = Compressor(compression)
        standard[compression] = made
        return made
    }
}

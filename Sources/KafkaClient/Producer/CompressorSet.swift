import KafkaRecords

/// The compressors of a producer: those of each topic with a preference of its own, and those of all others.
struct CompressorSet: Sendable {
    struct Choice: Sendable {
        var lowestVersion: Int16
        /// Nil for no compression.
        var compressor: Compressor?

        var compression: Compression { compressor?.compression ?? .none }
    }

    private let standard: [Choice]
    private let byTopic: [String: [Choice]]

    init(_ configuration: ProducerConfiguration) throws(KafkaError) {
        standard = try Self.choices(configuration.compression, "compression")
        var byTopic: [String: [Choice]] = [:]
        for (topic, preference) in configuration.topicCompression.sorted(by: { $0.key < $1.key }) {
            byTopic[topic] = try Self.choices(preference, "topicCompression of \(topic)")
        }
        self.byTopic = byTopic
    }

    private static func choices(
        _ preference: CompressionPreference,
        _ setting: String
    ) throws(KafkaError) -> [Choice] {
        guard !preference.choices.isEmpty else {
            throw KafkaError(.invalidConfiguration, "producer: \(setting) is empty")
        }
        var choices: [Choice] = []
        for choice in preference.choices {
            choices.append(Choice(lowestVersion: choice.lowestVersion, compressor: try compressor(choice, setting)))
        }
        return choices
    }

    private static func compressor(
        _ choice: CompressionPreference.Choice,
        _ setting: String
    ) throws(KafkaError) -> Compressor? {
        do {
            if let level = choice.level { return Compressor(try CompressionLevel(level, for: choice.compression)) }
            return choice.compression == .none ? nil : Compressor(choice.compression)
        } catch {
            let text = "producer: \(setting): \(choice.compression) has no level \(choice.level ?? 0)"
            throw KafkaError(.invalidConfiguration, text, cause: error)
        }
    }

    private func choices(_ topic: String) -> [Choice] {
        guard !byTopic.isEmpty else { return standard }
        return byTopic[topic] ?? standard
    }

    /// What to compress a topic's batches with for a broker.
    ///
    /// - Parameter version: The version of Produce requests that the broker takes.
    /// - Throws: ``KafkaError`` with the code `notSupportedByBroker` when it knows none of the topic's codecs.
    func choose(_ topic: String, version: Int16) throws(KafkaError) -> Compressor? {
        let choices = choices(topic)
        if let choice = choices.first(where: { $0.lowestVersion <= version }) { return choice.compressor }
        let names = choices.map { "\($0.compression)" }.joined(separator: ", ")
        throw KafkaError(
            .notSupportedByBroker, "the broker takes Produce requests of version \(version), and not with \(names)")
    }

    /// What compresses a topic's batches that are compressed with a codec already.
    func compressor(_ topic: String, for compression: Compression?) -> Compressor? {
        choices(topic).first { $0.compression == compression }?.compressor
    }
}

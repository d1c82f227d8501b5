import KafkaCodec

extension CaptureStatistics {
    /// The numbers as tables for reading.
    ///
    /// - Parameters:
    ///   - names: The names of topics by id.
    ///   - isColored: Whether a terminal's colours are used.
    public func table(names: TopicNames = TopicNames(), isColored: Bool = false) -> String {
        let style = TextStyle(isColored: isColored)
        let requests = apis.values.reduce(0) { $0 + $1.requests }
        let responses = apis.values.reduce(0) { $0 + $1.responses }
        var text = "\(requests) requests and \(responses) responses in \(Self.decimal(seconds, 3)) s, on "
        text += "\(kafkaConnections) of \(connections) connection\(connections == 1 ? "" : "s")"
        text += missingBytes > 0 ? "; " + style.bad("\(missingBytes) bytes are not in the capture") + "\n" : "\n"
        for part in [apiTable.text(style), topicTable(names).text(style), rebalanceTable.text(style)]
        where part.split(separator: "\n").count > 1 {
            text += "\n" + part
        }
        return text
    }

    private var apiTable: TextTable {
        var table = TextTable([
            "api", ">version", ">requests", ">bytes", ">responses", ">bytes", ">p50 ms", ">p95 ms", ">p99 ms",
            ">max ms",
            ">retries", ">unanswered", ">throttled", "errors",
        ])
        for (place, api) in apis.sorted(by: { $0.key < $1.key }) {
            func latency(_ part: Double) -> String { api.latencies.percentile(part).map(Milliseconds.text) ?? "-" }
            let errors = Self.sorted(api.errors).map { "\($0.code) \($0.count)" }
            table.add([
                place.key.description, place.version < 0 ? "?" : "\(place.version)", "\(api.requests)",
                "\(api.requestBytes)", "\(api.responses)", "\(api.responseBytes)", latency(0.5), latency(0.95),
                latency(0.99), latency(1), "\(api.retries)", "\(api.unanswered)", "\(api.throttled)",
                errors.joined(separator: ", "),
            ])
        }
        return table
    }

    private func topicTable(_ names: TopicNames) -> TextTable {
        var table = TextTable([
            "topic", ">produced records", ">bytes", ">bytes/s", ">fetched records", ">bytes", ">bytes/s",
        ])
        for (name, topic) in namedTopics(names) {
            table.add([
                PrintableText.escaped(name), "\(topic.producedRecords)", "\(topic.producedBytes)",
                rateText(topic.producedBytes), "\(topic.fetchedRecords)", "\(topic.fetchedBytes)",
                rateText(topic.fetchedBytes),
            ])
        }
        return table
    }

    private var rebalanceTable: TextTable {
        var table = TextTable([
            "group", ">generation", ">members", "began", ">prepare ms", ">join ms", ">sync ms", ">total ms", "because",
        ])
        for rebalance in groups.rebalances {
            func time(_ nanoseconds: Int64?) -> String { nanoseconds.map(Milliseconds.text) ?? "-" }
            table.add([
                PrintableText.escaped(rebalance.group), rebalance.generation.map { "\($0)" } ?? "?",
                "\(rebalance.members)", rebalance.start?.description ?? "?", time(rebalance.preparationNanoseconds),
                time(rebalance.joinNanoseconds), time(rebalance.syncNanoseconds), time(rebalance.totalNanoseconds),
                PrintableText.escaped(rebalance.cause),
            ])
        }
        return table
    }

    /// Errors by how often they occur, then by number.
    static func sorted(_ errors: [ErrorCode: Int]) -> [(code: ErrorCode, count: Int)] {
        errors.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
            .map { (code: $0.key, count: $0.value) }
    }

    private func rateText(_ bytes: Int) -> String { rate(bytes).map { Self.decimal($0, 0) } ?? "-" }

    /// A number that is not negative, with so many digits behind the point.
    static func decimal(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite, value < 1e15 else { return "\(value)" }
        var unit: Int64 = 1
        for _ in 0..<digits { unit *= 10 }
        let scaled = Int64((value * Double(unit)).rounded())
        guard digits > 0 else { return "\(scaled)" }
        let fraction = String(scaled % unit)
        return "\(scaled / unit)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}

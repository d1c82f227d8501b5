import KafkaClient

extension History {
    /// Looks for anomalies.
    /// - Parameter kinds: What to look for. Default: what must never be (`Set.guarantees`).
    /// - Throws: ``AnomaliesFound``.
    public func check(_ kinds: Set<Anomaly.Kind> = .guarantees) throws(AnomaliesFound) {
        try check(kinds, against: [])
    }

    /// Looks for anomalies, in what clients say and in what logs hold in the end.
    package func check(
        _ kinds: Set<Anomaly.Kind> = .guarantees, against logs: [HistoryLog]
    ) throws(AnomaliesFound) {
        let found = anomalies(kinds, against: logs)
        guard found.isEmpty else { throw AnomaliesFound(anomalies: found) }
    }

    /// The anomalies, by kind in the order of ``Anomaly/Kind``, then by place.
    package func anomalies(
        _ kinds: Set<Anomaly.Kind> = Set(Anomaly.Kind.allCases), against logs: [HistoryLog] = []
    ) -> [Anomaly] {
        var check = HistoryCheck(self, logs)
        check.run()
        let order = Anomaly.Kind.allCases
        return order.filter(kinds.contains).flatMap { kind in check.anomalies.filter { $0.kind == kind } }
    }
}

/// The search for anomalies in one history.
struct HistoryCheck {
    let index: HistoryIndex
    let partitions: [PartitionFacts]
    private(set) var anomalies: [Anomaly] = []

    init(_ history: History, _ logs: [HistoryLog]) {
        let index = HistoryIndex(history)
        self.index = index
        partitions = index.partitions.map { partition in
            PartitionFacts(partition, index, logs.first { $0.topicPartition == partition })
        }
    }

    mutating func run() {
        for facts in partitions {
            checkOffsets(facts)
            checkCopies(facts)
            checkAcknowledged(facts)
            checkSendOrder(facts)
            checkPolls(facts)
            checkIsolation(facts)
        }
        checkTransactions()
        checkWriteCycles()
    }

    mutating func report(
        _ kind: Anomaly.Kind, _ partition: TopicPartition?, _ offsets: [Int64], _ explanation: String,
        _ evidence: [String]
    ) {
        anomalies.append(
            Anomaly(
                kind: kind, topicPartition: partition, offsets: offsets, explanation: explanation,
                evidence: evidence))
    }
}

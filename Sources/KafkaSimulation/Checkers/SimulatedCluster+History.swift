import KafkaBroker
import KafkaClient

extension SimulatedCluster {
    /// What the cluster's clients have done and were told so far.
    public var history: History { simulation.scheduler.isInside ? recorder.history : History() }

    /// Looks for anomalies in the history of the cluster's clients, held against the logs of the leaders as they are
    /// now.
    ///
    /// It is meant for the end, when the producers have been flushed and every partition has a leader: of one that has
    /// none only the clients' word is looked at. Records are known again by key, value and partition, so that a
    /// duplicate of one of two equal records shows only when there are three.
    /// - Parameter kinds: What to look for. Default: what must never be (`Set.guarantees`).
    /// - Throws: ``AnomaliesFound``; ``SimulationEscaped`` outside of the simulation; what makes a log unreadable.
    public func checkHistory(_ kinds: Set<Anomaly.Kind> = .guarantees) throws {
        try simulation.scheduler.requireInside("SimulatedCluster.checkHistory")
        try history.check(kinds, against: try historyLogs())
    }

    private func historyLogs() throws -> [HistoryLog] {
        try topics.flatMap { topic in
            try (0..<partitionCount(of: topic)).compactMap { number -> HistoryLog? in
                let partition = TopicPartition(topic: topic, partition: Int32(clamping: number))
                guard let log = log(of: partition) else { return nil }
                return try HistoryLog(partition, log, isCompacted: log.isCompacted)
            }
        }
    }
}

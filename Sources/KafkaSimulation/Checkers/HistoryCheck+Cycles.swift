import KafkaClient

// Transactions that wrote before each other.
extension HistoryCheck {
    /// One transaction's record lies right before another's.
    private struct Edge {
        var target: Int
        var partition: TopicPartition
        var offsets: [Int64]
    }

    mutating func checkWriteCycles() {
        var edges = [[Edge]](repeating: [], count: index.transactions.count)
        for facts in partitions {
            let writes = facts.sends.compactMap { send -> (offset: Int64, transaction: Int)? in
                guard let offset = send.offset, let number = send.transaction,
                    index.transactions[number].outcome == .committed
                else { return nil }
                return (offset, number)
            }.sorted { $0.offset < $1.offset }
            for (first, second) in zip(writes, writes.dropFirst()) where first.transaction != second.transaction {
                edges[first.transaction].append(
                    Edge(
                        target: second.transaction, partition: facts.topicPartition,
                        offsets: [first.offset, second.offset]))
            }
        }
        var reported: Set<Int> = []
        for start in edges.indices where !reported.contains(start) {
            guard let cycle = shortestCycle(through: start, edges) else { continue }
            reported.formUnion(cycle.map(\.target))
            reportCycle(from: start, cycle)
        }
    }

    /// The shortest way from a transaction back to itself, nil where there is none.
    private func shortestCycle(through start: Int, _ edges: [[Edge]]) -> [Edge]? {
        var arrivals: [Int: (source: Int, edge: Edge)] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let source = queue[next]
            next += 1
            for edge in edges[source] where arrivals[edge.target] == nil {
                arrivals[edge.target] = (source, edge)
                queue.append(edge.target)
            }
            if arrivals[start] != nil { break }
        }
        guard arrivals[start] != nil else { return nil }
        var cycle: [Edge] = []
        var place = start
        repeat {
            guard let (source, edge) = arrivals[place] else { return nil }
            cycle.append(edge)
            place = source
        } while place != start
        return cycle.reversed()
    }

    private mutating func reportCycle(from start: Int, _ cycle: [Edge]) {
        var source = start
        var steps: [String] = []
        for edge in cycle {
            steps.append(
                "the transaction \(name(source)) wrote offset \(edge.offsets[0]) of \(edge.partition) before the "
                    + "transaction \(name(edge.target)) wrote offset \(edge.offsets[1])")
            source = edge.target
        }
        report(
            .writeCycle, nil, cycle.flatMap(\.offsets),
            "\(cycle.count) transactions have written before each other: " + steps.joined(separator: ", and "),
            cycle.flatMap { edge in
                let transaction = index.transactions[edge.target]
                return [index.line(transaction.began)] + (transaction.ended.map { [index.line($0)] } ?? [])
            })
    }

    private func name(_ number: Int) -> String {
        let transaction = index.transactions[number]
        let instant = index.history.entries[transaction.began].instant
        return "of producer \(transaction.producer.number) of \(transaction.producer.client.name) begun at \(instant)"
    }
}

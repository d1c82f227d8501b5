import KafkaCodec
import OrderedCollections

/// ListTransactions (KIP-664): the transactional ids that this broker coordinates, by state, by producer, from version 1
/// on by how long their transactions have been going on (KIP-994), from version 2 on by a pattern that has to match the
/// whole id (KIP-1152).
extension ListTransactionsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var response = ListTransactionsResponse()
        var states: Set<TransactionState> = []
        for name in stateFilters {
            if let state = TransactionState(name: name) {
                states.insert(state)
            } else {
                response.unknownStateFilters.append(name)
            }
        }
        do throws(TransactionError) {
            var pattern: LinearPattern?
            if let text = transactionalIDPattern, !text.isEmpty {
                do throws(LinearPattern.SyntaxError) {
                    pattern = try LinearPattern(text)
                } catch {
                    broker.note("the pattern is not understood: \(error.reason)")
                    throw TransactionError(.invalidRegularExpression)
                }
            }
            let producers = Set(producerIDFilters)
            let now = broker.transactions.now
            for entry in try broker.transactions.entries() {
                let metadata = entry.metadata
                guard metadata.state != .dead, producers.isEmpty || producers.contains(metadata.producerID),
                    stateFilters.isEmpty || states.contains(metadata.state),
                    durationFilter < 0 || now - metadata.startTimestamp > durationFilter,
                    pattern?.matchesWhole(entry.transactionalID) ?? true
                else { continue }
                response.transactionStates.append(
                    .init(
                        transactionalID: entry.transactionalID, producerID: metadata.producerID,
                        transactionState: metadata.state.name)
                )
            }
        } catch {
            response.errorCode = error.code
        }
        broker.respond(request, response)
    }
}

extension TransactionCoordinator {
    /// All transactional ids.
    /// - Throws: COORDINATOR_LOAD_IN_PROGRESS while some are not known yet.
    func entries() throws(TransactionError) -> [TransactionEntry] {
        guard !partitions.values.contains(where: \.isLoading) else {
            throw TransactionError(.coordinatorLoadInProgress)
        }
        return partitions.values.flatMap(\.entries.values)
    }
}

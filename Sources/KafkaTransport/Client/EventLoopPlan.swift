import KafkaClient
import NIOCore
import Synchronization

/// Which event loop the connections to an address live on: always the same one, and as many addresses on each.
final class EventLoopPlan: Sendable {
    private struct State {
        var executors: [EventLoopExecutor]
        var places: [BrokerAddress: Int] = [:]
    }

    private let group: any EventLoopGroup
    private let state: Mutex<State>

    init(_ group: any EventLoopGroup) {
        self.group = group
        state = Mutex(State(executors: group.makeIterator().map { EventLoopExecutor($0) }))
    }

    func executor(for address: BrokerAddress) -> EventLoopExecutor {
        state.withLock { state in
            // A group may name its event loops only when it is asked for the next.
            if state.executors.isEmpty { state.executors = [EventLoopExecutor(group.next())] }
            let place = state.places[address] ?? state.places.count % state.executors.count
            state.places[address] = place
            return state.executors[place]
        }
    }
}

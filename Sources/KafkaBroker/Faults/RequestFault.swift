package import KafkaCodec

/// Something that goes wrong, or is held up, with requests of clients: a rule that the brokers of a cluster go by.
package struct RequestFault: Hashable, Sendable {
    /// When it goes wrong.
    package enum Moment: Hashable, Sendable {
        /// Before the broker has looked at the request, so that nothing has come of it.
        case before
        /// When the answer is there: the request has taken effect, but its client does not learn of it.
        case after
    }

    /// What happens.
    package enum Action: Hashable, Sendable {
        /// The answer is an error.
        case fail(ErrorCode)
        /// The connection is closed without an answer.
        case disconnect
        /// The request waits until it is released, and with it all that comes after it on its connection.
        case hold
    }

    /// The APIs that it happens to; none for all of them.
    package var apis: Set<ApiKey>
    /// The broker that it happens on; nil for all of them.
    package var broker: Int32?
    /// The client whose requests it happens to, by the name that it gives itself; nil for all of them.
    package var clientID: String?
    /// How many requests it happens to.
    package var count: Int
    /// When it happens.
    package var moment: Moment
    /// What happens.
    package var action: Action

    /// A rule.
    package init(
        apis: Set<ApiKey>, broker: Int32? = nil, clientID: String? = nil, count: Int = .max, moment: Moment = .before,
        action: Action
    ) {
        self.apis = apis
        self.broker = broker
        self.clientID = clientID
        self.count = count
        self.moment = moment
        self.action = action
    }

    func applies(to request: ClientRequest, on broker: Int32) -> Bool {
        (apis.isEmpty || apis.contains(request.api)) && (self.broker ?? broker) == broker
            && (clientID == nil || clientID == request.clientID)
    }
}

/// A rule that has been made, to be taken back by.
package struct RequestFaultID: Hashable, Sendable {
    let rawValue: UInt64
}

/// Something that connections lead to.
enum Endpoint: Hashable, Sendable {
    /// A broker of the metadata, wherever it listens.
    case broker(Int32)
    /// A bootstrap address, whoever listens there.
    case bootstrap(BrokerAddress)
}

extension Endpoint: Comparable {
    static func < (left: Endpoint, right: Endpoint) -> Bool {
        switch (left, right) {
        case (.broker(let left), .broker(let right)): left < right
        case (.broker, .bootstrap): true
        case (.bootstrap, .broker): false
        case (.bootstrap(let left), .bootstrap(let right)): (left.host, left.port) < (right.host, right.port)
        }
    }
}

extension Endpoint: CustomStringConvertible {
    var description: String {
        switch self {
        case .broker(let id): "broker \(id)"
        case .bootstrap(let address): "bootstrap \(address)"
        }
    }
}

/// What a connection is for. Each purpose has a connection of its own to a broker, so that one that makes the broker
/// wait, as fetches and joins do, does not hold up the others: brokers answer in order.
enum ConnectionPurpose: Int, CaseIterable, Comparable, Sendable {
    case requests, produce, fetch, group

    static func < (left: ConnectionPurpose, right: ConnectionPurpose) -> Bool { left.rawValue < right.rawValue }
}

import OrderedCollections

/// The rules about what goes wrong with requests, and the requests that are held up.
struct RequestFaults {
    /// A request that waits to be released.
    struct Held {
        let fault: RequestFaultID
        let broker: Int32
        let resume: () -> Void
    }

    private var rules: OrderedDictionary<RequestFaultID, RequestFault> = [:]
    private var lastID: UInt64 = 0
    private(set) var held: [Held] = []

    var isEmpty: Bool { rules.isEmpty }

    mutating func add(_ fault: RequestFault) -> RequestFaultID {
        lastID += 1
        let id = RequestFaultID(rawValue: lastID)
        if fault.count > 0 { rules[id] = fault }
        return id
    }

    mutating func remove(_ id: RequestFaultID) {
        rules[id] = nil
    }

    /// The first rule that applies to a request. It counts as used.
    mutating func take(for request: ClientRequest, on broker: Int32) -> (id: RequestFaultID, fault: RequestFault)? {
        guard let index = rules.values.firstIndex(where: { $0.applies(to: request, on: broker) }) else { return nil }
        let (id, fault) = rules.elements[index]
        if fault.count == 1 { rules[id] = nil } else if fault.count < .max { rules[id]?.count -= 1 }
        return (id, fault)
    }

    mutating func hold(_ request: Held) {
        held.append(request)
    }

    /// Takes out requests that a rule holds up, in the order of their coming.
    mutating func release(_ id: RequestFaultID, atMost count: Int) -> [Held] {
        var released: [Held] = []
        held.removeAll { request in
            guard request.fault == id, released.count < count else { return false }
            released.append(request)
            return true
        }
        return released
    }
}

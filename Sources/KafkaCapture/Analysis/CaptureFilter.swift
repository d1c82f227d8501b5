public import KafkaCodec
import KafkaRecords
public import NIOCore

/// Which events of a capture are of interest. What is empty or nil does not restrict; the others have to hold together.
public struct CaptureFilter: Sendable {
    /// The APIs.
    public var apis: Set<ApiKey> = []

    /// The topics, by name, or by id where the name is not known.
    public var topics: Set<String> = []

    /// The groups.
    public var groups: Set<String> = []

    /// The client ids.
    public var clientIDs: Set<String> = []

    /// The connections, by number.
    public var connections: Set<Int> = []

    /// The ends of connections, as `address` or `address:port`, an IPv6 address with a port in brackets: one of both ends
    /// has to be among them.
    public var endpoints: Set<String> = []

    /// The correlation ids.
    public var correlationIDs: Set<Int32> = []

    /// The earliest time, itself included.
    public var from: CaptureTimestamp?

    /// The latest time, itself included.
    public var until: CaptureTimestamp?

    /// Whether only what went wrong is of interest: responses with an error code, messages with notes other than that their
    /// request is not in the capture, requests without response.
    public var errorsOnly = false

    /// Only responses that took longer than this many nanoseconds, and requests without response.
    public var latencyAbove: Int64?

    /// Only messages with a record that has one of these keys.
    public var recordKeys: Set<ByteBuffer> = []

    private let decompressor: Decompressor
    private let maximumInflatedSize: Int

    /// A filter that everything passes.
    ///
    /// - Parameters:
    ///   - maximumBatchSize: The size in bytes up to which a compressed batch is inflated to look for keys; 128 MiB by
    ///     default.
    ///   - maximumInflatedSize: The size in bytes up to which the compressed batches of a message are inflated to look for
    ///     keys, all of them together; 128 MiB by default. Those beyond it are not looked into.
    public init(maximumBatchSize: Int = 128 << 20, maximumInflatedSize: Int = 128 << 20) {
        self.maximumInflatedSize = maximumInflatedSize
        decompressor = Decompressor(sizeLimit: maximumBatchSize)
    }

    /// Whether an event passes.
    public func matches(_ inspected: InspectedEvent) -> Bool {
        mayMatch(inspected.event) && matchesFacts(inspected)
    }

    /// Whether something that happened to a group passes, given the event that says so: the errors are then those that the
    /// group's members met.
    func matches(_ entry: GroupEntry, of inspected: InspectedEvent) -> Bool {
        guard groups.isEmpty || groups.contains(entry.group), mayMatch(inspected.event), !errorsOnly || entry.isError,
            topics.isEmpty || !topics.isDisjoint(with: inspected.facts.topics) || !topics.isDisjoint(with: entry.topics)
        else { return false }
        return recordKeys.isEmpty || inspected.body.map(hasKey) == true
    }

    /// Whether whole connections are chosen, and not some of their messages.
    var choosesConnectionsAlone: Bool { speaksOfConnectionsAlone && !errorsOnly }

    /// Whether an event may pass, as far as can be told without looking at its body.
    public func mayMatch(_ event: CapturedEvent) -> Bool {
        switch event {
        case .message(let message):
            return matches(message.apiKey, message.clientID, message.correlationID, message.timestamp)
                && matches(message.connection, message.client, message.server)
                && (latencyAbove == nil || isSlow(message))
        case .unanswered(let request):
            return matches(request.apiKey, request.clientID, request.correlationID, request.timestamp)
                && matches(request.connection, request.client, request.server) && recordKeys.isEmpty
        case .note(let note):
            return speaksOfConnectionsAlone && matches(note.connection, note.client, note.server)
                && !(errorsOnly && note.notes.allSatisfy(\.isInformation))
        case .connectionClosed(let summary):
            return speaksOfConnectionsAlone && !errorsOnly
                && matches(summary.connection, summary.client, summary.server)
        }
    }

    private var speaksOfConnectionsAlone: Bool {
        apis.isEmpty && topics.isEmpty && groups.isEmpty && clientIDs.isEmpty && correlationIDs.isEmpty && from == nil
            && until == nil && latencyAbove == nil && recordKeys.isEmpty
    }

    private func isSlow(_ message: CapturedMessage) -> Bool {
        guard let latencyAbove, let latency = message.latencyNanoseconds else { return false }
        return latency > latencyAbove
    }

    private func matches(
        _ api: ApiKey?, _ clientID: String?, _ correlationID: Int32?, _ time: CaptureTimestamp?
    ) -> Bool {
        if !apis.isEmpty, api.map(apis.contains) != true { return false }
        if !clientIDs.isEmpty, clientID.map(clientIDs.contains) != true { return false }
        if !correlationIDs.isEmpty, correlationID.map(correlationIDs.contains) != true { return false }
        if let from, time.map({ $0 >= from }) != true { return false }
        if let until, time.map({ $0 <= until }) != true { return false }
        return true
    }

    private func matches(_ connection: Int, _ client: Endpoint, _ server: Endpoint) -> Bool {
        if !connections.isEmpty, !connections.contains(connection) { return false }
        if endpoints.isEmpty { return true }
        return [client, server].contains {
            endpoints.contains($0.description) || endpoints.contains($0.address.description)
        }
    }

    private func matchesFacts(_ inspected: InspectedEvent) -> Bool {
        let facts = inspected.facts
        if !topics.isEmpty, topics.isDisjoint(with: facts.topics) { return false }
        if !groups.isEmpty, groups.isDisjoint(with: facts.groups) { return false }
        if errorsOnly, case .message(let message) = inspected.event,
            message.notes.allSatisfy({ $0 == .noRequest }),
            inspected.decoded?.note == nil, message.direction == .request || facts.errors.isEmpty
        {
            return false
        }
        return recordKeys.isEmpty || inspected.body.map(hasKey) == true
    }

    private func hasKey(_ message: any KafkaMessage) -> Bool {
        // Of this message alone: copies of the filter may be in use at the same time.
        let decompressor = decompressor.limited(by: InflationBudget(maximumInflatedSize))
        return CapturedRecords.all(in: message).contains { partition in
            partition.batches.contains { hasKey($0, decompressor) }
        }
    }

    private func hasKey(_ batch: RecordBatch, _ decompressor: Decompressor) -> Bool {
        var isFound = false
        do {
            try batch.forEachRecord(using: decompressor, verifyingChecksum: false) { record in
                guard !isFound, let key = record.key, recordKeys.contains(where: { $0.readableBytes == key.byteCount })
                else { return }
                isFound = key.withUnsafeBytes { unsafe recordKeys.contains(ByteBuffer(bytes: $0)) }
            }
        } catch {
            // What cannot be read has no key that could be found; showing the message says why.
        }
        return isFound
    }
}

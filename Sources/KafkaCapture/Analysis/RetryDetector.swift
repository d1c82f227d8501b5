import KafkaCodec
import KafkaRecords
import NIOCore

/// Tells requests that say again what went wrong before: after an answer with a retriable error, or without answer.
struct RetryDetector: Sendable {
    private static let maximumFailures = 65_536

    private var requests = RequestMemory<[UInt64]>()
    private var failed: Set<UInt64> = []
    private var order: [UInt64] = []

    /// Takes in an event; whether it is a request that was sent before.
    mutating func isRetry(_ inspected: InspectedEvent) -> Bool {
        switch inspected.event {
        case .message(let message) where message.direction == .request:
            let marks = Self.marks(message, inspected.body)
            if let id = message.correlationID, inspected.body.map(MessageInspector.isAnswered) != false {
                requests.set(marks, connection: message.connection, id)
            }
            var isRetry = false
            for mark in marks where failed.remove(mark) != nil { isRetry = true }
            return isRetry
        case .message(let message):
            guard let id = message.correlationID,
                let marks = requests.take(connection: message.connection, id),
                inspected.facts.errors.contains(where: { $0.code.isRetriable })
            else { return false }
            note(marks)
        case .unanswered(let request):
            if let marks = requests.take(connection: request.connection, request.correlationID) { note(marks) }
        case .connectionClosed(let summary):
            requests.forget(connection: summary.connection)
        case .note: break
        }
        return false
    }

    private mutating func note(_ marks: [UInt64]) {
        for mark in marks where failed.insert(mark).inserted { order.append(mark) }
        // The oldest half goes: a retry comes soon or never.
        guard order.count > Self.maximumFailures else { return }
        for mark in order.prefix(order.count / 2) { failed.remove(mark) }
        order.removeFirst(order.count / 2)
    }

    /// What tells a request from others: of idempotent Produce requests each batch, for they may be put together anew.
    private static func marks(_ captured: CapturedMessage, _ message: (any KafkaMessage)?) -> [UInt64] {
        if captured.apiKey == .produce, let produce = message as? ProduceRequest {
            let marks = produce.topicData.flatMap { topic in
                topic.partitionData.compactMap { partition -> UInt64? in
                    guard let records = partition.records else { return nil }
                    var batches = RecordSet(records).makeBatchIterator()
                    guard let batch = try? batches.next(), batch.producerID >= 0 else { return nil }
                    var mark = Mark()
                    mark.add(UInt64(bitPattern: batch.producerID))
                    mark.add(UInt64(UInt16(bitPattern: batch.producerEpoch)))
                    mark.add(topic.name)
                    mark.add(topic.topicID.high ^ topic.topicID.low)
                    mark.add(UInt64(UInt32(bitPattern: partition.index)))
                    mark.add(UInt64(UInt32(bitPattern: batch.baseSequence)))
                    return mark.value
                }
            }
            if !marks.isEmpty { return marks }
        }
        guard let body = captured.body, let api = captured.apiKey else { return [] }
        var mark = Mark()
        mark.add(UInt64(UInt16(bitPattern: api.rawValue)))
        mark.add(captured.clientID ?? "")
        mark.add(UInt64(body.readableBytes))
        // Its beginning and its end tell enough of a large one.
        body.withUnsafeReadableBytes { bytes in
            unsafe mark.add(UnsafeRawBufferPointer(rebasing: bytes.prefix(512)))
            unsafe mark.add(UnsafeRawBufferPointer(rebasing: bytes.suffix(64)))
        }
        return [mark.value]
    }

    /// FNV-1a with words in the place of bytes, and their upper halves mixed into the lower ones.
    private struct Mark {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325

        mutating func add(_ bytes: UnsafeRawBufferPointer) {
            var offset = 0
            while offset <= bytes.count - 8 {
                add(unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset += 8
            }
            while offset < bytes.count {
                add(UInt64(unsafe bytes[offset]))
                offset += 1
            }
        }

        mutating func add(_ text: String) {
            var text = text
            text.withUTF8 { unsafe add(UnsafeRawBufferPointer($0)) }
        }

        mutating func add(_ number: UInt64) {
            value = (value ^ number) &* 0x9e37_79b9_7f4a_7c15
            value ^= value >> 32
        }
    }
}

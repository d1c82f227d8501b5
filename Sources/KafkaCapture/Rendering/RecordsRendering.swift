import KafkaCodec
import KafkaCodecJSON
import KafkaRecords
import NIOCore

/// Shows records as batches with their records, and what is known to stand in other bytes.
struct RecordsRendering: JSONPayloadRendering {
    let form: PayloadForm
    /// Whether a control record has a member that says what it means.
    let explainsControlRecords: Bool
    /// Whether passwords, proofs and tokens are shown.
    let showsSecrets: Bool
    private let decompressor: Decompressor
    /// What the batches of the present message may still take when inflated.
    private let budget: InflationBudget
    /// What the present message's bytes do not say.
    var context = RenderingContext()

    init(
        form: PayloadForm, maximumBatchSize: Int, maximumInflatedSize: Int, explainsControlRecords: Bool = true,
        showsSecrets: Bool = false
    ) {
        self.form = form
        self.explainsControlRecords = explainsControlRecords
        self.showsSecrets = showsSecrets
        budget = InflationBudget(maximumInflatedSize)
        decompressor = Decompressor(sizeLimit: maximumBatchSize).limited(by: budget)
    }

    /// Begins a message: its batches have the whole budget.
    func beginMessage() { budget.refill() }

    func write(records: ByteBuffer, path: StaticString, version: Int16, to json: inout JSONWriter) -> Bool {
        json.beginArray()
        var batches = RecordSet(records).makeBatchIterator()
        let topic = context.internalTopics.isEmpty ? nil : context.internalTopics[CapturedRecords.place(of: records)]
        do throws(RecordsError) {
            while let batch = try batches.next() {
                if let failure = write(batch, of: topic, to: &json) { json.string("error", "\(failure)") }
                json.endObject()
            }
            // Brokers cut the last batch where the fetch's limit is.
            if batches.truncatedByteCount > 0 {
                json.beginObject()
                json.name("truncatedBytes")
                json.integer(batches.truncatedByteCount)
                json.endObject()
            }
        } catch {
            json.beginObject()
            json.string("error", "\(error)")
            json.endObject()
        }
        json.endArray()
        return true
    }

    /// Writes an array of batches, up to the first that cannot be read. A last one that is not there as a whole is left out.
    ///
    /// - Returns: Why one cannot be read, nil when all could be.
    func write(_ set: RecordSet, to json: inout JSONWriter) -> RecordsError? {
        var batches = set.makeBatchIterator()
        var failure: RecordsError?
        json.beginArray()
        do throws(RecordsError) {
            while failure == nil, let batch = try batches.next() {
                failure = write(batch, of: nil, to: &json)
                json.endObject()
            }
        } catch {
            failure = error
        }
        json.endArray()
        return failure
    }

    /// Writes a batch's object and leaves it open.
    private func write(_ batch: RecordBatch, of topic: InternalTopic?, to json: inout JSONWriter) -> RecordsError? {
        json.beginObject()
        json.integer("magic", batch.magic)
        // Compressed messages of formats 0 and 1 know it by those inside alone.
        var old: RecordBatch.Records?
        var failure: RecordsError?
        if batch.magic < 2 {
            do throws(RecordsError) {
                old = try batch.records(using: decompressor, verifyingChecksum: false)
            } catch {
                failure = error
            }
        }
        json.integer("baseOffset", old?.baseOffset ?? batch.baseOffset)
        json.integer("lastOffset", batch.lastOffset)
        json.string("compression", batch.compression?.description)
        json.string("timestampType", batch.timestampType?.description ?? "NoTimestampType")
        json.integer("maxTimestamp", batch.maxTimestamp)
        json.integer("partitionLeaderEpoch", batch.partitionLeaderEpoch)
        json.integer("producerId", batch.producerID)
        json.integer("producerEpoch", batch.producerEpoch)
        json.integer("baseSequence", batch.baseSequence)
        json.boolean("isTransactional", batch.isTransactional)
        json.boolean("isControl", batch.isControl)
        json.integer("sizeInBytes", batch.sizeInBytes)
        json.boolean("valid", batch.isChecksumValid)
        json.name("records")
        json.beginArray()
        if let old {
            for record in old { write(record, of: topic, isControl: false, to: &json) }
        } else if failure == nil {
            failure = writeRecords(of: batch, topic, to: &json)
        }
        json.endArray()
        return failure
    }

    /// Writes the records of a batch of format 2; why not all of them, nil when all could be.
    private func writeRecords(
        of batch: RecordBatch, _ topic: InternalTopic?, to json: inout JSONWriter
    ) -> RecordsError? {
        do {
            // A wrong checksum is said, and the records are shown all the same.
            try batch.forEachRecord(using: decompressor, verifyingChecksum: false) { record in
                if topic == nil, !batch.isControl {
                    write(record, to: &json)
                } else {
                    write(record.makeRecord(), of: topic, isControl: batch.isControl, to: &json)
                }
            }
        } catch {
            // The closure throws nothing of its own.
            return error as? RecordsError
        }
        return nil
    }

    /// Writes a record where it is: most are written so.
    private func write(_ record: borrowing RecordView, to json: inout JSONWriter) {
        json.beginObject()
        json.integer("offset", record.offset)
        json.integer("timestamp", record.timestamp)
        json.integer("sequence", record.sequence)
        json.name("key")
        write(record.key, to: &json)
        json.name("value")
        write(record.value, to: &json)
        json.name("headers")
        json.beginArray()
        record.forEachHeader { key, value in
            json.beginObject()
            json.name("key")
            json.string(repairing: key)
            json.name("value")
            write(value, to: &json)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private func write(_ bytes: RawSpan?, to json: inout JSONWriter) {
        guard let bytes else { return json.null() }
        switch form {
        case .base64: json.base64(bytes)
        case .text where PrintableText.isPlain(bytes): json.string(repairing: bytes)
        case .text: json.string(bytes.withUnsafeBytes { unsafe PrintableText.of(ByteBuffer(bytes: $0)) })
        case .hidden: json.string(Self.hidden(bytes.byteCount))
        }
    }

    private func write(_ record: Record, of topic: InternalTopic?, isControl: Bool, to json: inout JSONWriter) {
        json.beginObject()
        json.integer("offset", record.offset)
        json.integer("timestamp", record.timestamp)
        json.integer("sequence", record.sequence)
        if isControl, explainsControlRecords { write(control: record, to: &json) }
        if let topic, !isControl, form != .hidden {
            write(record, of: topic, to: &json)
        } else {
            json.name("key")
            write(record.key, to: &json)
            json.name("value")
            write(record.value, to: &json)
        }
        json.name("headers")
        json.beginArray()
        for header in record.headers {
            json.beginObject()
            json.string("key", header.key)
            json.name("value")
            write(header.value, to: &json)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    func write(_ bytes: ByteBuffer?, to json: inout JSONWriter) {
        guard let bytes else { return json.null() }
        switch form {
        case .base64: json.base64(bytes)
        case .text: json.string(PrintableText.of(bytes))
        case .hidden: json.string(Self.hidden(bytes.readableBytes))
        }
    }

    static func hidden(_ count: Int) -> String { "hidden, \(count) byte\(count == 1 ? "" : "s")" }

    // MARK: - Control records

    private func write(control record: Record, to json: inout JSONWriter) {
        json.name("control")
        json.beginObject()
        do throws(RecordsError) {
            let control = try ControlRecord(record)
            json.string("type", Self.name(of: control))
            Self.writeDetails(of: control, to: &json)
        } catch {
            json.string("error", "\(error)")
        }
        json.endObject()
    }

    private static func name(of control: ControlRecord) -> String {
        switch control {
        case .endTransaction(let marker): marker.outcome == .commit ? "commit" : "abort"
        case .leaderChange: "leaderChange"
        case .snapshotHeader: "snapshotHeader"
        case .snapshotFooter: "snapshotFooter"
        case .kraftVersion: "kraftVersion"
        case .voters: "voters"
        case .unknown(let unknown): "type \(unknown.type)"
        }
    }

    private static func writeDetails(of control: ControlRecord, to json: inout JSONWriter) {
        switch control {
        case .endTransaction(let marker):
            json.integer("coordinatorEpoch", marker.coordinatorEpoch)
        case .leaderChange(let change):
            json.integer("leaderId", change.leaderID)
            json.integers("voters", change.voters.map(\.voterID))
            json.integers("grantingVoters", change.grantingVoters.map(\.voterID))
        case .snapshotHeader(let header):
            json.integer("lastContainedLogTimestamp", header.lastContainedLogTimestamp)
        case .kraftVersion(let version):
            json.integer("kraftVersion", version.kRaftVersion)
        case .voters(let voters):
            json.integers("voters", voters.voters.map(\.voterID))
        case .snapshotFooter, .unknown:
            break
        }
    }
}

import KafkaCodec
import KafkaCodecJSON
import KafkaRecords
import NIOCore

/// Records of the topics that brokers write for themselves, by their schema.
extension RecordsRendering {
    /// Writes the members `key` and `value`: objects with `type`, `version` and `data` where the schema is known.
    func write(_ record: Record, of topic: InternalTopic, to json: inout JSONWriter) {
        guard topic != .clusterMetadata else {
            json.name("key")
            write(record.key, to: &json)
            json.name("value")
            let value = record.value.flatMap(InternalRecord.metadata)
            // What cannot be read, because it is newer than this kit or damaged, may have secrets in it.
            if value == nil, let bytes = record.value, hide(bytes, to: &json) { return }
            write(value, or: record.value, to: &json)
            return
        }
        let key = record.key.flatMap { InternalRecord.key($0, in: topic) }
        json.name("key")
        write(key, or: record.key, to: &json)
        json.name("value")
        // Without a value the record deletes what its key names.
        let value = key.flatMap { key in record.value.flatMap { InternalRecord.value($0, key: key, in: topic) } }
        write(value, or: record.value, to: &json)
    }

    private func write(_ record: InternalRecord?, or bytes: ByteBuffer?, to json: inout JSONWriter) {
        guard let record, let structure = shown(record.message) else { return write(bytes, to: &json) }
        json.beginObject()
        json.string("type", type(of: record.message).messageName)
        json.integer("version", record.version)
        json.name("data")
        if RenderingContext.carriesNames(record.message), !context.topicNames.isEmpty {
            let outer = json.rendering
            var inner = self
            inner.context.topicNames = .none
            json.rendering = inner
            structure.writeJSON(to: &json, version: record.version)
            json.rendering = outer
        } else {
            structure.writeJSON(to: &json, version: record.version)
        }
        json.endObject()
    }
}

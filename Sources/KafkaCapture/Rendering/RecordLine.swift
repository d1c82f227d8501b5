public import KafkaCodecJSON
import KafkaRecords

/// Record sets as JSON lines: `{"hex"}` becomes `{"batches": […]}`.
public enum RecordLine {
    /// Turns a line with the bytes of a record set into one with its batches and their records.
    ///
    /// A line that cannot be read to its end gets the member `error` besides the batches before. A batch with a wrong
    /// checksum is shown, with `valid` false. A last batch that is not there as a whole, as in what brokers send, is no
    /// error and left out.
    ///
    /// - Returns: Whether all could be read.
    public static func decode(_ line: String, to json: inout JSONWriter) -> Bool {
        json.beginObject()
        defer { json.endObject() }
        do throws(JSONFormError) {
            let bytes = try MessageLine.bytes(of: try MessageLine.members(of: line))
            let rendering = RecordsRendering(
                form: .base64, maximumBatchSize: Decompressor.standardSizeLimit, maximumInflatedSize: .max,
                explainsControlRecords: false)
            json.name("batches")
            if let failure = rendering.write(RecordSet(bytes), to: &json) {
                throw JSONFormError(path: "", reason: failure.description)
            }
            return true
        } catch {
            json.name("error")
            json.string(error.description)
            return false
        }
    }
}

import KafkaCodec
public import KafkaCodecJSON
import KafkaRecords
import NIOCore

/// Record sets as JSON lines: `{"hex"}` becomes `{"batches": […]}`.
public enum RecordLine {
    /// Turns a line with the bytes of a record set into one with its batches and their records.
    ///
    /// A line that cannot be read to its end gets the member `error` besides the batches before. A batch with a wrong
    /// checksum is shown, with `valid` false.
    ///
    /// - Returns: Whether all could be read.
    public static func decode(_ line: String, to json: inout JSONWriter) -> Bool {
        json.beginObject()
        defer { json.endObject() }
        do throws(JSONFormError) {
            guard case .object(let object) = try JSONValue(parsing: line),
                case .string(let text)? = object["hex"]
            else { throw JSONFormError(path: "hex", reason: "is missing, or not a string") }
            guard let bytes = Hexadecimal.decode(text) else {
                throw JSONFormError(path: "hex", reason: "is not hexadecimal: an even number of the digits 0-9 and a-f")
            }
            json.name("batches")
            let rendering = RecordsRendering(
                form: .base64, maximumBatchSize: Decompressor.standardSizeLimit, explainsControlRecords: false)
            let set = RecordSet(bytes)
            if let failure = rendering.write(set, to: &json) {
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

import KafkaCodec
package import NIOCore

/// Messages as JSON lines: `{"message", "version", "hex"}` and `{"message", "version", "json"}`.
public enum MessageLine {
    /// Turns a line with a message's bytes into one with its JSON form.
    ///
    /// - Returns: Whether that was possible; if not, the value written has the member `error`.
    public static func decode(_ line: String, to json: inout JSONWriter) -> Bool {
        convert(line, to: &json) { (object, type, version, json) throws(JSONFormError) in
            let bytes = try bytes(of: object)
            do throws(WireError) {
                let message = try type.init(decoding: bytes, version: version)
                // A name without its value would be no JSON, so all that can fail comes before it.
                _ = try message.checkedSize(version: version)
                json.name("json")
                try message.writeJSON(to: &json, checking: version)
            } catch {
                throw JSONFormError(path: "", reason: error.description)
            }
        }
    }

    /// Turns a line with a message's JSON form into one with its bytes.
    ///
    /// - Returns: Whether that was possible; if not, the value written has the member `error`.
    public static func encode(_ line: String, to json: inout JSONWriter) -> Bool {
        convert(line, to: &json) { (object, type, version, json) throws(JSONFormError) in
            guard let value = object["json"] else { throw JSONFormError(path: "json", reason: "is missing") }
            let bytes: ByteBuffer
            let message = try type.init(json: value, version: version)
            do throws(WireError) {
                bytes = try message.encoded(version: version)
            } catch {
                throw JSONFormError(path: "", reason: error.description)
            }
            json.name("hex")
            json.string(Hexadecimal.encode(bytes))
        }
    }

    /// The members of the object that a line is.
    package static func members(of line: String) throws(JSONFormError) -> [String: JSONValue] {
        guard case .object(let members) = try JSONValue(parsing: line) else {
            throw JSONFormError(path: "", reason: "the line is not a JSON object")
        }
        return members
    }

    /// The bytes that the member `hex` has as text.
    package static func bytes(of members: [String: JSONValue]) throws(JSONFormError) -> ByteBuffer {
        guard case .string(let text)? = members["hex"] else {
            throw JSONFormError(path: "hex", reason: "is missing, or not a string")
        }
        guard let bytes = Hexadecimal.decode(text) else {
            throw JSONFormError(path: "hex", reason: "is not hexadecimal: an even number of the digits 0-9 and a-f")
        }
        return bytes
    }

    private typealias Conversion = (
        [String: JSONValue], any KafkaMessage.Type, Int16, inout JSONWriter
    ) throws(JSONFormError) -> Void

    private static func convert(_ line: String, to json: inout JSONWriter, _ conversion: Conversion) -> Bool {
        json.beginObject()
        defer { json.endObject() }
        do throws(JSONFormError) {
            let object = try members(of: line)
            // The line's own name and version go out first, so that an error can be told to whom it belongs.
            if case .string(let name)? = object["message"] {
                json.name("message")
                json.string(name)
            }
            if case .integer(let version)? = object["version"] {
                json.name("version")
                json.integer(version)
            }
            guard case .string(let name)? = object["message"], let type = MessageCatalogue.message(named: name) else {
                throw JSONFormError(path: "message", reason: "is not the name of a message")
            }
            guard case .integer(let number)? = object["version"], let version = Int16(exactly: number) else {
                throw JSONFormError(path: "version", reason: "is not a version")
            }
            try conversion(object, type, version, &json)
            return true
        } catch {
            json.name("error")
            json.string(error.description)
            return false
        }
    }
}

import ArgumentParser
import KafkaCodecJSON
import NIOCore

/// Converts standard input to standard output line by line.
enum StandardLines {
    /// Writes a line for every line that is not blank.
    ///
    /// - Parameter convert: Writes one JSON value for a line, and returns whether the line could be converted.
    /// - Throws: The exit status 1 when a line could not be; ``StandardStreamError`` when standard input cannot be read or
    ///   standard output not be written.
    static func convert(_ convert: (String, inout JSONWriter) -> Bool) throws {
        var allConverted = true
        var input = try StandardInput()
        var output = BufferedOutput()
        var writer = JSONWriter()
        while let line = try input.nextLine() {
            if line.readableBytesView.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { continue }
            if let text = String(validating: line.readableBytesView, as: UTF8.self) {
                allConverted = convert(text, &writer) && allConverted
            } else {
                // A replacement character in the place of the bytes would be another message.
                writer.beginObject()
                writer.name("error")
                writer.string("the line is not UTF-8")
                writer.endObject()
                allConverted = false
            }
            writer.endLine()
            try output.write(writer.text)
            writer.clear()
            // Whoever waits for an answer before asking again gets it.
            if !input.hasLine { try output.flush() }
        }
        try output.flush()
        guard allConverted else { throw ExitCode.failure }
    }
}

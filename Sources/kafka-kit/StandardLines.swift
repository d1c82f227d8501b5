import ArgumentParser
import Foundation
import KafkaCodecJSON
import NIOCore

/// Converts standard input to standard output line by line.
enum StandardLines {
    /// Writes a line for every line that is not empty.
    ///
    /// - Parameter convert: Writes one JSON value for a line, and returns whether the line could be converted.
    /// - Throws: The exit status 1 when a line could not be.
    static func convert(_ convert: (String, inout JSONWriter) -> Bool) throws {
        var allConverted = true
        var writer = JSONWriter()
        while let line = readLine() {
            if line.isEmpty { continue }
            allConverted = convert(line, &writer) && allConverted
            writer.endLine()
            FileHandle.standardOutput.write(Data(writer.text.readableBytesView))
            writer.clear()
        }
        guard allConverted else { throw ExitCode.failure }
    }
}

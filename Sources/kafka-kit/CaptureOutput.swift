import Foundation
import KafkaCapture
import NIOCore

/// Prints what captures hold.
enum CaptureOutput {
    /// Decodes files as one capture and prints what is found in them.
    ///
    /// - Parameters:
    ///   - files: The files' paths.
    ///   - render: The text of an event, nil or empty for an event without one.
    /// - Returns: Whether every file could be read to its end; if not, standard error says why.
    static func print(_ files: [String], _ render: (CapturedEvent) -> ByteBuffer?) throws -> Bool {
        var decoder = CaptureDecoder(apis: .kafka)
        var output = BufferedOutput()
        var isComplete = true
        let show = { (event: CapturedEvent) throws in
            if let text = render(event) { try output.write(text) }
        }
        for file in files {
            let notes = decoder.fileNotes.count
            do {
                try decoder.decode(FileByteSource(path: file), show)
            } catch let error as CaptureError {
                complain("\(file): \(error)")
                isComplete = false
            }
            for note in decoder.fileNotes[notes...] { complain("\(file): \(note)") }
        }
        try decoder.finish(show)
        try output.flush()
        return isComplete
    }

    private static func complain(_ text: String) {
        // The exit status speaks even where standard error is closed.
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}

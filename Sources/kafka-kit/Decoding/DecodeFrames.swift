import ArgumentParser
import Foundation
import KafkaCapture
import KafkaCodec
import KafkaCodecJSON
import NIOCore

/// Single frames in the place of files.
struct DecodeFrames: ParsableArguments {
    @Flag(
        help: "Each argument is a frame in hexadecimal digits (- is standard input), with or without its length field.")
    var hex = false

    @Flag(help: "Each argument is a frame in base64 (- is standard input).")
    var base64 = false

    @Flag(help: "The frame is a request.")
    var request = false

    @Flag(help: "The frame is a response; --api and --api-version say to what, or all are tried.")
    var response = false

    @Option(help: ArgumentHelp("The version of the frame.", valueName: "number"))
    var apiVersion: Int16?

    var areAsked: Bool { hex || base64 }

    func run(
        _ texts: [String], _ format: CaptureReport.Format, _ apis: [ApiArgument], _ showing: DecodeShowing
    ) throws {
        var report = FrameReport(
            format: format, isColored: format == .text && Terminal.hasColors, payload: showing.payload,
            showsSecrets: showing.showSecrets, topicNames: showing.topicNames)
        var output = BufferedOutput()
        var isComplete = true
        let direction: CapturedMessage.Direction? = request ? .request : response ? .response : nil
        for text in texts {
            guard let bytes = bytes(text == "-" ? try standardInput() : text) else {
                Terminal.complain("\(text.prefix(40)): this is not \(hex ? "hexadecimal" : "base64")")
                isComplete = false
                continue
            }
            let readings = SingleFrame.readings(
                of: bytes, direction: direction, api: apis.first?.key, version: apiVersion)
            if readings.isEmpty {
                let problem = SingleFrame.problem(
                    with: bytes, direction: direction, api: apis.first?.key, version: apiVersion)
                Terminal.complain("\(text.prefix(40)): the frame cannot be decoded: \(problem)")
                isComplete = false
            }
            try output.write(report.lines(readings))
        }
        try output.flush()
        guard isComplete else { throw ExitCode.failure }
    }

    private func standardInput() throws -> String {
        var input = try StandardInput()
        var text = ""
        while let line = try input.nextLine() { text += String(buffer: line) + "\n" }
        return text
    }

    /// The bytes of a text, whatever white space and separators it has.
    private func bytes(_ text: String) -> ByteBuffer? {
        let ignored: Set<Character> = [" ", "\n", "\t", "\r", ":"]
        var digits = text.filter { !ignored.contains($0) }
        if hex {
            if digits.hasPrefix("0x") { digits.removeFirst(2) }
            return Hexadecimal.decode(digits)
        }
        return Data(base64Encoded: digits).map { ByteBuffer(bytes: $0) }
    }
}

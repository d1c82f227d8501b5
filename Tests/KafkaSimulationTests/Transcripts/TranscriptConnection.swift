import KafkaCodec
import KafkaSimulation
import NIOCore

/// A connection of a transcript: what comes in is kept until somebody asks for it.
///
/// Unchecked because it is used inside one simulation, that is, on one thread.
final class TranscriptConnection: @unchecked Sendable {
    private let connection: SimulatedConnection
    private var answers: [Int32: ByteBuffer] = [:]
    private(set) var isClosed = false
    private var reader: Task<Void, Never>?

    init(_ connection: SimulatedConnection) {
        self.connection = connection
        reader = Task { await read() }
    }

    private func read() async {
        var frames = FrameReader()
        do {
            while let bytes = try await connection.read() {
                frames.append(bytes)
                while let frame = try frames.next() {
                    guard let number = frame.getInteger(at: frame.readerIndex, as: Int32.self) else { continue }
                    answers[number] = frame
                }
            }
        } catch is SimulatedNetworkError {
            // It is closed, whichever way.
        } catch {
            answers = [:]
        }
        isClosed = true
    }

    /// Sends bytes. The broker may have closed the connection already.
    nonisolated(nonsending) func send(_ bytes: ByteBuffer) async throws {
        do {
            try await connection.write(bytes)
        } catch is SimulatedNetworkError {
            isClosed = true
        }
    }

    func takeAnswer(to correlationID: Int32) -> ByteBuffer? {
        answers.removeValue(forKey: correlationID)
    }

    nonisolated(nonsending) func close() async {
        connection.close()
        await reader?.value
    }
}

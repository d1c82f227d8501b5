import KafkaCodec
import KafkaSimulation
import Testing

@testable import KafkaBroker

/// What a real broker answered, step by step.
@Suite struct TranscriptTests {
    @Test func thereAreTranscripts() {
        #expect(Transcript.names.count == 59)
    }

    @Test(arguments: Transcript.names) func isAnsweredAsByKafka(_ name: String) throws {
        let transcript = try Transcript(name)
        var options = SimulationOptions()
        // The records of the transcripts have timestamps of that time.
        options.startTime = .milliseconds(TranscriptComparison.startOfPlaying)
        let player = try simulate(seed: 4, options: options) { simulation in
            let player = try TranscriptPlayer(transcript, simulation)
            try await player.play()
            return player
        }
        for difference in player.differences { Issue.record("\(name): \(difference)") }
        #expect(player.comparedCount > 5)
    }
}

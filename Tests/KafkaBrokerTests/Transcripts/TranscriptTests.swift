import KafkaCodec
import Testing

@testable import KafkaBroker

/// What a real broker answered, step by step.
@Suite struct TranscriptTests {
    @Test func thereAreTranscripts() {
        #expect(Transcript.names.count == 21)
    }

    @Test(arguments: Transcript.names) func isAnsweredAsByKafka(_ name: String) throws {
        let player = TranscriptPlayer(try Transcript(name))
        try player.play()
        for difference in player.differences { Issue.record("\(name): \(difference)") }
        #expect(player.comparedCount > 5)
    }

    /// An API that is there now is to be played, and not to wait any longer.
    @Test func whatWaitsForLaterIsNotThereYet() {
        let served = Set(Broker.servedAPIs.map { String($0.messageName.dropLast("Request".count)) })
        #expect(served.isDisjoint(with: TranscriptPlayer.laterAPIs))
    }
}

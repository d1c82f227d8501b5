import Testing

@testable import KafkaBroker

@Suite struct InstantTests {
    @Test func millisecondsRoundDown() {
        #expect(Instant(nanoseconds: 1_999_999).milliseconds == 1)
        #expect(Instant(nanoseconds: -1).milliseconds == -1)
        #expect(Instant(milliseconds: 5).nanoseconds == 5_000_000)
    }

    @Test func timeEndsInsteadOfOverflowing() {
        #expect(Instant(milliseconds: .max).nanoseconds == .max)
        #expect(Instant(milliseconds: 1).advanced(byMilliseconds: .max).nanoseconds == .max)
        #expect(Instant(milliseconds: -2).advanced(byMilliseconds: .min).nanoseconds == .min)
    }
}

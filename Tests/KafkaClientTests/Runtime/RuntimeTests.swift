import KafkaCodec
import Testing

@testable import KafkaClient

@Suite("What a client takes from outside")
struct RuntimeTests {
    @Test(
        "reads addresses in the forms that people write",
        arguments: [
            ("broker:1234", "broker", 1234), ("broker", "broker", 9092), ("10.0.0.1:9", "10.0.0.1", 9),
            ("[::1]:19092", "::1", 19092), ("[fe80::1]", "fe80::1", 9092),
        ])
    func address(text: String, host: String, port: Int) throws {
        let address = try #require(BrokerAddress(text))
        #expect(address == BrokerAddress(host: host, port: port))
        #expect(BrokerAddress(address.description) == address)
    }

    @Test(
        "refuses what is no address",
        arguments: [
            "", ":9092", "broker:", "broker:0", "broker:65536", "broker:x", "broker:-1", "::1", "[::1", "[::1]x",
            "[]:1",
            "broker:99999999999999999999",
        ])
    func noAddress(text: String) {
        #expect(BrokerAddress(text) == nil)
    }

    @Test("counts time without overflow")
    func instants() {
        let start = KafkaClock.Instant(nanoseconds: 5)
        #expect(start.advanced(by: .microseconds(2)).nanoseconds == 2005)
        #expect(start.advanced(by: .seconds(Int64.max)).nanoseconds == .max)
        #expect(KafkaClock.Instant(nanoseconds: -5).advanced(by: .seconds(Int64.min)).nanoseconds == .min)
        #expect(start.duration(to: .init(nanoseconds: 1_000_000_005)) == .seconds(1))
    }

    @Test("says of errors whether they may pass, by the broker's code first")
    func errors() {
        #expect(KafkaError(.requestTimedOut, "late").isRetriable)
        #expect(!KafkaError(.invalidRequest, "wrong").isRetriable)
        #expect(KafkaError(brokerError: .notLeaderOrFollower, "partition 3 of topic").isRetriable)
        #expect(!KafkaError(brokerError: .topicAuthorizationFailed, "topic").isRetriable)
        let error = KafkaError(
            .connectionFailed, "the connection broke", cause: KafkaError(.requestTimedOut, "late"))
        #expect(
            error.withUnknownOutcome().description
                == "connectionFailed: the connection broke (it may have taken effect); because: requestTimedOut: late")
        #expect(error.withUnknownOutcome().isOutcomeUnknown && !error.isOutcomeUnknown)
    }
}

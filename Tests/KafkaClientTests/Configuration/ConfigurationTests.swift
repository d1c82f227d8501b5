import KafkaCodec
import Testing

@testable import KafkaClient

@Suite("Configuration")
struct ConfigurationTests {
    @Test("is valid by default")
    func defaults() throws {
        try ConnectionConfiguration().validate()
    }

    @Test("names the setting that cannot work")
    func invalid() {
        let changes: [(String, (inout ConnectionConfiguration) -> Void)] = [
            ("clientID", { $0.clientID = String(repeating: "x", count: 32768) }),
            ("softwareName", { $0.softwareName = "a b" }),
            ("softwareName", { $0.softwareName = "" }),
            ("softwareVersion", { $0.softwareVersion = "-1" }),
            ("connectTimeout", { $0.connectTimeout = .zero }),
            ("requestTimeout", { $0.requestTimeout = .seconds(-1) }),
            ("idleTimeout", { $0.idleTimeout = .zero }),
            ("reconnectBackoff.maximum", { $0.reconnectBackoff.maximum = .zero }),
            ("reconnectBackoff.jitter", { $0.reconnectBackoff.jitter = 1.5 }),
            ("maximumInFlightRequests", { $0.maximumInFlightRequests = 0 }),
            ("maximumRequestSize", { $0.maximumRequestSize = 0 }),
            ("maximumResponseSize", { $0.maximumResponseSize = Int(Int32.max) + 1 }),
            ("versionLimits of JoinGroup", { $0.versionLimits[.joinGroup] = VersionRange(5, 4) }),
        ]
        for (name, change) in changes {
            var configuration = ConnectionConfiguration()
            change(&configuration)
            let error = #expect(throws: KafkaError.self) { try configuration.validate() }
            #expect(error?.code == .invalidConfiguration)
            #expect(error?.text.hasPrefix(name) == true)
        }
    }

    @Test("doubles the wait up to the limit and varies it on both sides")
    func backoff() {
        let backoff = ConnectionConfiguration().reconnectBackoff
        let middle = (1...8).map { backoff.wait(afterFailures: $0, draw: 0.5) }
        #expect(middle == [50, 100, 200, 400, 800, 1000, 1000, 1000].map { .milliseconds($0) })
        #expect(backoff.wait(afterFailures: 1, draw: 0) == .milliseconds(40))
        // Parts that a binary fraction holds exactly.
        let wide = Backoff(initial: .milliseconds(50), jitter: 0.5)
        #expect(wide.wait(afterFailures: .max, draw: 0.75) == .milliseconds(1250))
        #expect(Backoff(initial: .zero).wait(afterFailures: .max, draw: 0) == .zero)
    }
}

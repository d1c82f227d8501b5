import Foundation
import TestSupport
import Testing

@testable import KafkaBroker

@Suite struct BrokerConfigurationTests {
    @Test(arguments: [
        ("num.partitions", "6"), ("auto.create.topics.enable", "TRUE"), ("log.retention.ms", "-1"),
        ("log.retention.hours", "1"), ("min.insync.replicas", "2"), ("message.max.bytes", "100"),
        ("replica.selector.class", "any text"),
    ])
    func whatABrokerKnowsIsAccepted(name: String, value: String) {
        #expect(BrokerConfiguration.problem(with: value, for: name) == nil)
    }

    @Test(arguments: [
        ("num.partitions", "six", "num.partitions"), ("num.partitions", "9999999999", "integer"),
        ("auto.create.topics.enable", "yes", "true or false"),
        ("log.retention.ms", "x", "log.retention.ms: it has to be an integer"),
        ("retention.ms", "1", "of topics"), ("log.dirs", "/tmp", "no configuration"), ("", "", "no configuration"),
    ])
    func whatItDoesNotKnowIsNamed(name: String, value: String, reason: String) {
        #expect(BrokerConfiguration.problem(with: value, for: name)?.contains(reason) == true)
    }

    /// What brokers look up in their settings, found in their sources.
    @Test func allThatBrokersLookUpIsKnown() throws {
        let folder = Fixtures.packageFolder.appendingPathComponent("Sources/KafkaBroker")
        let lookUp =
            /(?:configuration|context\.configuration|broker\.context\.configuration)?\.?(?:number|interval|flag)\("([a-z.]+)"/
        var names: Set<String> = []
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            // Look-ups of topics' configurations have the same form, in one file.
            guard file.pathExtension == "swift", file.lastPathComponent != "ConfigurationValues.swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            names.formUnion(text.matches(of: lookUp).map { String($0.1) })
        }
        #expect(names.count > 10)
        let known = Set(BrokerConfiguration.all.map(\.name))
        #expect(names.filter { !known.contains($0) }.sorted() == [])
    }
}

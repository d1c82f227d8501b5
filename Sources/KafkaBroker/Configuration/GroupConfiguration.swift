/// The configurations that groups have, whether there are such groups or not (KIP-848).
package enum GroupConfiguration {
    /// The configuration of a name; nil for an unknown one.
    package static func named(_ name: String) -> ConfigurationKey? { all.first { $0.name == name } }

    /// The configurations of groups, in the order of their names. All of them are about groups of the new protocol.
    package static let all: [ConfigurationKey] = [
        key("consumer.assignment.interval.ms", "1000", least: 0),
        key("consumer.heartbeat.interval.ms", "5000", least: 1),
        key("consumer.session.timeout.ms", "45000", least: 1),
    ]

    private static func key(_ name: String, _ standard: String, least: Int64) -> ConfigurationKey {
        ConfigurationKey(name, .int, standard, .atLeast(least), [.init(name: "group.\(name)")])
    }
}

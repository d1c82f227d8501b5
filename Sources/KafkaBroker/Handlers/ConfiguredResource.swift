import KafkaCodec
import OrderedCollections

/// What has configurations: a topic, or a group, which need not be there. Other kinds of resources have none here.
enum ConfiguredResource {
    case topic(String)
    case group(String)

    /// A resource by the number of its kind.
    init(_ kind: Int8, _ name: String) throws(AdminError) {
        switch kind {
        case 2:
            if let problem = TopicName.problem(with: name) {
                throw AdminError(.invalidTopicException, "The topic name is invalid: \(problem).")
            }
            self = .topic(name)
        case 32:
            guard !name.isEmpty else { throw AdminError(.invalidRequest, "Group name must not be empty") }
            self = .group(name)
        default:
            throw AdminError(.invalidRequest, "Configurations of resources of type \(kind) are not here.")
        }
    }

    /// The configurations that it may have.
    var keys: [ConfigurationKey] {
        switch self {
        case .topic: TopicConfiguration.all
        case .group: GroupConfiguration.all
        }
    }

    /// The configuration of a name.
    func key(_ name: String) throws(AdminError) -> ConfigurationKey {
        if let key = keys.first(where: { $0.name == name }) { return key }
        switch self {
        case .topic: throw AdminError(.invalidConfig, "Unknown topic config name: \(name)")
        case .group: throw AdminError(.invalidConfig, "Unknown group config name: \(name)")
        }
    }

    /// What is configured of it, with all that this falls back to.
    func values(
        in image: MetadataImage, _ settings: OrderedDictionary<String, String>
    ) throws(AdminError) -> ConfigurationValues {
        var values = ConfigurationValues(dynamicDefaults: image.dynamicDefaults, broker: settings)
        switch self {
        case .topic(let name):
            guard let topic = image.topics[name] else {
                throw AdminError(.unknownTopicOrPartition, "There is no topic \(name).")
            }
            values.topic = topic.configuration
        case .group(let id):
            values.group = image.groupConfigurations[id] ?? [:]
        }
        return values
    }

    /// What is configured of it alone.
    func own(_ values: ConfigurationValues) -> OrderedDictionary<String, String> {
        switch self {
        case .topic: values.topic
        case .group: values.group
        }
    }
}

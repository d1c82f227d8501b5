import KafkaCodec
import OrderedCollections

/// IncrementalAlterConfigs for topics (KIP-339), answered by the controller: set, delete, and for lists append and
/// subtract. A resource changes as a whole or not at all. Other kinds of resources: INVALID_REQUEST.
extension IncrementalAlterConfigsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.forward(self, request) { broker.respond(request, $0) }
    }
}

extension Controller {
    func alterConfigs(_ message: IncrementalAlterConfigsRequest) -> IncrementalAlterConfigsResponse {
        var counts: [String: Int] = [:]
        for resource in message.resources {
            counts["\(resource.resourceType) \(resource.resourceName)", default: 0] += 1
        }
        var response = IncrementalAlterConfigsResponse()
        var changes: [(name: String, configuration: OrderedDictionary<String, String>)] = []
        for resource in message.resources {
            var result = IncrementalAlterConfigsResponse.AlterConfigsResourceResponse(
                errorMessage: nil, resourceType: resource.resourceType, resourceName: resource.resourceName
            )
            do throws(AdminError) {
                if counts["\(resource.resourceType) \(resource.resourceName)"] != 1 {
                    throw AdminError(.invalidRequest, "The resource is named more than once.")
                }
                changes.append((resource.resourceName, try altered(resource)))
            } catch {
                result.errorCode = error.code
                result.errorMessage = error.reason
            }
            response.responses.append(result)
        }
        if !message.validateOnly, !changes.isEmpty {
            change { image in
                for (name, configuration) in changes { image.topics[name]?.configuration = configuration }
            }
        }
        return response
    }

    private func altered(
        _ resource: IncrementalAlterConfigsRequest.AlterConfigsResource
    ) throws(AdminError) -> OrderedDictionary<String, String> {
        guard resource.resourceType == DescribeConfigsRequest.topic else {
            throw AdminError(
                .invalidRequest, "Configurations of resources of type \(resource.resourceType) are not here."
            )
        }
        guard Set(resource.configs.map(\.name)).count == resource.configs.count else {
            throw AdminError(.invalidRequest, "A configuration is named more than once.")
        }
        for config in resource.configs where config.value == nil && config.configOperation != 1 {
            throw AdminError(.invalidRequest, "Configuration \(config.name) has no value.")
        }
        if let problem = TopicName.problem(with: resource.resourceName) {
            throw AdminError(.invalidTopicException, "The topic name is invalid: \(problem).")
        }
        guard let topic = image.topics[resource.resourceName] else {
            throw AdminError(.unknownTopicOrPartition, "There is no topic \(resource.resourceName).")
        }
        var configuration = topic.configuration
        for config in resource.configs { try apply(config, to: &configuration, of: topic) }
        return configuration
    }

    private func apply(
        _ config: IncrementalAlterConfigsRequest.AlterableConfig,
        to configuration: inout OrderedDictionary<String, String>,
        of topic: MetadataImage.Topic
    ) throws(AdminError) {
        let value = config.value ?? ""
        switch config.configOperation {
        case 0:
            try checkConfiguration(config.name, value)
            configuration[config.name] = value
        case 1:
            guard TopicConfiguration.named(config.name) != nil else {
                throw AdminError(.invalidConfig, "Unknown topic config name: \(config.name)")
            }
            configuration[config.name] = nil
        case 2, 3:
            guard let known = TopicConfiguration.named(config.name), known.type == .list else {
                throw AdminError(.invalidConfig, "Configuration \(config.name) is no list.")
            }
            var values = values(of: topic)
            values.topic = configuration
            var list = TopicConfiguration.list(values.value(of: known).value)
            let named = TopicConfiguration.list(value)
            if config.configOperation == 2 {
                for element in named where !list.contains(element) { list.append(element) }
            } else {
                list.removeAll(where: named.contains)
            }
            let joined = list.joined(separator: ",")
            try checkConfiguration(config.name, joined)
            configuration[config.name] = joined
        default:
            throw AdminError(.unknownServerError, nil)
        }
    }
}

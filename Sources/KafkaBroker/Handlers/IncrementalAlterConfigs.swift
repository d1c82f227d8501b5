import KafkaCodec
import OrderedCollections

/// IncrementalAlterConfigs for topics (KIP-339) and groups (KIP-848), answered by the controller: set, delete, and for
/// lists append and subtract. A resource changes as a whole or not at all. Other kinds of resources: INVALID_REQUEST.
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
        var changes: [(resource: ConfiguredResource, configuration: OrderedDictionary<String, String>)] = []
        for resource in message.resources {
            var result = IncrementalAlterConfigsResponse.AlterConfigsResourceResponse(
                errorMessage: nil, resourceType: resource.resourceType, resourceName: resource.resourceName
            )
            do throws(AdminError) {
                if counts["\(resource.resourceType) \(resource.resourceName)"] != 1 {
                    throw AdminError(.invalidRequest, "The resource is named more than once.")
                }
                changes.append(try altered(resource))
            } catch {
                result.errorCode = error.code
                result.errorMessage = error.reason
            }
            response.responses.append(result)
        }
        if !message.validateOnly, !changes.isEmpty {
            change { image in
                for (resource, configuration) in changes {
                    switch resource {
                    case .topic(let name): image.topics[name]?.configuration = configuration
                    case .group(let id): image.groupConfigurations[id] = configuration.isEmpty ? nil : configuration
                    }
                }
            }
        }
        return response
    }

    private func altered(
        _ resource: IncrementalAlterConfigsRequest.AlterConfigsResource
    ) throws(AdminError) -> (ConfiguredResource, OrderedDictionary<String, String>) {
        let wanted = try ConfiguredResource(resource.resourceType, resource.resourceName)
        guard Set(resource.configs.map(\.name)).count == resource.configs.count else {
            throw AdminError(.invalidRequest, "A configuration is named more than once.")
        }
        for config in resource.configs where config.value == nil && config.configOperation != 1 {
            throw AdminError(.invalidRequest, "Configuration \(config.name) has no value.")
        }
        let values = try wanted.values(in: image, context.configuration.settings)
        var configuration = wanted.own(values)
        for config in resource.configs { try apply(config, to: &configuration, of: wanted, values) }
        guard case .group = wanted else { return (wanted, configuration) }
        let settings = ConsumerGroupSettings(context.configuration, release: .latest)
        if let problem = settings.problem(with: configuration) { throw AdminError(.invalidConfig, problem) }
        return (wanted, configuration)
    }

    private func apply(
        _ config: IncrementalAlterConfigsRequest.AlterableConfig,
        to configuration: inout OrderedDictionary<String, String>,
        of resource: ConfiguredResource, _ values: ConfigurationValues
    ) throws(AdminError) {
        let value = config.value ?? ""
        let key = try resource.key(config.name)
        func check(_ value: String) throws(AdminError) {
            if let problem = key.problem(with: value) { throw AdminError(.invalidConfig, problem) }
        }
        switch config.configOperation {
        case 0:
            try check(value)
            configuration[config.name] = value
        case 1:
            configuration[config.name] = nil
        case 2, 3:
            guard key.type == .list else {
                throw AdminError(.invalidConfig, "Configuration \(config.name) is no list.")
            }
            var list = ConfigurationKey.list(configuration[key.name] ?? values.value(of: key).value)
            let named = ConfigurationKey.list(value)
            if config.configOperation == 2 {
                for element in named where !list.contains(element) { list.append(element) }
            } else {
                list.removeAll(where: named.contains)
            }
            let joined = list.joined(separator: ",")
            try check(joined)
            configuration[config.name] = joined
        default:
            throw AdminError(.unknownServerError, nil)
        }
    }
}

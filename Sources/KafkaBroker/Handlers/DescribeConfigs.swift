import KafkaCodec
import OrderedCollections

/// DescribeConfigs for topics (KIP-133, KIP-226, KIP-569): every configuration or those asked for, with what they fall
/// back to. Documentation is not told. Other kinds of resources: INVALID_REQUEST.
extension DescribeConfigsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.respond(
            request, DescribeConfigsResponse(results: resources.map { describe($0, request.version, broker) })
        )
    }

    private func describe(
        _ resource: DescribeConfigsResource, _ version: Int16, _ broker: Broker
    ) -> DescribeConfigsResponse.DescribeConfigsResult {
        var result = DescribeConfigsResponse.DescribeConfigsResult(
            errorMessage: "", resourceType: resource.resourceType, resourceName: resource.resourceName
        )
        func refuse(_ error: ErrorCode, _ reason: String) -> DescribeConfigsResponse.DescribeConfigsResult {
            result.errorCode = error
            result.errorMessage = reason
            return result
        }
        guard resource.resourceType == Self.topic else {
            return refuse(.invalidRequest, "Configurations of resources of type \(resource.resourceType) are not here.")
        }
        if let problem = TopicName.problem(with: resource.resourceName) {
            return refuse(.invalidTopicException, "The topic name is invalid: \(problem).")
        }
        guard let topic = broker.image?.topics[resource.resourceName] else {
            return refuse(.unknownTopicOrPartition, "There is no topic \(resource.resourceName).")
        }
        let keys = resource.configurationKeys ?? []
        let values = broker.values(of: topic)
        result.configs = TopicConfiguration.all.filter { keys.isEmpty || keys.contains($0.name) }
            .map { describe($0, values, version) }
        return result
    }

    private func describe(
        _ configuration: TopicConfiguration, _ values: ConfigurationValues, _ version: Int16
    ) -> DescribeConfigsResponse.DescribeConfigsResourceResult {
        let value = values.value(of: configuration)
        var result = DescribeConfigsResponse.DescribeConfigsResourceResult(
            name: configuration.name, value: value.value, documentation: nil
        )
        guard version >= 1 else {
            result.isDefault = value.source != .topic
            return result
        }
        result.configSource = value.source.rawValue
        if includeSynonyms {
            result.synonyms = values.synonyms(of: configuration).map {
                .init(name: $0.name, value: $0.value, source: $0.source.rawValue)
            }
        }
        if version >= 3 { result.configType = configuration.type.rawValue }
        return result
    }

    /// The type of a topic among resources.
    static var topic: Int8 { 2 }
}

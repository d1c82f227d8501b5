import KafkaCodec
import OrderedCollections

/// DescribeConfigs for topics (KIP-133, KIP-226, KIP-569) and groups (KIP-848): every configuration or those asked for,
/// with what they fall back to. Documentation is not told. Other kinds of resources: INVALID_REQUEST.
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
        do throws(AdminError) {
            let wanted = try ConfiguredResource(resource.resourceType, resource.resourceName)
            let image = broker.image ?? MetadataImage(clusterID: "")
            let values = try wanted.values(in: image, broker.context.configuration.settings)
            let names = resource.configurationKeys ?? []
            result.configs = wanted.keys.filter { names.isEmpty || names.contains($0.name) }
                .map { describe($0, values, version) }
        } catch {
            result.errorCode = error.code
            result.errorMessage = error.reason
        }
        return result
    }

    private func describe(
        _ configuration: ConfigurationKey, _ values: ConfigurationValues, _ version: Int16
    ) -> DescribeConfigsResponse.DescribeConfigsResourceResult {
        let value = values.value(of: configuration)
        var result = DescribeConfigsResponse.DescribeConfigsResourceResult(
            name: configuration.name, value: value.value, documentation: nil
        )
        guard version >= 1 else {
            result.isDefault = value.source != .topic && value.source != .group
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
}

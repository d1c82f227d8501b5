public import KafkaCodec

/// Which requests a broker takes, in which versions, and the features of its cluster (KIP-35, KIP-584).
public struct BrokerVersions: Sendable, Hashable {
    /// The versions in which the broker takes the requests of each API.
    public let ranges: [ApiKey: VersionRange]
    /// The levels of features that the whole cluster has settled on, by name; empty from brokers before 2.7.
    public let finalizedFeatures: [String: VersionRange]
    /// The epoch of ``finalizedFeatures``, larger for newer ones; -1 when the broker did not say.
    public let finalizedFeaturesEpoch: Int64

    /// What a broker's answer says. Ranges that hold nothing are left out.
    init(_ response: ApiVersionsResponse) {
        var ranges: [ApiKey: VersionRange] = [:]
        for api in response.apiKeys where api.minVersion <= api.maxVersion {
            ranges[api.apiKey] = VersionRange(api.minVersion, api.maxVersion)
        }
        self.ranges = ranges
        var features: [String: VersionRange] = [:]
        for feature in response.finalizedFeatures {
            features[feature.name] = VersionRange(feature.minVersionLevel, feature.maxVersionLevel)
        }
        finalizedFeatures = features
        finalizedFeaturesEpoch = response.finalizedFeaturesEpoch
    }

    /// The highest version of a request that the broker takes, this kit knows, and the limits allow.
    ///
    /// - Parameters:
    ///   - request: The request's type.
    ///   - limits: Ranges that the version must lie in as well.
    /// - Throws: ``KafkaError`` with the code `notSupportedByBroker`, which names the ranges.
    public func version<Request: KafkaRequest>(
        for request: Request.Type,
        within limits: VersionRange?...
    ) throws(KafkaError) -> Int16 {
        let key = Request.apiKey
        guard let offered = ranges[key] else {
            throw KafkaError(.notSupportedByBroker, "the broker does not offer \(key)")
        }
        var common: VersionRange? = Request.validVersions
        var allowed = "\(Request.validVersions)"
        for case let limit? in limits {
            common = common?.intersection(limit)
            allowed += " within \(limit)"
        }
        guard let version = common?.intersection(offered)?.highest else {
            throw KafkaError(
                .notSupportedByBroker, "the broker offers \(key) in versions \(offered), this client has \(allowed)")
        }
        return version
    }
}

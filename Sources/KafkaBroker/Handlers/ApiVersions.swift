import KafkaCodec

/// ApiVersions (KIP-35, KIP-511, KIP-584): the versions of the broker's release, its features, and the check of the
/// client's software name and version. From version 5 on, a client may say which node it means to talk to.
///
/// An unknown version is answered in version 0 with UNSUPPORTED_VERSION and the versions of ApiVersions alone.
extension ApiVersionsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var response = ApiVersionsResponse()
        if let error = error(request.version, broker) {
            response.errorCode = error
            return broker.respond(request, response)
        }
        for api in broker.versions.keys.sorted() {
            guard let versions = broker.versions[api] else { continue }
            response.apiKeys.append(
                .init(apiKey: api, minVersion: versions.lowest, maxVersion: versions.highest)
            )
        }
        let features = KafkaFeature.features(of: broker.specification.release)
        for feature in features {
            // Clients before version 4 cannot read a range that begins at 0 (KAFKA-17011).
            if request.version >= 4 || feature.lowest > 0 {
                response.supportedFeatures.append(
                    .init(name: feature.name, minVersion: feature.lowest, maxVersion: feature.highest)
                )
            }
            if feature.finalized > 0 {
                response.finalizedFeatures.append(
                    .init(
                        name: feature.name, maxVersionLevel: feature.finalized, minVersionLevel: feature.finalized
                    )
                )
            }
        }
        if !features.isEmpty { response.finalizedFeaturesEpoch = broker.image?.version ?? 0 }
        if request.version < 3 {
            response.supportedFeatures = []
            response.finalizedFeatures = []
            response.finalizedFeaturesEpoch = -1
        }
        broker.respond(request, response)
    }

    private func error(_ version: Int16, _ broker: Broker) -> ErrorCode? {
        if version >= 3, !Self.isSoftwareName(clientSoftwareName) || !Self.isSoftwareName(clientSoftwareVersion) {
            return .invalidRequest
        }
        guard version >= 5 else { return nil }
        if (clusterID == nil) != (nodeID < 0) { return .invalidRequest }
        guard let clusterID else { return nil }
        return clusterID == broker.image?.clusterID && nodeID == broker.id ? nil : .rebootstrapRequired
    }

    /// Letters and digits, with dots and dashes between them.
    private static func isSoftwareName(_ text: String) -> Bool {
        func isPlain(_ character: Character) -> Bool {
            character.isASCII && (character.isLetter || character.isNumber)
        }
        guard let first = text.first, let last = text.last, isPlain(first), isPlain(last) else { return false }
        return text.allSatisfy { isPlain($0) || $0 == "." || $0 == "-" }
    }
}

extension Broker {
    func unsupportedApiVersions(_ versions: VersionRange) -> ApiVersionsResponse {
        ApiVersionsResponse(
            errorCode: .unsupportedVersion,
            apiKeys: [.init(apiKey: .apiVersions, minVersion: versions.lowest, maxVersion: versions.highest)]
        )
    }
}

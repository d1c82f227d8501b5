import KafkaCodec

/// Values of configurations that brokers keep as passwords: what is written to them shows in requests all the same.
enum SecretConfigurations {
    /// How the names of configurations end whose values are secret: passwords and passphrases of key stores and private
    /// keys, private keys themselves, the login modules of SASL with their passwords, the secrets of OAuth clients, of
    /// delegation tokens, of access keys to other services and of the encoder of passwords.
    private static let endings = [
        "password", "passphrase", "jaas.config", "secret", ".secret.key", "secret.access.key", ".master.key",
        "ssl.keystore.key",
    ]

    /// Whether the value of a configuration is secret.
    static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        // Salt and keys of users, as they are written without the API for them.
        return endings.contains(where: name.hasSuffix) || name.hasPrefix("scram-sha-")
    }

    private static func hidden(_ name: String, _ value: String?, isSensitive: Bool = false) -> String? {
        guard let value, !value.isEmpty, isSensitive || isSecret(name) else { return value }
        return RecordsRendering.hidden(value.utf8.count)
    }

    /// Hides the secret values among configurations.
    ///
    /// - Parameter isSensitive: Whether the broker says of one that it is secret.
    private static func hide<Configuration>(
        in all: inout [Configuration], name: KeyPath<Configuration, String>,
        value: WritableKeyPath<Configuration, String?>, isSensitive: (Configuration) -> Bool = { _ in false }
    ) {
        for index in all.indices {
            let one = all[index]
            all[index][keyPath: value] = hidden(
                one[keyPath: name], one[keyPath: value], isSensitive: isSensitive(one))
        }
    }

    /// A message with the secret values of configurations in it hidden; the message itself where it has none.
    static func hidden(in message: any KafkaMessage) -> any KafkaMessage {
        // A look at the key first: each attempt at a type costs more.
        switch ApiKey(rawValue: type(of: message).specification.key) {
        case .createTopics:
            if let request = message as? CreateTopicsRequest { return hidden(in: request) }
            if let response = message as? CreateTopicsResponse { return hidden(in: response) }
        case .alterConfigs: if let request = message as? AlterConfigsRequest { return hidden(in: request) }
        case .incrementalAlterConfigs:
            if let request = message as? IncrementalAlterConfigsRequest { return hidden(in: request) }
        case .describeConfigs:
            if let response = message as? DescribeConfigsResponse { return hidden(in: response) }
        default: break
        }
        if var record = message as? ConfigRecord, type(of: message).specification.key == ConfigRecord.specification.key
        {
            record.value = hidden(record.name, record.value) ?? record.value
            return record
        }
        return message
    }

    private static func hidden(in request: CreateTopicsRequest) -> CreateTopicsRequest {
        var request = request
        for index in request.topics.indices { hide(in: &request.topics[index].configs, name: \.name, value: \.value) }
        return request
    }

    private static func hidden(in response: CreateTopicsResponse) -> CreateTopicsResponse {
        var response = response
        for index in response.topics.indices {
            guard var configs = response.topics[index].configs else { continue }
            hide(in: &configs, name: \.name, value: \.value) { $0.isSensitive }
            response.topics[index].configs = configs
        }
        return response
    }

    private static func hidden(in request: AlterConfigsRequest) -> AlterConfigsRequest {
        var request = request
        for index in request.resources.indices {
            hide(in: &request.resources[index].configs, name: \.name, value: \.value)
        }
        return request
    }

    private static func hidden(in request: IncrementalAlterConfigsRequest) -> IncrementalAlterConfigsRequest {
        var request = request
        for index in request.resources.indices {
            hide(in: &request.resources[index].configs, name: \.name, value: \.value)
        }
        return request
    }

    private static func hidden(in response: DescribeConfigsResponse) -> DescribeConfigsResponse {
        var response = response
        for result in response.results.indices {
            hide(in: &response.results[result].configs, name: \.name, value: \.value) { $0.isSensitive }
            for index in response.results[result].configs.indices {
                // What is secret is so wherever its value comes from.
                let isSensitive = response.results[result].configs[index].isSensitive
                hide(in: &response.results[result].configs[index].synonyms, name: \.name, value: \.value) { _ in
                    isSensitive
                }
            }
        }
        return response
    }
}

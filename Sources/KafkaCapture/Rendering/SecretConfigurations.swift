import KafkaCodec

/// Values of configurations that brokers keep as passwords: what is written to them shows in requests all the same.
enum SecretConfigurations {
    /// How the names of configurations end whose values are secret: passwords and passphrases of key stores and private
    /// keys, private keys themselves, the login modules of SASL with their passwords, the secrets of OAuth clients, of
    /// delegation tokens and of the encoder of passwords.
    private static let endings = [
        "password", "passphrase", "jaas.config", "secret", ".secret.key", ".master.key", "ssl.keystore.key",
    ]

    /// Whether the value of a configuration is secret.
    static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        // Salt and keys of users, as they are written without the API for them.
        return endings.contains(where: name.hasSuffix) || name.hasPrefix("scram-sha-")
    }

    private static func hidden(_ name: String, _ value: String?) -> String? {
        guard let value, !value.isEmpty, isSecret(name) else { return value }
        return RecordsRendering.hidden(value.utf8.count)
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
        for topic in request.topics.indices {
            for index in request.topics[topic].configs.indices {
                let config = request.topics[topic].configs[index]
                request.topics[topic].configs[index].value = hidden(config.name, config.value)
            }
        }
        return request
    }

    private static func hidden(in response: CreateTopicsResponse) -> CreateTopicsResponse {
        var response = response
        for topic in response.topics.indices {
            guard let configs = response.topics[topic].configs else { continue }
            response.topics[topic].configs = configs.map { config in
                var config = config
                config.value = hidden(config.name, config.value)
                return config
            }
        }
        return response
    }

    private static func hidden(in request: AlterConfigsRequest) -> AlterConfigsRequest {
        var request = request
        for resource in request.resources.indices {
            for index in request.resources[resource].configs.indices {
                let config = request.resources[resource].configs[index]
                request.resources[resource].configs[index].value = hidden(config.name, config.value)
            }
        }
        return request
    }

    private static func hidden(in request: IncrementalAlterConfigsRequest) -> IncrementalAlterConfigsRequest {
        var request = request
        for resource in request.resources.indices {
            for index in request.resources[resource].configs.indices {
                let config = request.resources[resource].configs[index]
                request.resources[resource].configs[index].value = hidden(config.name, config.value)
            }
        }
        return request
    }

    private static func hidden(in response: DescribeConfigsResponse) -> DescribeConfigsResponse {
        var response = response
        for result in response.results.indices {
            for index in response.results[result].configs.indices {
                var config = response.results[result].configs[index]
                config.value = hidden(config.name, config.value)
                for synonym in config.synonyms.indices {
                    config.synonyms[synonym].value = hidden(
                        config.synonyms[synonym].name, config.synonyms[synonym].value)
                }
                response.results[result].configs[index] = config
            }
        }
        return response
    }
}

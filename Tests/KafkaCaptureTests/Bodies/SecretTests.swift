import Foundation
import KafkaCodec
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("What is not to be seen unless asked for")
struct SecretTests {
    static let secret = "sesame-opens"
    static let login = "listener.name.sasl.plain.sasl.jaas.config"
    static let salt = ByteBuffer(string: "sesame-salts")
    /// The salt as JSON has bytes.
    static let encodedSalt = "c2VzYW1lLXNhbHRz"

    /// A value of the cluster metadata.
    static func metadata<Value: KafkaRecordMessage>(_ value: Value, version: UInt8 = 0) throws -> ByteBuffer {
        var bytes = ByteBuffer(bytes: [1, UInt8(Value.recordType), version])
        bytes.writeImmutableBuffer(try value.encoded(version: 0))
        return bytes
    }

    static func config(version: UInt8 = 0) throws -> ByteBuffer {
        return try metadata(
            ConfigRecord(resourceType: 4, resourceName: "1", name: login, value: secret), version: version)
    }

    static func fetch(_ values: ByteBuffer...) throws -> FetchResponse {
        let records = try Exchanges.batch(values.map { (key: nil, value: $0) })
        return FetchResponse(responses: [
            .init(
                topicID: InternalTopic.clusterMetadataID, partitions: [.init(partitionIndex: 0, records: records)])
        ])
    }

    @Test(
        "A single frame of the cluster metadata hides them as a capture does", arguments: CaptureReport.Format.allCases)
    func singleFrame(format: CaptureReport.Format) throws {
        let credential = UserScramCredentialRecord(name: "alice", mechanism: 1, salt: Self.salt, iterations: 4096)
        let frame = try Self.fetch(Self.config(), Self.metadata(credential)).frame(version: 13, correlationID: 7)
        let readings = SingleFrame.readings(of: frame, direction: .response, api: .fetch, version: 13)
        #expect(readings.count == 1)
        for payload in [PayloadForm.text, .base64, .hidden] {
            var report = FrameReport(format: format, payload: payload)
            let hidden = String(buffer: report.lines(readings))
            #expect(!hidden.contains(Self.secret) && !hidden.contains(Self.encodedSalt), "\(hidden)")
            #expect(!hidden.contains("sesame-salts") && hidden.contains("hidden, "))
            guard payload != .hidden else { continue }
            #expect(hidden.contains("UserScramCredentialRecord") && hidden.contains("hidden, 12 bytes"))
            var open = FrameReport(format: format, payload: payload, showsSecrets: true)
            let shown = String(buffer: open.lines(readings))
            #expect(shown.contains(Self.secret) && shown.contains(Self.encodedSalt) && !shown.contains("hidden, "))
        }
    }

    @Test("Records of the cluster metadata that cannot be read are hidden", arguments: CaptureReport.Format.allCases)
    func unreadable(format: CaptureReport.Format) throws {
        // Of a version that is to come, and of a type that is.
        let newer = try Self.config(version: 9)
        var other = ByteBuffer(bytes: [1, 120, 0])
        other.writeString(Self.secret)
        var talk = Exchanges()
        try talk.add(
            FetchRequest(topics: [.init(topicID: InternalTopic.clusterMetadataID)]),
            Self.fetch(newer, other), version: 13)
        for payload in [PayloadForm.text, .base64] {
            func text(_ showsSecrets: Bool) throws -> String {
                try talk.report {
                    $0.format = format
                    $0.isVerbose = true
                    $0.payload = payload
                    $0.showsSecrets = showsSecrets
                }.joined()
            }
            let hidden = try text(false)
            #expect(!hidden.contains(Self.secret) && !hidden.contains("c2VzYW1lLW9wZW5z"), "\(hidden)")
            #expect(hidden.contains("hidden, \(newer.readableBytes) bytes") && hidden.contains("hidden, 15 bytes"))
            #expect(try !text(true).contains("hidden, "))
        }
    }

    @Test("What a broker calls sensitive is hidden whatever its name")
    func sensitive() throws {
        var talk = Exchanges()
        try talk.add(
            CreateTopicsRequest(),
            CreateTopicsResponse(topics: [
                .init(
                    name: "t",
                    configs: [
                        .init(name: "a", value: Self.secret, isSensitive: true),
                        .init(name: "b", value: "60000", isSensitive: false),
                    ])
            ]),
            version: 5)
        try talk.add(
            DescribeConfigsRequest(),
            DescribeConfigsResponse(results: [
                .init(configs: [
                    .init(
                        name: "c", value: Self.secret, isSensitive: true,
                        synonyms: [.init(name: "d", value: Self.secret)]),
                    .init(name: "e", value: "60001", synonyms: [.init(name: "f", value: "60002")]),
                ])
            ]), version: 4)
        let hidden = try talk.report { $0.format = .json }.joined()
        #expect(!hidden.contains(Self.secret))
        #expect(hidden.components(separatedBy: "hidden, 12 bytes").count == 4)
        for plain in ["60000", "60001", "60002"] { #expect(hidden.contains(plain)) }
        let shown = try talk.report {
            $0.format = .json
            $0.showsSecrets = true
        }.joined()
        #expect(shown.components(separatedBy: Self.secret).count == 4)
    }

    @Test(
        "Names of configurations whose values are secret",
        arguments: [
            "ssl.truststore.password", "ssl.key.password", "aws.secret.access.key",
            "s3.credentials.aws.secret.access.key",
            "delegation.token.master.key", "password.encoder.secret", "sasl.jaas.config", "SCRAM-SHA-256",
        ])
    func names(name: String) {
        #expect(SecretConfigurations.isSecret(name))
    }

    @Test(
        "Names of those whose are not", arguments: ["aws.access.key.id", "ssl.secure.random.implementation", "key.id"])
    func plainNames(name: String) {
        #expect(!SecretConfigurations.isSecret(name))
    }

    @Test("A token without bytes is the same with and without a header")
    func emptyToken() throws {
        var talk = Exchanges()
        try talk.add(SaslHandshakeRequest(mechanism: "PLAIN"), SaslHandshakeResponse(), version: 0)
        talk.sendBytes(ByteBuffer())
        var other = Exchanges()
        try other.add(SaslAuthenticateRequest(), nil, version: 1)
        for talk in [talk, other] {
            let lines = try talk.report { $0.format = .json }
            #expect(lines.contains { $0.contains(#""body":{"authBytes":""}"#) }, "\(lines)")
        }
    }

    @Test("Passwords, proofs and tokens are hidden unless asked for")
    func secrets() throws {
        var talk = Exchanges()
        try talk.add(
            SaslAuthenticateRequest(authBytes: ByteBuffer(string: "\0alice\0sesame")),
            SaslAuthenticateResponse(authBytes: ByteBuffer(string: "v=proof")), version: 1)
        try talk.add(
            CreateDelegationTokenRequest(), CreateDelegationTokenResponse(hmac: ByteBuffer(string: "token")), version: 1
        )
        let forwarded = try SaslAuthenticateRequest(authBytes: ByteBuffer(string: "sesame"))
            .frame(version: 1, correlationID: 5, clientID: "x")
        try talk.add(
            EnvelopeRequest(
                requestData: forwarded.part(4..<forwarded.readableBytes),
                clientHostAddress: ByteBuffer(bytes: [1, 2, 3, 4])),
            nil, version: 0)
        let hidden = try talk.report { $0.format = .json }.joined()
        #expect(hidden.contains(#""authBytes":"hidden, 13 bytes""#))
        #expect(hidden.contains(#""hmac":"hidden, 5 bytes""#))
        #expect(hidden.contains(#""requestData":{"api":"SaslAuthenticate","#))
        for secret in ["AGFsaWNlAHNlc2FtZQ==", "dj1wcm9vZg==", "dG9rZW4=", "c2VzYW1l"] {
            #expect(!hidden.contains(secret))
        }
        let verbose = try talk.report { $0.isVerbose = true }.joined()
        #expect(!verbose.contains("sesame") && !verbose.contains("AGFsaWNl"))
        let shown = try talk.report {
            $0.format = .json
            $0.showsSecrets = true
        }.joined()
        for secret in ["AGFsaWNlAHNlc2FtZQ==", "dj1wcm9vZg==", "dG9rZW4="] { #expect(shown.contains(secret)) }
    }

    @Test("Passwords in configurations are hidden unless asked for")
    func secretConfigurations() throws {
        let secret = Self.secret
        let login = Self.login
        var talk = Exchanges()
        try talk.add(
            IncrementalAlterConfigsRequest(resources: [
                .init(
                    resourceType: 4, resourceName: "1",
                    configs: [
                        .init(name: login, configOperation: 0, value: secret),
                        .init(name: "retention.ms", configOperation: 0, value: "60000"),
                    ])
            ]), nil, version: 1)
        try talk.add(
            AlterConfigsRequest(resources: [
                .init(resourceType: 4, resourceName: "1", configs: [.init(name: "ssl.key.password", value: secret)])
            ]), nil, version: 1)
        try talk.add(
            CreateTopicsRequest(topics: [.init(name: "t", configs: [.init(name: "client.secret", value: secret)])]),
            CreateTopicsResponse(topics: [.init(name: "t", configs: [.init(name: "a.passphrase", value: secret)])]),
            version: 5)
        try talk.add(
            DescribeConfigsRequest(),
            DescribeConfigsResponse(results: [
                .init(configs: [
                    .init(
                        name: "ssl.keystore.key", value: secret,
                        synonyms: [.init(name: "delegation.token.secret.key", value: secret)])
                ])
            ]), version: 4)
        let forwarded = try AlterConfigsRequest(resources: [
            .init(resourceType: 4, resourceName: "1", configs: [.init(name: login, value: secret)])
        ]).frame(version: 1, correlationID: 5, clientID: "x")
        try talk.add(
            EnvelopeRequest(
                requestData: forwarded.part(4..<forwarded.readableBytes),
                clientHostAddress: ByteBuffer(bytes: [1, 2, 3, 4])),
            nil, version: 0)
        let fetched = FetchResponse(responses: [
            .init(
                topic: "__cluster_metadata",
                partitions: [.init(partitionIndex: 0, records: try Exchanges.batch([(nil, Self.config())]))])
        ])
        try talk.add(FetchRequest(), fetched, version: 11)
        for format in CaptureReport.Format.allCases {
            let hidden = try talk.report {
                $0.format = format
                $0.isVerbose = true
            }.joined()
            #expect(!hidden.contains(secret) && hidden.contains("60000"))
            #expect(hidden.components(separatedBy: "hidden, 12 bytes").count == 9, "\(hidden)")
            let shown = try talk.report {
                $0.format = format
                $0.isVerbose = true
                $0.showsSecrets = true
            }.joined()
            #expect(shown.components(separatedBy: secret).count == 9 && !shown.contains("hidden, "))
        }
        for plain in ["retention.ms", "ssl.endpoint.identification.algorithm", "compression.type"] {
            #expect(!SecretConfigurations.isSecret(plain))
        }
    }

    @Test("Tokens without a header are hidden unless asked for")
    func bareTokens() throws {
        var talk = Exchanges()
        try talk.add(SaslHandshakeRequest(mechanism: "PLAIN"), SaslHandshakeResponse(), version: 0)
        talk.sendBytes(ByteBuffer(string: "\0alice\0sesame"))
        for isShown in [false, true] {
            let lines = try talk.report {
                $0.format = .json
                $0.showsSecrets = isShown
            }
            let bytes = isShown ? "AGFsaWNlAHNlc2FtZQ==" : "hidden, 13 bytes"
            #expect(lines.contains { $0.contains(#""body":{"authBytes":"\#(bytes)"}"#) }, "\(lines)")
            let text = try talk.report {
                $0.isVerbose = true
                $0.showsSecrets = isShown
            }
            #expect(text.contains { $0.contains(#"authBytes: "\#(bytes)""#) })
        }
    }

    @Test("Keys and values can be hidden")
    func noPayload() throws {
        var talk = Exchanges()
        let batch = try Exchanges.batch([(ByteBuffer(string: "card"), ByteBuffer(string: "4111"))])
        try talk.add(
            ProduceRequest(acks: 1, topicData: [.init(name: "orders", partitionData: [.init(records: batch)])]), nil,
            version: 9)
        for format in CaptureReport.Format.allCases {
            let text = try talk.report {
                $0.format = format
                $0.isVerbose = true
                $0.payload = .hidden
            }.joined()
            #expect(text.contains("hidden, 4 bytes") && !text.contains("4111") && !text.contains("NDExMQ"))
        }
    }
}

import Foundation
import KafkaCodec
import NIOCore
import Testing

@testable import KafkaCapture

@Suite("What is not to be seen unless asked for")
struct SecretTests {
    static let secret = "sesame-opens"
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
        let login = "listener.name.sasl.plain.sasl.jaas.config"
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
}

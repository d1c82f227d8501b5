import Testing

@testable import KafkaCodeGeneration

@Suite struct SwiftNamesTests {
    @Test(arguments: [
        ("Name", "name"), ("ThrottleTimeMs", "throttleTimeMs"), ("TopicId", "topicID"), ("TopicIds", "topicIDs"),
        ("Id", "id"), ("Ids", "ids"), ("IsrNodes", "isrNodes"), ("Isr", "isr"), ("LastKnownElr", "lastKnownELR"),
        ("NewIsrIds", "newISRIDs"), ("URL", "url"), ("BaseUrl", "baseURL"), ("BaseURLList", "baseURLList"),
        ("ApiKey", "apiKey"), ("MinApiVersion", "minApiVersion"), ("SSLEnabled", "sslEnabled"),
        ("Identity", "identity"),
        ("NodeIdentity", "nodeIdentity"), ("V2Field", "v2Field"), ("already", "already"), ("Default", "`default`"),
        ("In", "`in`"), ("Init", "`init`"), ("Protocol", "`protocol`"), ("Self", "selfField"), ("Type", "type"),
        ("Write", "writeField"), ("Hash", "hashField"), ("EncodedSize", "encodedSizeField"), ("Json", "jsonField"),
        ("UnknownTaggedFields", "unknownTaggedFieldsField"), ("MessageName", "messageName"),
    ])
    func aFieldBecomesAProperty(name: String, property: String) {
        #expect(SwiftNames.property(name) == property)
    }

    @Test(arguments: [
        ("FetchRequest", "FetchRequest"), ("Type", "TypeSchema"), ("Self", "SelfSchema"), ("Error", "ErrorSchema"),
        ("Int32List", "Int32ListSchema"), ("WireReader", "WireReaderSchema"), ("lower", "Lower"),
    ])
    func aMessageOrStructureBecomesAType(name: String, type: String) {
        #expect(SwiftNames.type(name) == type)
    }

    @Test func aStructureNamedAsItsMessageIsToldApart() {
        #expect(SwiftNames.type("Sample", in: "Sample") == "SampleSchema")
        #expect(SwiftNames.type("Part", in: "Sample") == "Part")
    }

    @Test(arguments: [
        ("NONE", "noError"), ("NOT_CONTROLLER", "notController"),
        ("INVALID_PRODUCER_ID_MAPPING", "invalidProducerIDMapping"),
        ("UNKNOWN_TOPIC_ID", "unknownTopicID"), ("DEFAULT", "`default`"),
    ])
    func anErrorCodeBecomesAConstant(name: String, constant: String) {
        #expect(SwiftNames.constant(errorCode: name) == constant)
    }

    @Test(arguments: [
        ("FindCoordinator", "findCoordinator"), ("SaslHandshake", "saslHandshake"), ("Default", "`default`"),
        ("Known", "knownAPI"),
    ])
    func anAPIBecomesAConstant(name: String, constant: String) {
        #expect(SwiftNames.constant(api: name) == constant)
    }

    @Test(arguments: [
        ("TopicId", ["Topic", "Id"]), ("BaseURLList", ["Base", "URL", "List"]), ("URL", ["URL"]), ("a", ["a"]),
        ("ISRNodes", ["ISR", "Nodes"]), ("V2Field", ["V2", "Field"]),
    ])
    func aNameHasWords(name: String, words: [String]) {
        #expect(SwiftNames.words(name) == words)
    }
}

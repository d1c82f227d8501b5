import KafkaCodeGeneration
import Testing

/// What the rules for names cannot keep apart is an error, and nothing is generated.
@Suite struct NameCollisionTests {
    @Test func fieldsThatBecomeOnePropertyAreNamed() {
        let fields = """
            { "name": "TopicId", "type": "int8", "versions": "0+" }, { "name": "TopicID", "type": "int8", "versions": "0+" },
            { "name": "Write", "type": "int8", "versions": "0+" }, { "name": "WriteField", "type": "int8", "versions": "0+" },
            { "name": "S", "type": "T", "versions": "0+", "fields": [
              { "name": "URL", "type": "int8", "versions": "0+" }, { "name": "Url", "type": "int8", "versions": "0+" } ] }
            """
        #expect(
            Generation.problems([Generation.data(fields)]) == [
                "0.json: Sample.TopicID: becomes the property topicID, as TopicId does",
                "0.json: Sample.WriteField: becomes the property writeField, as Write does",
                "0.json: Sample.T.Url: becomes the property url, as URL does",
            ])
    }

    @Test func structuresThatBecomeOneTypeAreNamed() {
        let fields = """
            { "name": "A", "type": "Type", "versions": "0+", "fields": [ { "name": "X", "type": "int8", "versions": "0+" } ] },
            { "name": "B", "type": "TypeSchema", "versions": "0+", "fields": [ { "name": "X", "type": "int8", "versions": "0+" } ] }
            """
        #expect(
            Generation.problems([Generation.data(fields)])
                == ["0.json: Sample.TypeSchema: becomes the type TypeSchema, as Type does"])
    }

    @Test func messagesThatBecomeOneTypeOrFileAreNamed() {
        let metadata = """
            { "apiKey": 1, "type": "metadata", "name": "fetch", "validVersions": "0", "flexibleVersions": "0+", "fields": [] }
            """
        #expect(
            Generation.problems([Generation.data("", name: "Error"), Generation.data("", name: "ErrorSchema")])
                == ["1.json: ErrorSchema: becomes the type ErrorSchema, as Error does"])
        #expect(
            Generation.problems(Generation.api("Fetch", key: 1) + [metadata]) == [
                "2.json: fetch: becomes the file Records/Metadata/Fetch.swift, which Messages/Fetch.swift of "
                    + "FetchResponse hides"
            ])
    }

    @Test func errorCodesThatBecomeOneConstantAreNamed() throws {
        func fact(_ code: Int16, _ name: String) -> ErrorCodeFact {
            ErrorCodeFact(code: code, name: name, retriable: false, refreshMetadata: false)
        }
        #expect(
            Generation.problems([Generation.data("")], errors: [fact(1, "A_B"), fact(1, "C"), fact(2, "A__B")]) == [
                "error codes: C has code 1, as A_B has",
                "error codes: A__B becomes the constant aB, as A_B does",
            ])
    }
}

import Foundation
import KafkaSchema
import Testing

/// Every kind of mistake has a sentence of its own, with file, message and field.
@Suite struct SchemaErrorTests {
    /// One mistake in a field, or in the fields, of a message in versions 0 to 3, flexible from 2 on.
    @Test(arguments: [
        (#"{ "name": "A", "type": "int9", "versions": "0+" }"#, "Sample.A: unknown type 'int9'"),
        (#"{ "name": "A", "type": "Missing", "versions": "0+" }"#, "Sample.A: unknown type 'Missing'"),
        (#"{ "name": "A", "type": "[]Missing", "versions": "0+" }"#, "Sample.A: unknown type '[]Missing'"),
        (#"{ "name": "A", "type": "[][]int8", "versions": "0+" }"#, "Sample.A: unknown type '[][]int8'"),
        (#"{ "name": "A", "type": "[]records", "versions": "0+" }"#, "Sample.A: an array cannot hold records"),
        (#"{ "name": "A", "versions": "0+" }"#, "Sample.A: has no 'type'"),
        (#"{ "name": "A", "type": "int8" }"#, "Sample.A: has no 'versions'"),
        (#"{ "name": "A", "type": "int8", "versions": "0+", "nullable": "0+" }"#, "Sample.A: unknown key 'nullable'"),
        (#"{ "name": "A", "type": 8, "versions": "0+" }"#, "Sample.A: 'type' must be a string"),
        (
            #"{ "name": "A", "type": "int8", "versions": "3-1" }"#,
            "Sample.A: 'versions' is '3-1', which is not a version range such as 3, 0-4, 2+ or none"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "0-7" }"#,
            "Sample.A: 'versions' 0-7 reaches outside of the valid versions 0-3"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "4+" }"#,
            "Sample.A: 'versions' 4+ reaches outside of the valid versions 0-3"
        ),
        (
            #"{ "name": "A", "type": "string", "versions": "0+", "nullableVersions": "2-9" }"#,
            "Sample.A: 'nullableVersions' 2-9 reaches outside of the valid versions 0-3"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "2+", "nullableVersions": "2+" }"#,
            "Sample.A: a field of type int8 cannot be null"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "2+", "tag": 0 }"#,
            "Sample.A: has a 'tag' without 'taggedVersions'"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "2+", "taggedVersions": "2+" }"#,
            "Sample.A: has 'taggedVersions' without a 'tag'"
        ),
        (#"{ "name": "A", "type": "int8", "tag": -1, "taggedVersions": "2+" }"#, "Sample.A: tag -1 is out of range"),
        (
            #"{ "name": "A", "type": "int8", "tag": 0.5, "taggedVersions": "2+" }"#,
            "Sample.A: 'tag' must be a whole number"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "1+", "tag": 0, "taggedVersions": "1+" }"#,
            "Sample.A: is tagged in versions 1-3, which are not all flexible"
        ),
        (
            #"{ "name": "A", "type": "string", "tag": 0, "taggedVersions": "2+", "flexibleVersions": "3+" }"#,
            "Sample.A: is tagged in versions 2-3, which are not all flexible"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "3+", "tag": 0, "taggedVersions": "2+" }"#,
            "Sample.A: 'taggedVersions' 2+ are not all among its versions 3+"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "1+", "tag": 0, "taggedVersions": "2" }"#,
            "Sample.A: 'taggedVersions' 2 lie in the middle of its versions"
        ),
        (
            #"{ "name": "A", "type": "records", "tag": 0, "taggedVersions": "2+" }"#,
            "Sample.A: records cannot be a tagged field"
        ),
        (
            #"""
            { "name": "A", "type": "int8", "tag": 1, "taggedVersions": "2+" },
            { "name": "B", "type": "int8", "tag": 1, "taggedVersions": "3+" }
            """#,
            "Sample.B: tag 1 is also that of A"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "0+" }, { "name": "A", "type": "int16", "versions": "0+" }"#,
            "Sample.A: stands twice in its structure"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "0+", "fields": [ { "name": "B", "type": "int8", "versions": "0+" } ] }"#,
            "Sample.A: a field of type int8 has no fields of its own"
        ),
        (
            #"{ "name": "A", "type": "[]int8", "versions": "2+", "flexibleVersions": "none" }"#,
            "Sample.A: a field of type []int8 has no 'flexibleVersions' of its own"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "0+", "zeroCopy": true }"#,
            "Sample.A: 'zeroCopy' does not fit type int8"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "0+", "ignorable": 1 }"#,
            "Sample.A: 'ignorable' must be true or false"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "0+", "entityType": "dog" }"#,
            "Sample.A: unknown entity type 'dog'"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "0+", "entityType": "topicName" }"#,
            "Sample.A: entity type 'topicName' does not fit type int8"
        ),
        (
            #"{ "name": "A", "type": "int8", "versions": "0+", "mapKey": true }"#,
            "Sample.A: 'mapKey' stands at a field of the message itself, which is no element of an array"
        ),
        (
            #"""
            { "name": "A", "type": "[]S", "versions": "2+", "fields": [
              { "name": "B", "type": "int8", "tag": 0, "taggedVersions": "2+", "mapKey": true } ] }
            """#,
            "Sample.A.B: a tagged field cannot be a 'mapKey'"
        ),
        (
            #"{ "name": "A B", "type": "int8", "versions": "0+" }"#,
            "Sample: 'fields' holds something that is not a field with a name"
        ),
        ("7", "Sample: 'fields' holds something that is not a field with a name"),
        (#"{ "name": "A", "type": "int8", "versions": "0+", "about": ["x"] }"#, "Sample.A: 'about' must be a string"),
        (#"{ "name": "A", "type": "S", "versions": "0+", "fields": {} }"#, "Sample.A: 'fields' must be an array"),
    ])
    func aMistakeInAFieldIsNamed(fields: String, problem: String) {
        let problems = SchemaText.problems(SchemaText.data(fields))
        #expect(problems.contains("a.json: \(problem)"), "\(problems)")
    }

    @Test(arguments: [
        ("int8", #""128""#), ("int8", #""x""#), ("int8", "1.5"), ("uint16", #""-1""#), ("uint32", #""4294967296""#),
        ("int64", #""9223372036854775808""#), ("int64", #""0x-5""#), ("int32", #""0x""#), ("bool", #""yes""#),
        ("bool", "1"), ("float64", #""a""#), ("uuid", #""AAAA""#), ("uuid", #""AAAAAAAAAAAAAAAAAAAAA!""#),
        ("uuid", #""AAAAAAAAAAAAAAAAAAAAAB""#), ("bytes", #""ab""#), ("[]int8", #""0""#), ("int8", #""null""#),
    ])
    func aDefaultThatDoesNotFitIsNamed(type: String, text: String) {
        let field = #"{ "name": "A", "type": "\#(type)", "versions": "0+", "default": \#(text) }"#
        let plain = text.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        #expect(
            SchemaText.problems(SchemaText.data(field))
                == ["a.json: Sample.A: default '\(plain)' does not fit type \(type)"])
    }

    @Test(arguments: ["", #""nullableVersions": "1+","#])
    func aDefaultOfNullNeedsAFieldThatIsNullInAllVersions(nullable: String) {
        let field = #"{ "name": "A", "type": "string", "versions": "0+", \#(nullable) "default": "null" }"#
        #expect(
            SchemaText.problems(SchemaText.data(field)) == [
                "a.json: Sample.A: default null does not fit a field that cannot be null in all of its versions"
            ])
    }

    @Test(arguments: [
        (#""flexibleVersion": "0+","#, "unknown key 'flexibleVersion'"),
        (#""deprecatedVersions": "4+","#, "'deprecatedVersions' 4+ reaches outside of the valid versions 0-3"),
        (#""listeners": ["broker"],"#, "a message of type data has no 'listeners'"),
        (#""listeners": ["nobody"],"#, "unknown listener 'nobody'"),
        (#""listeners": [1],"#, "'listeners' must be an array of strings"),
        (#""latestVersionUnstable": true,"#, "a message of type data has no 'latestVersionUnstable'"),
        (#""headerVersions": { "0+": "1" },"#, "a message of type data has no 'headerVersions'"),
        (#""headerVersions": {},"#, "'headerVersions' must be an object of version ranges"),
        (
            #""headerVersions": { "x": "1" },"#,
            "'headerVersions' has 'x', which is not a version range such as 3, 0-4 or 2+"
        ),
        (#""headerVersions": { "0+": "x" },"#, "'headerVersions' has no header version for 0+"),
        (#""headerVersions": { "1+": "1" },"#, "'headerVersions' does not begin at version 0"),
        (#""headerVersions": { "0-3": "1" },"#, "'headerVersions' does not end with a range such as 2+"),
        (#""headerVersions": { "0-1": "1", "3+": "2" },"#, "'headerVersions' 3+ does not follow on 0-1"),
        (#""apiKey": "x","#, "'apiKey' must be a whole number"),
        (#""commonStructs": [ {} ],"#, "commonStructs: holds something that is not a structure with a name"),
        (#""commonStructs": [ { "name": "S", "fields": [] } ],"#, "S: has no 'versions'"),
        (#""commonStructs": [ { "name": "S", "versions": "0+" } ],"#, "S: has no 'fields'"),
        (
            #""commonStructs": [ { "name": "S", "versions": "0+", "fields": [] }, { "name": "S", "versions": "0+", "fields": [] } ],"#,
            "S: structure S is defined twice"
        ),
    ])
    func aMistakeInAMessageIsNamed(keys: String, problem: String) {
        let problems = SchemaText.problems(SchemaText.data("", keys: keys))
        let place =
            problem.hasPrefix("S: ") || problem.hasPrefix("commonStructs: ")
            ? "Sample.\(problem)" : "Sample: \(problem)"
        #expect(problems.contains("a.json: \(place)"), "\(problems)")
    }

    @Test(arguments: [
        ("[]", "is not a JSON object"),
        (#"{ "type": "data" "#, "is not JSON: line 1, column 18: a ',' or '}' is missing"),
        (
            #"{ "type": "data", "validVersions": "0", "flexibleVersions": "0+", "fields": [] }"#,
            "has no name, or one that is not letters and digits"
        ),
        (
            #"{ "type": "message", "name": "A", "validVersions": "0", "flexibleVersions": "0+", "fields": [] }"#,
            "A: 'type' must be one of request, response, header, data, metadata, coordinator-key, coordinator-value"
        ),
        (#"{ "type": "data", "name": "A", "flexibleVersions": "0+", "fields": [] }"#, "A: has no 'validVersions'"),
        (#"{ "type": "data", "name": "A", "validVersions": "0", "fields": [] }"#, "A: has no 'flexibleVersions'"),
        (#"{ "type": "data", "name": "A", "validVersions": "0", "flexibleVersions": "0+" }"#, "A: has no 'fields'"),
        (
            #"{ "type": "data", "name": "A", "validVersions": "0+", "flexibleVersions": "0+", "fields": [] }"#,
            "A: 'validVersions' has no upper end"
        ),
        (
            #"{ "type": "data", "name": "A", "validVersions": "0-4", "flexibleVersions": "2-3", "fields": [] }"#,
            "A: 'flexibleVersions' 2-3 do not reach to the newest version"
        ),
        (
            #"{ "type": "metadata", "name": "A", "validVersions": "0", "flexibleVersions": "0+", "fields": [] }"#,
            "A: a message of type metadata needs an 'apiKey'"
        ),
        (
            #"{ "apiKey": 40000, "type": "metadata", "name": "A", "validVersions": "0", "flexibleVersions": "0+", "fields": [] }"#,
            "A: api key 40000 is not an int16 from 0"
        ),
        (
            #"{ "apiKey": 1, "type": "request", "name": "A", "validVersions": "0", "flexibleVersions": "0+", "fields": [] }"#,
            "A: the name of a request ends with 'Request'"
        ),
        (
            #"{ "apiKey": 1, "type": "response", "name": "A", "validVersions": "0", "flexibleVersions": "0+", "fields": [] }"#,
            "A: the name of a response ends with 'Response'"
        ),
    ])
    func aFileThatIsNoMessageIsNamed(text: String, problem: String) {
        #expect(SchemaText.problems(text).contains("a.json: \(problem)"), "\(SchemaText.problems(text))")
    }

    @Test func structuresThatHoldEachOtherAreNamedOnceEach() {
        let common = """
            "commonStructs": [
              { "name": "A", "versions": "0+", "fields": [ { "name": "X", "type": "B", "versions": "0+" } ] },
              { "name": "B", "versions": "0+", "fields": [ { "name": "X", "type": "[]A", "versions": "0+" } ] },
              { "name": "C", "versions": "0+", "fields": [ { "name": "X", "type": "[]C", "versions": "0+" } ] } ],
            """
        #expect(
            SchemaText.problems(SchemaText.data(#"{ "name": "F", "type": "A", "versions": "0+" }"#, keys: common)) == [
                "a.json: Sample: structures hold each other: A holds B holds A",
                "a.json: Sample: structures hold each other: C holds C",
            ])
    }

    @Test func aCommonStructureIsUsedInItsVersionsOnly() {
        let common = #""commonStructs": [ { "name": "S", "versions": "2+", "fields": [] } ],"#
        #expect(
            SchemaText.problems(SchemaText.data(#"{ "name": "F", "type": "[]S", "versions": "1+" }"#, keys: common))
                == ["a.json: Sample.F: uses S in versions 1-3, which has versions 2+"])
    }

    @Test func messagesMustFitTogether() {
        let request = SchemaText.message("request", "FooRequest", key: 1)
        #expect(SchemaText.problems(request) == ["a.json: FooRequest: there is no response with api key 1"])
        #expect(
            SchemaText.problems(SchemaText.message("response", "FooResponse", key: 1))
                == ["a.json: FooResponse: there is no request with api key 1"])
        #expect(
            SchemaText.problems(SchemaText.message("coordinator-key", "FooKey", key: 1, versions: "0"))
                == ["a.json: FooKey: there is no coordinator-value with api key 1"])
        #expect(
            SchemaText.problems(request, SchemaText.message("response", "BarResponse", key: 1))
                == ["a.json: FooRequest: the response with api key 1 is BarResponse in b.json"])
        #expect(
            SchemaText.problems(request, SchemaText.message("response", "FooResponse", key: 1, versions: "0-2"))
                == ["a.json: FooRequest: has versions 0-3, but FooResponse in b.json has 0-2"])
        #expect(
            SchemaText.problems(SchemaText.data(""), SchemaText.data("")) == ["b.json: Sample: is also in a.json"])
        #expect(
            SchemaText.problems(
                SchemaText.message("metadata", "A", key: 9), SchemaText.message("metadata", "B", key: 9))
                == ["b.json: B: api key 9 is also that of A in a.json"])
    }

    @Test func recordsOfEveryTopicHaveNumbersOfTheirOwn() throws {
        let files = ["group-coordinator", "share-coordinator"].flatMap { folder in
            ["key", "value"].map { part in
                let name = folder.prefix(5).capitalized + part.capitalized
                let text = SchemaText.message("coordinator-\(part)", name, key: 0, versions: "0")
                return SchemaFile(source: "Schema", path: "\(folder)/\(name).json", data: Data(text.utf8))
            }
        }
        #expect(try SchemaLoader.load(files).map(\.coordinator) == ["Group", "Group", "Share", "Share"])
    }

    @Test func allProblemsOfAllFilesAreToldAtOnce() {
        let first = SchemaText.data(
            """
            { "name": "A", "type": "nothing", "versions": "0+", "fields": [ { "name": "B", "type": "more", "versions": "0+" } ] },
            { "name": "C", "type": "int8", "versions": "9+", "default": "300" },
            { "name": "D", "type": "string", "versions": "0+", "zeroCopy": true, "surprise": 1 }
            """)
        let second =
            #"{ "type": "wrong", "name": "Other", "validVersions": "x", "flexibleVersions": "none", "fields": [] }"#
        let third = SchemaText.message("request", "FooRequest", key: 1, keys: #""listeners": ["x"],"#)
        #expect(
            SchemaText.problems(first, second, third, "nonsense") == [
                "a.json: Sample.A: unknown type 'nothing'",
                "a.json: Sample.A.B: unknown type 'more'",
                "a.json: Sample.D: unknown key 'surprise'",
                "b.json: Other: 'type' must be one of request, response, header, data, metadata, coordinator-key, "
                    + "coordinator-value",
                "b.json: Other: 'validVersions' is 'x', which is not a version range such as 3, 0-4, 2+ or none",
                "d.json: is not JSON: line 1, column 1: this is no value",
                "a.json: Sample.C: 'versions' 9+ reaches outside of the valid versions 0-3",
                "a.json: Sample.C: default '300' does not fit type int8",
                "a.json: Sample.D: 'zeroCopy' does not fit type string",
                "c.json: FooRequest: unknown listener 'x'",
            ])
    }

    @Test func aFolderWithoutFilesIsAnError() {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("no-such-folder-of-schemas")
        #expect(throws: SchemaError.self) { try SchemaLoader.load([folder]) }
    }
}

import KafkaSchema
import Testing

/// What the keys of a schema file mean.
@Suite struct FormatRuleTests {
    private func field(_ text: String, keys: String = "") throws -> FieldSchema {
        try #require(SchemaText.load(SchemaText.data(text, keys: keys)).first?.fields.first)
    }

    @Test func aMessageHasWhatItsFileSays() throws {
        let messages = try SchemaText.load(
            """
            { "apiKey": 3, "type": "request", "listeners": ["broker", "controller"], "name": "FooRequest", "about": "Asks.",
              "validVersions": "1-4", "deprecatedVersions": "0-1", "flexibleVersions": "3+", "latestVersionUnstable": true,
              "headerVersions": { "3+": "2", "0-2": "1" }, "fields": [] }
            """, SchemaText.message("response", "FooResponse", key: 3, versions: "0-4"))
        let message = try #require(messages.first)
        #expect(message.apiKey == 3)
        #expect(message.kind == .request)
        #expect(message.listeners == ["broker", "controller"])
        #expect(message.name == "FooRequest")
        #expect(message.apiName == "Foo")
        #expect(message.about == "Asks.")
        #expect(message.validVersions == Versions(1, 4))
        #expect(message.deprecatedVersions == Versions(0, 1))
        #expect(message.flexibleVersions == Versions(3, Versions.unbounded))
        #expect(message.latestVersionUnstable)
        #expect(
            message.headerVersions == [
                HeaderVersion(versions: Versions(0, 2), header: 1),
                HeaderVersion(versions: Versions(3, Versions.unbounded), header: 2),
            ])
    }

    @Test func aFieldHasWhatItsObjectSays() throws {
        let field = try field(
            """
            { "name": "Leader", "type": "string", "versions": "1+", "nullableVersions": "2+", "tag": 4,
              "taggedVersions": "3+", "flexibleVersions": "3+", "default": "x", "ignorable": true,
              "entityType": "groupId", "about": "Who leads." }
            """)
        #expect(field.name == "Leader")
        #expect(field.type == .string)
        #expect(field.versions == Versions(1, Versions.unbounded))
        #expect(field.nullableVersions == Versions(2, Versions.unbounded))
        #expect(field.tag == 4)
        #expect(field.taggedVersions == Versions(3, Versions.unbounded))
        #expect(field.flexibleVersions == Versions(3, Versions.unbounded))
        #expect(field.defaultValue == .text("x"))
        #expect(field.ignorable)
        #expect(!field.mapKey)
        #expect(!field.zeroCopy)
        #expect(field.entityType == "groupId")
        #expect(field.about == "Who leads.")
    }

    @Test func aTaggedFieldWithoutVersionsHasThoseOfItsTag() throws {
        let field = try field(#"{ "name": "A", "type": "int8", "tag": 0, "taggedVersions": "2+" }"#)
        #expect(field.versions == Versions(2, Versions.unbounded))
    }

    @Test(arguments: [
        "bool", "int8", "int16", "uint16", "int32", "uint32", "int64", "float64", "string", "uuid", "bytes",
    ])
    func everyPrimitiveStandsAloneAndInArrays(name: String) throws {
        #expect(FieldType(name)?.description == name)
        #expect(FieldType("[]\(name)")?.description == "[]\(name)")
        #expect(try field(#"{ "name": "A", "type": "[]\#(name)", "versions": "0+" }"#).type.isArray)
    }

    @Test(arguments: ["", "[]", "[][]int8", "int128", "Int 8", "lower", "[] int8", "Ä"])
    func otherTextsAreNoType(text: String) {
        #expect(FieldType(text) == nil)
    }

    @Test(arguments: [
        ("bool", #""true""#, DefaultValue.boolean(true)), ("bool", "true", .boolean(true)), ("bool", "false", .zero),
        ("bool", #""""#, .zero), ("int8", #""-0x80""#, .integer(-128)), ("int16", "-1", .integer(-1)),
        ("uint16", #""65535""#, .integer(65535)), ("int32", #""0x7fffffff""#, .integer(0x7fff_ffff)),
        ("uint32", #""0xFFFFFFFF""#, .integer(0xffff_ffff)),
        ("int64", #""-9223372036854775808""#, .integer(.min)), ("int64", "9223372036854775807", .integer(.max)),
        ("int64", #""0""#, .zero), ("float64", #""0.25""#, .double(0.25)), ("float64", "1e3", .double(1000)),
        ("float64", #""-Infinity""#, .double(-.infinity)), ("string", #""a \"b\"""#, .text("a \"b\"")),
        ("string", #""""#, .zero), ("string", #""null""#, .null), ("string", "null", .zero),
        ("uuid", #""AAAAAAAAAAEAAAAAAAAAAg""#, .uuid(1, 2)), ("uuid", #""AAAAAAAAAAAAAAAAAAAAAA""#, .zero),
        ("bytes", #""null""#, .null), ("records", #""null""#, .null), ("[]int32", #""null""#, .null),
        ("[]string", #""""#, .zero),
    ])
    func defaultsAreWhatTheirTextsSay(type: String, text: String, value: DefaultValue) throws {
        let nullable = FieldType(type)?.canBeNull == true ? #""nullableVersions": "0+","# : ""
        let field = try field(
            #"{ "name": "A", "type": "\#(type)", "versions": "0+", \#(nullable) "default": \#(text) }"#)
        #expect(field.defaultValue == value)
    }

    @Test func recordsAreNullByDefaultWhereTheyCanBe() throws {
        let nullable = try field(#"{ "name": "A", "type": "records", "versions": "0+", "nullableVersions": "1+" }"#)
        #expect(nullable.defaultValue == .null)
        #expect(try field(#"{ "name": "A", "type": "records", "versions": "0+" }"#).defaultValue == .zero)
    }

    @Test func structuresAreThoseOfFieldsAndCommonOnes() throws {
        let text = SchemaText.data(
            """
            { "name": "A", "type": "[]Outer", "versions": "0+", "fields": [
              { "name": "B", "type": "Inner", "versions": "0+", "fields": [
                { "name": "C", "type": "int8", "versions": "0+", "about": "A number." } ] },
              { "name": "D", "type": "[]Shared", "versions": "1+" } ] },
            { "name": "E", "type": "Shared", "versions": "0+", "nullableVersions": "3+" }
            """,
            keys: """
                "commonStructs": [ { "name": "Shared", "versions": "0+", "about": "Shared.", "fields": [
                  { "name": "F", "type": "int8", "versions": "0+" } ] } ],
                """)
        let message = try #require(SchemaText.load(text).first)
        #expect(message.structures.map(\.name) == ["Outer", "Inner", "Shared"])
        #expect(message.structures.map(\.about) == [nil, nil, "Shared."])
        #expect(message.undescribed.contains("Sample.Inner"))
        #expect(!message.undescribed.contains("Sample.Inner.C"))
    }

    @Test func fieldsOfVersionsThatAreGoneStay() throws {
        let text = """
            { "type": "data", "name": "Sample", "validVersions": "4-6", "flexibleVersions": "2+", "fields": [
              { "name": "A", "type": "int8", "versions": "0-3", "ignorable": true },
              { "name": "B", "type": "int8", "versions": "0+" } ] }
            """
        #expect(try SchemaText.load(text).first?.fields.map(\.name) == ["A", "B"])
    }

    @Test func aRemovedMessageNeedsNoFlexibleVersions() throws {
        let request =
            #"{ "apiKey": 4, "type": "request", "name": "FooRequest", "validVersions": "none", "fields": [] }"#
        let response =
            #"{ "apiKey": 4, "type": "response", "name": "FooResponse", "validVersions": "none", "fields": [] }"#
        #expect(try SchemaText.load(request, response).map(\.hasVersions) == [false, false])
    }

    @Test func theCoordinatorIsThatOfTheFolder() throws {
        func coordinator(_ source: String, _ path: String) throws -> String {
            var message = try #require(SchemaText.load(SchemaText.data("")).first)
            message.source = source
            message.file = path
            return message.coordinator
        }
        #expect(try coordinator("Schema", "records/group-coordinator/A.json") == "Group")
        #expect(try coordinator("kafka/share-coordinator/src/main/resources/common/message", "A.json") == "Share")
        #expect(try coordinator("kafka/clients", "A.json") == "")
    }

    @Test func theGlossaryLooksFromTheNarrowestNameToTheWidest() throws {
        let text = SchemaText.data(
            """
            { "name": "A", "type": "int8", "versions": "0+", "about": "Own." },
            { "name": "B", "type": "int8", "versions": "0+" },
            { "name": "S", "type": "T", "versions": "0+", "fields": [
              { "name": "A", "type": "int8", "versions": "0+" }, { "name": "B", "type": "int8", "versions": "0+" } ] }
            """)
        let message = try #require(SchemaText.load(text).first)
        let glossary = Glossary(
            messages: ["Sample": "A sample."], structs: ["Sample.T": "Mine.", "T": "Any."],
            fields: ["B": "Any B.", "Sample.B": "This B.", "Sample.T.B": "The inner B.", "S": "An S."])
        let described = glossary.describing(message)
        #expect(described.about == "A sample.")
        #expect(described.fields.map(\.about) == ["Own.", "This B.", "An S."])
        #expect(described.structures.map(\.about) == ["Mine."])
        #expect(described.structures.first?.fields.map(\.about) == [nil, "The inner B."])
        #expect(described.undescribed == ["Sample.T.A"])
        #expect(described.withoutDescriptions.undescribed.count == 7)
    }
}

import Testing

@testable import KafkaSchema

@Suite struct JSONNodeReaderTests {
    @Test func passesOverComments() throws {
        let text = """
            // A licence, and "quotes" in it.
            /* More
               of it. */
            { // An object:
              "a": [1, -2.5e3, true, false, null], // numbers and words
              "b": "// no comment" /* nor */ }
            // The end.
            """
        #expect(
            try JSONNodeReader.read(text.utf8)
                == .object([
                    "a": .array([.number("1"), .number("-2.5e3"), .boolean(true), .boolean(false), .null]),
                    "b": .text("// no comment"),
                ]))
    }

    @Test func readsEscapes() throws {
        let text = #""\"\\\/\b\f\n\r\t\u00e4\ud83d\ude00ö""#
        #expect(try JSONNodeReader.read(text.utf8) == .text("\"\\/\u{8}\u{c}\n\r\tä😀ö"))
    }

    @Test(arguments: [
        ("", 1, 1, "the text ends where a value should be"),
        ("{\n  \"a\": 1\n  \"b\": 2 }", 3, 3, "a ',' or '}' is missing"),
        ("[1 2]", 1, 4, "a ',' or ']' is missing"),
        ("{ \"a\" 1 }", 1, 7, "a ':' is missing"),
        ("{ a: 1 }", 1, 3, "a key in quotes is missing"),
        ("[1, ]", 1, 5, "this is no value"),
        ("[1] x", 1, 5, "something follows the value"),
        ("{ \"a\": 1,\n  \"a\": 2 }", 2, 3, "the key 'a' stands twice in its object"),
        ("/* \n\n", 1, 1, "the comment does not end"),
        ("/ 1", 1, 1, "a '/' begins no comment"),
        ("\"abc", 1, 1, "the string does not end"),
        ("\"abc\n\"", 1, 1, "the string does not end in its line"),
        ("\"ä\\x\"", 1, 3, "the escape is unknown"),
        ("\"\\u12\"", 1, 2, "the escape needs four hexadecimal digits"),
        ("\"\\ud800\"", 1, 2, "the escape is no character"),
        ("0x1F", 1, 1, "'0x1F' is no number"),
        ("1.2.3", 1, 1, "'1.2.3' is no number"),
    ])
    func saysWhereItFails(text: String, line: Int, column: Int, reason: String) {
        #expect(throws: JSONNodeReader.Failure(line: line, column: column, reason: reason)) {
            try JSONNodeReader.read(text.utf8)
        }
    }

    @Test func refusesDeepNesting() {
        let text = String(repeating: "[", count: 100_000)
        #expect(throws: JSONNodeReader.Failure(line: 1, column: 65, reason: "nests deeper than 64 levels")) {
            try JSONNodeReader.read(text.utf8)
        }
    }

    @Test func refusesInvalidUTF8() {
        #expect(throws: JSONNodeReader.Failure(line: 1, column: 1, reason: "the string is not valid UTF-8")) {
            try JSONNodeReader.read([0x22, 0xff, 0x22])
        }
    }
}

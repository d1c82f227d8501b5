import Foundation
import KafkaCodecJSON
import NIOCore
import Testing

@Suite struct JSONParserTests {
    private func failure(_ text: String) -> String? {
        do throws(JSONFormError) {
            _ = try JSONValue(parsing: text)
            return nil
        } catch {
            return error.description
        }
    }

    @Test(
        arguments: [
            ("null", .null), (" true\n", .boolean(true)), ("false", .boolean(false)), ("[]", .array([])),
            ("{ }", .object([:])), ("\u{feff}1", .integer(1)),
            (#"[1,"a",{"b":[null]}]"#, .array([.integer(1), .string("a"), .object(["b": .array([.null])])])),
            ("{\"a\" :\t1 , \"b\":\r\n2 }", .object(["a": .integer(1), "b": .integer(2)])),
        ] as [(String, JSONValue)])
    func valuesAreRead(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: text) == value)
        #expect(try JSONValue(parsing: Data(text.utf8)) == value)
    }

    @Test(
        arguments: [
            ("0", .integer(0)), ("-0", .integer(0)), ("-12", .integer(-12)), ("9223372036854775807", .integer(.max)),
            ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .double(9_223_372_036_854_775_808)),
            ("1.0", .double(1)), ("1e2", .double(100)), ("-2.5E-1", .double(-0.25)), ("1E+2", .double(100)),
            ("0.1", .double(0.1)), ("5e-324", .double(.leastNonzeroMagnitude)),
        ] as [(String, JSONValue)])
    func numbersAreWholeUnlessTheyHaveAFractionOrAnExponent(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: text) == value)
    }

    @Test(arguments: [
        (#""""#, ""), (#""a\"b\\c\/d\b\f\n\r\t""#, "a\"b\\c/d\u{8}\u{c}\n\r\t"), (#""\u00e9\u20ac\u0000""#, "é€\0"),
        (#""\ud83d\uDE00x""#, "😀x"), ("\"é😀\"", "é😀"),
    ])
    func escapesStandForTheirCharacters(text: String, value: String) throws {
        #expect(try JSONValue(parsing: text) == .string(value))
    }

    @Test(arguments: [
        ("", "the text ends where a value belongs at byte 0"), ("  ", "the text ends where a value belongs at byte 2"),
        ("nul", "no value begins like this at byte 0"), ("[1,]", "no value begins like this at byte 3"),
        ("[1 2]", "neither , nor ] follows an element at byte 3"),
        ("[1", "neither , nor ] follows an element at byte 2"),
        (#"{"a"}"#, "no : follows a member's name at byte 4"), (#"{a:1}"#, "a member's name is missing at byte 1"),
        (#"{"a":1,}"#, "a member's name is missing at byte 7"),
        (#"{"a":1 "b":2}"#, "neither , nor } follows a member at byte 7"),
        ("1 2", "something follows the value at byte 2"), ("01", "a number is incomplete at byte 0"),
        ("-", "a number is incomplete at byte 0"), ("1.", "a number is incomplete at byte 0"),
        ("1e", "a number is incomplete at byte 0"), ("1e400", "a number is out of range at byte 0"),
        ("+1", "no value begins like this at byte 0"), ("NaN", "no value begins like this at byte 0"),
        (#""a"#, "a string has no end at byte 0"), ("\"a\n\"", "a control character in a string at byte 2"),
        (#""\x""#, "there is no such escape at byte 1"), (#""\u12g4""#, "an escape is incomplete at byte 1"),
        (#""\"#, "there is no such escape at byte 1"), (#""\ud800""#, "half a surrogate pair at byte 1"),
        (#""\udc00\ud800""#, "half a surrogate pair at byte 1"),
        (#""\ud800\u0041""#, "half a surrogate pair at byte 1"),
        (#"{"a":1,"b":2,"a":3}"#, #"the name "a" repeats at byte 13"#),
        // The same name, written in another way.
        (#"{"a":1,"\u0061":3}"#, #"the name "a" repeats at byte 7"#),
    ])
    func whatIsNotJSONIsAnErrorWithItsPlace(text: String, reason: String) {
        #expect(failure(text) == "not JSON: " + reason)
    }

    @Test func bytesThatAreNotUTF8AreAnError() {
        let error = #expect(throws: JSONFormError.self) { try JSONValue(parsing: Data([0x22, 0x61, 0xff, 0x22])) }
        #expect(error?.reason == "not JSON: a string is not UTF-8 at byte 1")
    }

    @Test func nestingHasALimit() {
        func nested(_ depth: Int, _ open: String, _ close: String) -> String {
            String(repeating: open, count: depth) + "0" + String(repeating: close, count: depth)
        }
        #expect(failure(nested(256, "[", "]")) == nil)
        #expect(failure(nested(256, #"{"a":"#, "}")) == nil)
        #expect(failure(nested(257, "[", "]")) == "not JSON: more than 256 levels at byte 257")
        #expect(failure(nested(1_000_000, "[", "]")) == "not JSON: more than 256 levels at byte 257")
        #expect(failure(String(repeating: #"{"a":"#, count: 1_000_000))?.contains("more than 256 levels") == true)
    }

    @Test func mutatedTextIsReadOrRefusedAndNeverTraps() {
        let seed = Array(#"{"a":[1,-2.5e3,"é\n\ud83d\ude00",true,null,{"b":{}}]}"#.utf8)
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        var read = 0
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0...next(3) { bytes[next(bytes.count)] = UInt8(truncatingIfNeeded: next(256)) }
            if next(4) == 0 { bytes.removeLast(next(bytes.count)) }
            if (try? JSONValue(parsing: Data(bytes))) != nil { read += 1 }
        }
        #expect(read > 0 && read < 20_000)
    }

    @Test func wholeNumbersOf128BitsAreWritten() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.integer(Int128.min)
        writer.integer(UInt128.max)
        writer.integer(Int8.min)
        writer.endArray()
        #expect(
            String(buffer: writer.text)
                == "[-170141183460469231731687303715884105728,340282366920938463463374607431768211455,-128]")
    }
}

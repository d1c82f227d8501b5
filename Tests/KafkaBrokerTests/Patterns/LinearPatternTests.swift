import Testing

@testable import KafkaBroker

/// Regular expressions in the syntax of RE2.
@Suite struct LinearPatternTests {
    @Test(arguments: [
        ("abc", "abc", true), ("abc", "abcd", false), ("a.c", "abc", true), ("a.c", "a\nc", false),
        ("(?s)a.c", "a\nc", true), ("a|bc", "bc", true), ("(a|b)*c", "abbac", true), ("a+", "", false),
        ("a*", "", true), ("ab?c", "ac", true), ("a{2,3}", "aaaa", false), ("a{2,3}", "aaa", true),
        ("a{2}", "aa", true), ("a{2,}", "aaaaa", true), ("a{,2}", "a{,2}", true), ("[a-c]+", "abcabc", true),
        ("[^a-c]+", "xyz", true), ("[^a-c]+", "xbz", false), ("[]a]+", "]a", true), ("[a\\-z]+", "a-z", true),
        ("\\d+\\.\\w*", "12.ab_3", true), ("\\D", "1", false), ("[\\D]", "a", true), ("[[:alpha:]]+", "Abc", true),
        ("[[:^digit:]]+", "abc", true), ("(?i)abc", "aBC", true), ("(?i:a)b", "Ab", true), ("(?i:a)b", "AB", false),
        ("^abc$", "abc", true), ("a\\bb", "ab", false), ("a\\b b", "a b", true), ("(?P<name>a)(?<other>b)", "ab", true),
        ("(?:ab)+", "abab", true), ("\\x41\\x{1F600}", "A\u{1F600}", true), ("\\Qa.b\\Ec", "a.bc", true),
        ("\\pL+", "äB", true), ("\\p{Lu}", "a", false), ("\\P{L}", "1", true), ("a+?b*?", "aab", true), ("", "", true),
        ("t[ab]-.*", "tb-1", true), ("a||b", "", true), ("(?m)a$\\n^b", "a\nb", true),
    ]) func matches(_ pattern: String, _ text: String, _ expected: Bool) throws {
        #expect(try LinearPattern(pattern).matchesWhole(text) == expected, "\(pattern) on \(text)")
    }

    @Test(arguments: [
        "(ab", "ab)", "[ab", "*a", "a**", "\\1", "(?=a)", "(?<!a)", "a{1001}", "a{3,2}", "\\", "[z-a]", "\\pX", "(?z)",
        "[[:none:]]", "((a{1000}){1000}){1000}", "\\p{", "(?P<n", "\\x{110000}", "(?",
    ]) func isNoPattern(_ pattern: String) {
        #expect(throws: LinearPattern.SyntaxError.self) { try LinearPattern(pattern) }
    }

    @Test func nestingIsNotWithoutEnd() {
        let deep = String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000)
        #expect(throws: LinearPattern.SyntaxError.self) { try LinearPattern(deep) }
    }

    /// What takes exponential time where one goes back.
    @Test func timeDoesNotExplode() throws {
        let text = String(repeating: "a", count: 2000)
        #expect(try LinearPattern("(a+)+$").matchesWhole(text))
        #expect(try !LinearPattern("(a|a)*b").matchesWhole(text))
        #expect(try !LinearPattern("(a*)*b").matchesWhole(text))
    }
}

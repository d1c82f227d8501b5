/// The rules for topics' names.
enum TopicName {
    /// Why a name is not possible; nil when it is.
    static func problem(with name: String) -> String? {
        if name.isEmpty { return "the name is empty" }
        if name == "." || name == ".." { return "the name is \(name)" }
        if name.utf8.count > 249 { return "the name is longer than 249 characters" }
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default:
                false
            }
        }
        return isPlain ? nil : "the name may hold letters, digits, dots, underscores and dashes of ASCII"
    }

    /// What names must not have in common: metrics write dots as underscores.
    static func metricName(_ name: String) -> String {
        String(name.map { $0 == "." ? "_" : $0 })
    }
}

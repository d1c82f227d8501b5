/// The colours of a terminal, or none.
struct TextStyle: Hashable, Sendable {
    var isColored: Bool

    func strong(_ text: String) -> String { colored(text, "1;36") }
    func dim(_ text: String) -> String { colored(text, "2") }
    func bad(_ text: String) -> String { colored(text, "31") }
    func good(_ text: String) -> String { colored(text, "32") }
    func warning(_ text: String) -> String { colored(text, "33") }

    private func colored(_ text: String, _ code: String) -> String {
        isColored ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
    }
}

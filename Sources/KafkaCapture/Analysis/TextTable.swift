/// A table for reading: columns as wide as what stands in them, numbers at the right.
struct TextTable {
    private var rows: [[String]]
    private let rightAligned: [Bool]

    /// A table; a heading that begins with `>` has its column at the right.
    init(_ headings: [String]) {
        rightAligned = headings.map { $0.hasPrefix(">") }
        rows = [headings.map { $0.hasPrefix(">") ? String($0.dropFirst()) : $0 }]
    }

    var isEmpty: Bool { rows.count == 1 }

    mutating func add(_ row: [String]) { rows.append(row) }

    func text(_ style: TextStyle) -> String {
        let widths = rightAligned.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var text = ""
        for (number, row) in rows.enumerated() {
            var line = ""
            for (column, cell) in row.enumerated() {
                let space = String(repeating: " ", count: widths[column] - cell.count)
                line += (column == 0 ? "" : "  ") + (rightAligned[column] ? space + cell : cell + space)
            }
            while line.last == " " { line.removeLast() }
            text += (number == 0 ? style.dim(line) : line) + "\n"
        }
        return text
    }
}

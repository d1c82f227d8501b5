/// Times as they are written for reading.
enum Milliseconds {
    /// Nanoseconds as milliseconds with three digits behind the point.
    static func text(_ nanoseconds: Int64) -> String {
        let micros = (nanoseconds.magnitude + 500) / 1000
        let fraction = String(micros % 1000)
        let zeros = String(repeating: "0", count: 3 - fraction.count)
        return (nanoseconds < 0 ? "-" : "") + "\(micros / 1000)." + zeros + fraction
    }
}

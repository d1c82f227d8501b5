/// The unit in which an interface of a pcapng file counts time: a power of ten or of two, as `if_tsresol` says.
struct TimestampResolution: Hashable, Sendable {
    /// Microseconds, the default of pcapng and the unit of the older pcap format.
    static let microseconds = TimestampResolution(rawValue: 6)

    /// Nanoseconds.
    static let nanoseconds = TimestampResolution(rawValue: 9)

    /// The byte in the file: the highest bit says base two instead of ten, the others are the negative exponent.
    var rawValue: UInt8

    /// The nanoseconds in a count of units; nil beyond 64 bits.
    func nanoseconds(_ units: UInt64) -> Int64? {
        switch rawValue {
        case 9:
            return Int64(exactly: units)
        case 6:
            let (product, overflow) = units.multipliedReportingOverflow(by: 1000)
            return overflow ? nil : Int64(exactly: product)
        default:
            let exponent = Int(rawValue & 0x7f)
            let total = UInt128(units) * 1_000_000_000
            if rawValue & 0x80 != 0 { return Int64(exactly: total >> UInt128(exponent)) }
            // Ten to the 38th is the largest power of ten in 128 bits, and beyond every count of 64 bits.
            guard exponent <= 38 else { return 0 }
            var divisor: UInt128 = 1
            for _ in 0..<exponent { divisor *= 10 }
            return Int64(exactly: total / divisor)
        }
    }
}

/// A point in time as a capture says it: nanoseconds since 1970-01-01T00:00:00Z.
public struct CaptureTimestamp: Hashable, Sendable {
    /// Nanoseconds since the epoch; negative before it.
    public var nanoseconds: Int64

    /// A point in time.
    ///
    /// - Parameter nanoseconds: Nanoseconds since the epoch.
    public init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// A count of units since the epoch; nil when it lies beyond what 64 bits of nanoseconds can say (the year 2262).
    ///
    /// - Parameters:
    ///   - units: The count.
    ///   - resolution: What a unit is.
    ///   - offset: Seconds to add.
    init?(units: UInt64, resolution: TimestampResolution, offset: Int64) {
        let (seconds, secondsOverflow) = offset.multipliedReportingOverflow(by: 1_000_000_000)
        guard !secondsOverflow, let nanoseconds = resolution.nanoseconds(units) else { return nil }
        let (sum, overflow) = nanoseconds.addingReportingOverflow(seconds)
        guard !overflow else { return nil }
        self.nanoseconds = sum
    }
}

extension CaptureTimestamp: Comparable {
    public static func < (left: CaptureTimestamp, right: CaptureTimestamp) -> Bool {
        left.nanoseconds < right.nanoseconds
    }
}

extension CaptureTimestamp: CustomStringConvertible {
    /// The time in UTC with nanoseconds, as ISO 8601 has it: `2026-11-22T20:47:53.788881000Z`.
    public var description: String {
        let (seconds, fraction) = nanoseconds.floorDivided(by: 1_000_000_000)
        let (days, secondOfDay) = seconds.floorDivided(by: 86_400)
        let (year, month, day) = Self.civilDate(daysSinceEpoch: days)
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        let hours = padded(secondOfDay / 3600, 2)
        let minutes = padded(secondOfDay / 60 % 60, 2)
        return "\(date)T\(hours):\(minutes):\(padded(secondOfDay % 60, 2)).\(padded(fraction, 9))Z"
    }

    /// The date in the Gregorian calendar of a day counted from 1970-01-01.
    ///
    /// Years are counted from March here, so that the leap day is the last of its year.
    private static func civilDate(daysSinceEpoch: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let daysInEra: Int64 = 146_097
        let (era, dayOfEra) = (daysSinceEpoch + 719_468).floorDivided(by: daysInEra)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

extension Int64 {
    /// Quotient and remainder of a division that rounds down, so that the remainder is never negative.
    fileprivate func floorDivided(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

private func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

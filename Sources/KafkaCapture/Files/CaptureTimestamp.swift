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
        // Every time of 64 bits lies in a year of four digits.
        let (year, month, day) = Self.civilDate(daysSinceEpoch: days)
        var digits = DigitWriter()
        digits.write(year, 4, "-")
        digits.write(month, 2, "-")
        digits.write(day, 2, "T")
        digits.write(secondOfDay / 3600, 2, ":")
        digits.write(secondOfDay / 60 % 60, 2, ":")
        digits.write(secondOfDay % 60, 2, ".")
        digits.write(fraction, 9, "Z")
        return digits.text
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

extension CaptureTimestamp {
    /// Reads a time: ISO 8601 in UTC as ``description`` writes it, where seconds, fraction and `Z` may be left out, or
    /// seconds since the epoch, with or without a fraction. Nil for anything else.
    public init?(_ text: String) {
        if let seconds = Self.seconds(text) {
            nanoseconds = seconds
            return
        }
        var text = Substring(text)
        if text.last == "Z" { text.removeLast() }
        let halves = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        let date = halves.first.map { $0.split(separator: "-").map { Int64($0) } } ?? []
        guard (1...2).contains(halves.count), date.count == 3, let year = date[0], let month = date[1],
            let day = date[2],
            (1...9999).contains(year), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        var time: Int64 = 0
        if halves.count == 2 {
            let parts = halves[1].split(separator: ":")
            guard (2...3).contains(parts.count), let hours = Int64(parts[0]), let minutes = Int64(parts[1]),
                (0..<24).contains(hours), (0..<60).contains(minutes)
            else { return nil }
            time = (hours * 60 + minutes) * 60 * 1_000_000_000
            if parts.count == 3 {
                guard let seconds = Self.seconds(String(parts[2])), (0..<61_000_000_000).contains(seconds) else {
                    return nil
                }
                time += seconds
            }
        }
        // The other way around, days in March-based years: the leap day is the last.
        let shifted = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = shifted.floorDivided(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        let (whole, overflow) = (days * 86_400).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, sumOverflow) = whole.addingReportingOverflow(time)
        guard !overflow, !sumOverflow else { return nil }
        nanoseconds = sum
    }

    private static func days(in month: Int64, of year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Seconds with up to nine digits behind the point, as nanoseconds.
    private static func seconds(_ text: String) -> Int64? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int64(parts[0]), whole >= 0 else { return nil }
        var fraction: Int64 = 0
        if parts.count == 2 {
            guard (1...9).contains(parts[1].count), parts[1].allSatisfy(\.isASCII), let digits = Int64(parts[1]),
                digits >= 0
            else { return nil }
            fraction = digits
            for _ in parts[1].count..<9 { fraction *= 10 }
        }
        let (product, overflow) = whole.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, sumOverflow) = product.addingReportingOverflow(fraction)
        return overflow || sumOverflow ? nil : sum
    }
}

extension Int64 {
    /// Quotient and remainder of a division that rounds down, so that the remainder is never negative.
    fileprivate func floorDivided(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

/// Numbers with leading zeros, each with a character behind it: one is written for every message.
private struct DigitWriter {
    private var bytes = InlineArray<30, UInt8>(repeating: 0)
    private var count = 0

    mutating func write(_ number: Int64, _ width: Int, _ end: Unicode.Scalar) {
        var rest = number
        for place in stride(from: count + width - 1, through: count, by: -1) {
            bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        bytes[count + width] = UInt8(ascii: end)
        count += width + 1
    }

    var text: String {
        bytes.span.withUnsafeBufferPointer { unsafe String(decoding: $0[..<count], as: UTF8.self) }
    }
}

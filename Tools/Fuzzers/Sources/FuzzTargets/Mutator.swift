/// Makes bad inputs of good ones. The same seed gives the same inputs.
public struct Mutator: Sendable {
    /// The longest input that is made, in bytes.
    public static let sizeLimit = 1 << 16

    private let corpus: [[UInt8]]
    private let tokens: [[UInt8]]
    private let salt: UInt64

    /// The mutator of a target's corpus.
    ///
    /// - Throws: What reading the corpus throws.
    public init(_ target: FuzzTarget, seed: UInt64) throws {
        corpus = try target.corpus()
        tokens = target.tokens
        // Targets of one seed have nothing in common.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in target.name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        var generator = SeededGenerator(seed: seed)
        salt = generator.next() ^ hash
    }

    /// The input of a number, whatever inputs were made before.
    public func input(_ index: UInt64) -> [UInt8] {
        var mixing = SeededGenerator(seed: salt &+ index)
        var generator = SeededGenerator(seed: mixing.next())
        if generator.chance(200) || corpus.isEmpty { return generator.bytes(upTo: 300) }
        var bytes = generator.element(corpus) ?? []
        if generator.chance(100) { return bytes }
        // Mostly few changes, so that what follows them is still read.
        let rounds = generator.chance(3) ? generator.number(below: 12) + 1 : generator.number(below: 3) + 1
        for _ in 0..<rounds { change(&bytes, &generator) }
        if bytes.count > Self.sizeLimit { bytes.removeSubrange(Self.sizeLimit...) }
        return bytes
    }

    private func change(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        guard !bytes.isEmpty else {
            bytes = generator.bytes(upTo: 40)
            return
        }
        let place = generator.number(below: bytes.count)
        // Text is rarely text any longer when its bytes are changed at random.
        if !tokens.isEmpty, !generator.chance(4) { return insertToken(&bytes, at: place, &generator) }
        switch generator.number(below: 15) {
        case 0, 1: bytes[place] ^= 1 << UInt8(generator.number(below: 8))
        case 2: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
        case 3: bytes[place] = generator.element([0, 1, 0x7f, 0x80, 0xfe, 0xff]) ?? 0
        case 4: bytes[place] &+= generator.chance(2) ? 1 : 0xff
        case 5, 6: setInteger(&bytes, at: place, &generator)
        case 7: nudgeInteger(&bytes, at: place, &generator)
        case 8: bytes.insert(contentsOf: generator.bytes(upTo: 8), at: place)
        case 9: bytes.removeSubrange(range(of: bytes, from: place, &generator))
        case 10: bytes.insert(contentsOf: bytes[range(of: bytes, from: place, &generator)], at: place)
        case 11: bytes.removeSubrange(place...)
        case 12: splice(&bytes, at: place, &generator)
        case 13: insertToken(&bytes, at: place, &generator)
        default:
            let range = range(of: bytes, from: place, &generator)
            let value: UInt8 = generator.element([0, 0xff, 0x80, 1]) ?? 0
            for index in range { bytes[index] = value }
        }
    }

    /// A range of mostly few bytes.
    private func range(
        of bytes: [UInt8], from place: Int, _ generator: inout SeededGenerator
    ) -> Range<Int> {
        let most = generator.chance(4) ? bytes.count : 16
        return place..<min(bytes.count, place + 1 + generator.number(below: most))
    }

    /// Puts a number at the edge of what lengths and counts can be.
    private func setInteger(_ bytes: inout [UInt8], at place: Int, _ generator: inout SeededGenerator) {
        let width = generator.element([2, 4, 8]) ?? 4
        let left = bytes.count - place
        let values: [Int64] = [
            0, -1, -2, 1, 2, .max, .min, Int64(Int32.max), Int64(Int32.min), Int64(Int16.max), Int64(Int16.min),
            0xffff, 1 << 24, 1 << 30, Int64(left), Int64(left) - Int64(width), Int64(left) - Int64(width) + 1,
        ]
        write(generator.element(values) ?? 0, width, &bytes, at: place)
    }

    /// Changes a number by a little, as lengths that are wrong by one.
    private func nudgeInteger(_ bytes: inout [UInt8], at place: Int, _ generator: inout SeededGenerator) {
        let width = generator.element([2, 4, 8]) ?? 4
        guard place + width <= bytes.count else { return }
        let value = bytes[place..<(place + width)].reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        let change = Int64(generator.number(below: 9)) - 4
        write(Int64(bitPattern: value) &+ change, width, &bytes, at: place)
    }

    private func write(_ value: Int64, _ width: Int, _ bytes: inout [UInt8], at place: Int) {
        for offset in 0..<width where place + offset < bytes.count {
            bytes[place + offset] = UInt8(truncatingIfNeeded: value >> Int64(8 * (width - 1 - offset)))
        }
    }

    /// Goes on with a part of another input.
    private func splice(_ bytes: inout [UInt8], at place: Int, _ generator: inout SeededGenerator) {
        guard let other = generator.element(corpus), !other.isEmpty else { return }
        let part = other[range(of: other, from: generator.number(below: other.count), &generator)]
        if generator.chance(2) {
            bytes.replaceSubrange(range(of: bytes, from: place, &generator), with: part)
        } else {
            bytes.insert(contentsOf: part, at: place)
        }
    }

    private func insertToken(_ bytes: inout [UInt8], at place: Int, _ generator: inout SeededGenerator) {
        let varints: [[UInt8]] = [
            [0xff, 0xff, 0xff, 0xff, 0x0f], [0xff, 0xff, 0xff, 0xff, 0x1f], [0x80, 0x80, 0x80, 0x80, 0x00],
            [0xfe, 0xff, 0xff, 0xff, 0x0f], [0xff, 0xff, 0xff, 0xff, 0x07], [0x80, 0x00], [0x80, 0x01],
            [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
        ]
        guard let token = generator.element(tokens.isEmpty ? varints : tokens) else { return }
        if !tokens.isEmpty, let colon = bytes[place...].firstIndex(of: UInt8(ascii: ":")) {
            // In the place of a member's value, so that the text around it stays what it was.
            let ends = [UInt8(ascii: ","), UInt8(ascii: "}")]
            let end = bytes[(colon + 1)...].firstIndex { ends.contains($0) } ?? bytes.endIndex
            bytes.replaceSubrange((colon + 1)..<end, with: token)
            return
        }
        if generator.chance(2) {
            bytes.replaceSubrange(place..<min(bytes.count, place + token.count), with: token)
        } else {
            bytes.insert(contentsOf: token, at: place)
        }
    }
}

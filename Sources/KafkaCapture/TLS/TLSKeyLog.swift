import NIOCore

/// The secrets of a key log, in the format of NSS: lines of a label, a client's random number and a secret, both in
/// hexadecimal digits. Lines that begin with `#` are comments; labels that are of no use here are passed over.
///
/// A log may still be being written: its last line is taken as it is, and taken again when more of it has come.
struct TLSKeyLog: Sendable {
    enum Label: Hashable, Sendable {
        /// The master secret of TLS 1.2.
        case master
        case clientEarly
        case clientHandshake
        case serverHandshake
        /// The secret of application data, and how often it was updated.
        case clientTraffic(Int)
        case serverTraffic(Int)

        init?(_ text: String) {
            switch text {
            case "CLIENT_RANDOM": self = .master
            case "CLIENT_EARLY_TRAFFIC_SECRET": self = .clientEarly
            case "CLIENT_HANDSHAKE_TRAFFIC_SECRET": self = .clientHandshake
            case "SERVER_HANDSHAKE_TRAFFIC_SECRET": self = .serverHandshake
            default:
                if let generation = Self.generation(text, "CLIENT_TRAFFIC_SECRET_") {
                    self = .clientTraffic(generation)
                } else if let generation = Self.generation(text, "SERVER_TRAFFIC_SECRET_") {
                    self = .serverTraffic(generation)
                } else {
                    return nil
                }
            }
        }

        private static func generation(_ text: String, _ prefix: String) -> Int? {
            guard text.hasPrefix(prefix) else { return nil }
            let digits = text.dropFirst(prefix.count)
            // OpenSSL writes an N for every update; each follows from the one before it.
            guard digits.count < 10, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            return Int(digits)
        }

        var text: String {
            switch self {
            case .master: "CLIENT_RANDOM"
            case .clientEarly: "CLIENT_EARLY_TRAFFIC_SECRET"
            case .clientHandshake: "CLIENT_HANDSHAKE_TRAFFIC_SECRET"
            case .serverHandshake: "SERVER_HANDSHAKE_TRAFFIC_SECRET"
            case .clientTraffic(let generation): "CLIENT_TRAFFIC_SECRET_\(generation)"
            case .serverTraffic(let generation): "SERVER_TRAFFIC_SECRET_\(generation)"
            }
        }
    }

    private struct Key: Hashable {
        var random: TLSRandom
        var label: Label
    }

    /// A line of more bytes is none.
    private static let maximumLine = 1_024
    private static let maximumNotes = 1_000

    private let maximumSecrets: Int
    private var secrets: [Key: [UInt8]] = [:]
    private var isFull = false

    /// The beginning of a line whose end has not come.
    private var unfinished = ByteBuffer()
    private var isTooLong = false
    private var line = 1

    /// Lines that cannot be used, the first thousand.
    private(set) var notes: [TLSKeyLogNote] = []

    init(maximumSecrets: Int) {
        self.maximumSecrets = maximumSecrets
    }

    /// A secret, when the log has it.
    func secret(_ label: Label, of random: TLSRandom) -> [UInt8]? { secrets[Key(random: random, label: label)] }

    /// Takes in a part of a log. ``pause()`` says that there is no more for now.
    mutating func append(_ part: ByteBuffer) {
        var part = part
        while let length = part.readableBytesView.firstIndex(of: UInt8(ascii: "\n")).map({ $0 - part.readerIndex }) {
            guard let rest = part.readSlice(length: length) else { break }
            part.moveReaderIndex(forwardBy: 1)
            keep(rest)
            if isTooLong {
                note("it has more than \(Self.maximumLine) bytes")
            } else if let problem = read(unfinished) {
                note(problem)
            }
            beginLine()
        }
        keep(part)
    }

    /// Takes the last line as it is, if it is one.
    mutating func pause() {
        if !isTooLong { _ = read(unfinished) }
    }

    /// Ends the log, or a part of it that stands alone.
    mutating func end() {
        append(ByteBuffer(string: "\n"))
        line = 1
    }

    /// Notes why nothing more of the log can be read.
    mutating func fail(_ reason: String) { note(reason) }

    private mutating func beginLine() {
        line += 1
        unfinished.clear()
        isTooLong = false
    }

    private mutating func keep(_ bytes: ByteBuffer) {
        guard !isTooLong, unfinished.readableBytes + bytes.readableBytes <= Self.maximumLine else {
            isTooLong = true
            return unfinished.clear()
        }
        unfinished.writeImmutableBuffer(bytes)
    }

    private mutating func note(_ text: String) {
        if notes.count < Self.maximumNotes { notes.append(TLSKeyLogNote(line: line, text: text)) }
    }

    /// Takes in a line; what is wrong with it.
    private mutating func read(_ bytes: ByteBuffer) -> String? {
        let words = bytes.readableBytesView.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }
        guard let first = words.first, first.first != UInt8(ascii: "#") else { return nil }
        guard words.count == 3 else {
            return "it has \(words.count) words and not a label, a random number and a secret"
        }
        let name = String(decoding: first, as: UTF8.self)
        guard let random = Self.bytes(words[1]), let secret = Self.bytes(words[2]) else {
            return "its numbers are not in hexadecimal digits"
        }
        guard let label = Label(name) else {
            let isName = first.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 }
            return isName ? nil : "it does not begin with a label"
        }
        guard let random = TLSRandom(random) else {
            return "the random number has \(random.count) bytes and not 32"
        }
        let isWhole = label == .master ? secret.count == 48 : secret.count == 32 || secret.count == 48
        guard isWhole else {
            return "the secret has \(secret.count) bytes and not \(label == .master ? "48" : "32 or 48")"
        }
        let key = Key(random: random, label: label)
        guard secrets.count < maximumSecrets || secrets[key] != nil else {
            defer { isFull = true }
            let text = "there are more than \(maximumSecrets) secrets, and it and those after it are not used"
            return isFull ? nil : text
        }
        secrets[key] = secret
        return nil
    }

    private static func bytes(_ digits: ByteBufferView) -> [UInt8]? {
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for digit in digits {
            guard let value = value(digit) else { return nil }
            if let upper = high {
                bytes.append(upper << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x41 + 10
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}

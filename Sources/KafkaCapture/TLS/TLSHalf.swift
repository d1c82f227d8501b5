/// A direction of a connection with TLS.
struct TLSHalf {
    /// Which keys are in use.
    enum Phase: Hashable, Sendable {
        case plaintext
        /// Data that a client of TLS 1.3 sends at once.
        case early
        case handshake
        /// Application data of TLS 1.3, and how often its keys were updated.
        case traffic(Int)
        /// TLS 1.2, and how often keys were agreed on.
        case epoch(Int)

        /// Whether what is sent may be the application's.
        var carriesData: Bool {
            switch self {
            case .plaintext, .handshake: false
            case .early, .traffic, .epoch: true
            }
        }
    }

    /// Keys of a phase.
    struct Keys {
        var phase: Phase
        var protection: TLSRecordProtection
        /// What the keys follow from, in TLS 1.3.
        var secret: [UInt8] = []
    }

    var records = TLSRecordStream()
    var handshake = TLSHandshakeReader()

    /// The keys in use; nil before encryption.
    var keys: Keys?
    /// The keys that may follow, once they were looked up.
    var followingKeys: [Keys]?
    /// The number of the next record with the keys in use.
    var sequence: UInt64 = 0

    /// When the last bytes were captured.
    var time: CaptureTimestamp?
    /// Whether it waits for what the other side says about early data.
    var isWaiting = false
    /// Whether nothing more is read of it.
    var isEnded = false
    /// Early data that could not be decrypted.
    var earlyBytes = 0
    /// The bytes that have come since the last record that could be read.
    var bytesSinceRecord = 0
    /// The work that may still be spent on finding out which record is the next, in bytes to decrypt.
    var trialBytes = 1 << 16

    var phase: Phase { keys?.phase ?? .plaintext }

    var heldBytes: Int { records.heldBytes + handshake.heldBytes }

    mutating func change(to keys: Keys, sequence: UInt64) {
        if keys.phase != phase {
            self.keys = keys
            followingKeys = nil
        }
        self.sequence = sequence
    }
}

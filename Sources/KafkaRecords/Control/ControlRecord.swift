public import KafkaCodec
public import NIOCore

/// A record of a control batch (KIP-98, KIP-595): not the application's, but the broker's.
///
/// Its key is a version and a type, its value what the type demands.
public enum ControlRecord: Hashable, Sendable {
    /// A producer's transaction ends here.
    case endTransaction(EndTransactionMarker)
    /// The partition of a KRaft quorum has a new leader.
    case leaderChange(LeaderChangeMessage)
    /// A snapshot begins (KIP-630).
    case snapshotHeader(SnapshotHeaderRecord)
    /// A snapshot ends (KIP-630).
    case snapshotFooter(SnapshotFooterRecord)
    /// The quorum takes another version of KRaft (KIP-853).
    case kraftVersion(KRaftVersionRecord)
    /// The quorum's voters are set (KIP-853).
    case voters(VotersRecord)
    /// A type that is not known here, or a version of its value that is not, as it is.
    case unknown(Unknown)

    /// The type's number.
    public var type: Int16 {
        switch self {
        case .endTransaction(let marker): marker.outcome == .abort ? 0 : 1
        case .leaderChange: 2
        case .snapshotHeader: 3
        case .snapshotFooter: 4
        case .kraftVersion: 5
        case .voters: 6
        case .unknown(let record): record.type
        }
    }
}

extension ControlRecord {
    /// Where a producer's transaction ends, and how.
    public struct EndTransactionMarker: Hashable, Sendable {
        /// How a transaction ends.
        public enum Outcome: Hashable, Sendable {
            /// Its records do not count.
            case abort
            /// Its records count.
            case commit
        }

        /// How it ends.
        public var outcome: Outcome

        /// The epoch of the transaction coordinator that wrote the marker.
        public var coordinatorEpoch: Int32

        /// A marker.
        public init(outcome: Outcome, coordinatorEpoch: Int32) {
            self.outcome = outcome
            self.coordinatorEpoch = coordinatorEpoch
        }
    }

    /// What is not known here, as it is in the record.
    public struct Unknown: Hashable, Sendable {
        /// The version of the key.
        public var version: Int16

        /// The type.
        public var type: Int16

        /// The key with version and type.
        public var key: ByteBuffer

        /// The value; nil is null.
        public var value: ByteBuffer?

        /// An unknown control record.
        public init(version: Int16, type: Int16, key: ByteBuffer, value: ByteBuffer?) {
            self.version = version
            self.type = type
            self.key = key
            self.value = value
        }
    }
}

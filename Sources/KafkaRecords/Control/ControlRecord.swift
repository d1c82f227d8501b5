public import NIOCore

/// A record of a control batch (KIP-98, KIP-595): not the application's, but the broker's.
///
/// Its key is a version and a type, its value what the type demands.
public enum ControlRecord: Hashable, Sendable {
    /// A producer's transaction ends here.
    case endTransaction(EndTransactionMarker)
    /// The partition of a KRaft quorum has a new leader.
    case leaderChange(LeaderChange)
    /// A snapshot begins (KIP-630).
    case snapshotHeader(SnapshotHeader)
    /// A snapshot ends (KIP-630).
    case snapshotFooter(SnapshotFooter)
    /// The quorum takes another version of KRaft (KIP-853).
    case kraftVersion(KRaftVersion)
    /// The quorum's voters are set (KIP-853).
    case voters(Voters)
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

    /// The first record of a leader's epoch.
    public struct LeaderChange: Hashable, Sendable {
        /// The version: 0, or 1 with the directories of the voters.
        public var version: Int16

        /// The leader's node id.
        public var leaderID: Int32

        /// The voters of the quorum.
        public var voters: [Voter]

        /// The voters that voted for the leader.
        public var grantingVoters: [Voter]

        /// A leader change.
        public init(version: Int16 = 1, leaderID: Int32, voters: [Voter], grantingVoters: [Voter]) {
            self.version = version
            self.leaderID = leaderID
            self.voters = voters
            self.grantingVoters = grantingVoters
        }
    }

    /// The first record of a snapshot.
    public struct SnapshotHeader: Hashable, Sendable {
        /// The version.
        public var version: Int16

        /// The append time of the last record that the snapshot stands for, in milliseconds since 1970-01-01 UTC.
        public var lastContainedLogTimestamp: Int64

        /// A snapshot's header.
        public init(version: Int16 = 0, lastContainedLogTimestamp: Int64) {
            self.version = version
            self.lastContainedLogTimestamp = lastContainedLogTimestamp
        }
    }

    /// The last record of a snapshot.
    public struct SnapshotFooter: Hashable, Sendable {
        /// The version.
        public var version: Int16

        /// A snapshot's footer.
        public init(version: Int16 = 0) {
            self.version = version
        }
    }

    /// The version of KRaft that holds from here on.
    public struct KRaftVersion: Hashable, Sendable {
        /// The version of this record.
        public var version: Int16

        /// The version of KRaft.
        public var kraftVersion: Int16

        /// A KRaft version.
        public init(version: Int16 = 0, kraftVersion: Int16) {
            self.version = version
            self.kraftVersion = kraftVersion
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

public import KafkaCodec

extension ControlRecord {
    /// A voter in a leader change.
    public struct Voter: Hashable, Sendable {
        /// The node's id.
        public var id: Int32

        /// The node's directory; zero in version 0.
        public var directoryID: KafkaUUID

        /// A voter.
        public init(id: Int32, directoryID: KafkaUUID = .zero) {
            self.id = id
            self.directoryID = directoryID
        }
    }

    /// The voters of a quorum, with where they are to be reached (KIP-853).
    public struct Voters: Hashable, Sendable {
        /// The version.
        public var version: Int16

        /// The voters.
        public var voters: [Member]

        /// The voters of a quorum.
        public init(version: Int16 = 0, voters: [Member]) {
            self.version = version
            self.voters = voters
        }

        /// A voter of the quorum.
        public struct Member: Hashable, Sendable {
            /// The node's id.
            public var id: Int32

            /// The node's directory.
            public var directoryID: KafkaUUID

            /// Where it is to be reached.
            public var endpoints: [Endpoint]

            /// The versions of KRaft that the node can do.
            public var supportedVersions: ClosedRange<Int16>

            /// A voter.
            public init(id: Int32, directoryID: KafkaUUID, endpoints: [Endpoint], supportedVersions: ClosedRange<Int16>)
            {
                self.id = id
                self.directoryID = directoryID
                self.endpoints = endpoints
                self.supportedVersions = supportedVersions
            }
        }

        /// A listener of a voter.
        public struct Endpoint: Hashable, Sendable {
            /// The listener's name.
            public var name: String

            /// The host.
            public var host: String

            /// The port.
            public var port: UInt16

            /// An endpoint.
            public init(name: String, host: String, port: UInt16) {
                self.name = name
                self.host = host
                self.port = port
            }
        }
    }
}

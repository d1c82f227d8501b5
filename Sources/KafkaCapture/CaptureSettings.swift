/// The bounds of decoding: what it may keep in memory, and for how long it waits for what is missing.
public struct CaptureSettings: Hashable, Sendable {
    /// The size in bytes above which a packet in a file is taken for damage; 16 MiB by default.
    public var maximumPacketSize = 16 << 20

    /// How many bytes of a file are read at once; 1 MiB by default.
    public var chunkSize = 1 << 20

    /// The most bytes of IP fragments that wait for others of their datagram; 16 MiB by default.
    public var maximumFragmentBytes = 16 << 20

    /// The most TCP connections that are followed at the same time; 65,536 by default. Beyond it those without packets
    /// for the longest time are closed.
    public var maximumConnections = 65_536

    /// The most bytes of one direction of a connection that wait for a segment before them; 4 MiB by default. Beyond it
    /// the segment counts as lost.
    public var maximumReorderedBytes = 4 << 20

    /// The most segments of one direction of a connection that wait for a segment before them; 4,096 by default.
    public var maximumReorderedSegments = 4_096

    /// The most memory in bytes, of all connections together, for segments that wait for others before them; 256 MiB by
    /// default. Each counts with what it takes beside its bytes.
    public var maximumWaitingBytes = 256 << 20

    /// After how many further packets of a connection a segment counts as lost that its receiver has acknowledged;
    /// 64 by default. Captures hold packets out of order, so an acknowledgement alone proves nothing.
    public var acknowledgedLossPackets = 64

    /// How many packets of a connection whose beginning is not in the capture are looked at to find the earliest;
    /// 8 by default.
    public var startPackets = 8

    /// How many bytes at the end of what was delivered of each direction are kept to be compared with repetitions;
    /// 512 by default.
    public var comparedBytes = 512

    /// The largest frame in bytes; 128 MiB by default. A larger length field is not a frame's.
    public var maximumFrameSize = 128 << 20

    /// The most bytes of unfinished frames of all connections together; 512 MiB by default. Beyond it the rest of a frame
    /// is skipped and noted as missing.
    public var maximumUnfinishedFrameBytes = 512 << 20

    /// The most bytes of one direction of a connection in which a first certain frame is looked for at the same time;
    /// 1 MiB by default.
    public var searchBytes = 1 << 20

    /// After how many bytes without a certain frame a connection counts as not being Kafka's; 32 MiB by default.
    public var recognitionBytes = 32 << 20

    /// The most requests of a connection that wait for their response; 10,000 by default. Beyond it the oldest count as not
    /// answered.
    public var maximumOutstandingRequests = 10_000

    /// The most requests of all connections together that wait for their response; 262,144 by default. Beyond it the oldest
    /// half of those of the connection that has most count as not answered, then of the next, until an eighth of the number
    /// is free.
    public var maximumAllOutstandingRequests = 262_144

    /// The most bytes of a connection with TLS that wait for their secrets to come into the key log; 1 MiB by default.
    public var maximumBytesBeforeKey = 1 << 20

    /// The most encrypted bytes of all connections together that wait for the rest of their record, or for secrets;
    /// 256 MiB by default.
    public var maximumEncryptedBytes = 256 << 20

    /// The most TLS records in a row that may be missing for the decryption to go on behind them; 4,096 by default.
    public var maximumLostRecords = 4_096

    /// The most secrets of a key log that are used; a million by default.
    public var maximumSecrets = 1_000_000

    /// Settings with their defaults.
    public init() {}
}

// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks a broker for the transactions that it coordinates (KIP-664).
///
/// Versions 0-2, flexible.
public struct ListTransactionsRequest: KafkaRequest {
    public typealias Response = ListTransactionsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("ListTransactionsRequest", key: 66, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// Names of the states whose transactions are wanted; empty for every state.
    public var stateFilters: [String]

    /// Producer IDs whose transactions are wanted; empty for all.
    public var producerIDFilters: [Int64]

    /// Only transactions that have been open for longer than this many milliseconds; -1 for all. From version 1 on.
    public var durationFilter: Int64

    /// Regular expression, in RE2/J syntax, that the transactional ID must match; null or empty for all. From version 2
    /// on.
    public var transactionalIDPattern: String?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        stateFilters: [String] = [],
        producerIDFilters: [Int64] = [],
        durationFilter: Int64 = -1,
        transactionalIDPattern: String? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.stateFilters = stateFilters
        self.producerIDFilters = producerIDFilters
        self.durationFilter = durationFilter
        self.transactionalIDPattern = transactionalIDPattern
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListTransactionsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "StateFilters"
        let stateFilters: [String]
        let producerIDFilters: [Int64]
        let durationFilter: Int64
        let transactionalIDPattern: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            stateFilters = try reader.readStrings(flexible: true)
            field = "ProducerIdFilters"
            producerIDFilters = try reader.readIntegers(of: Int64.self, flexible: true)
            if version >= 1 {
                field = "DurationFilter"
                durationFilter = try reader.readInteger()
            } else {
                durationFilter = -1
            }
            if version == 2 {
                field = "TransactionalIdPattern"
                transactionalIDPattern = try reader.readNullableString(flexible: true)
            } else {
                transactionalIDPattern = nil
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            stateFilters: stateFilters,
            producerIDFilters: producerIDFilters,
            durationFilter: durationFilter,
            transactionalIDPattern: transactionalIDPattern,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.strings(
            structure.pointee.stateFilters,
            flexible: true,
            "ListTransactionsRequest.StateFilters"
        )
        size &+= try WireSize.array(
            count: structure.pointee.producerIDFilters.count,
            of: 8,
            flexible: true,
            "ListTransactionsRequest.ProducerIdFilters"
        )
        if version >= 1 {
            size &+= 8
        } else if structure.pointee.durationFilter != -1 {
            throw WireSize.notInVersion("ListTransactionsRequest.DurationFilter", version)
        }
        if version == 2 {
            size &+= try WireSize.string(
                structure.pointee.transactionalIDPattern,
                flexible: true,
                nullable: true,
                "ListTransactionsRequest.TransactionalIdPattern"
            )
        } else if structure.pointee.transactionalIDPattern != nil {
            throw WireSize.notInVersion("ListTransactionsRequest.TransactionalIdPattern", version)
        }
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeStrings(structure.pointee.stateFilters, flexible: true)
        writer.writeIntegers(structure.pointee.producerIDFilters, flexible: true)
        if version >= 1 {
            writer.writeInteger(structure.pointee.durationFilter)
        }
        if version == 2 {
            writer.writeString(structure.pointee.transactionalIDPattern, flexible: true)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(values: left.pointee.stateFilters, right.pointee.stateFilters)
        visitor.visit(values: left.pointee.producerIDFilters, right.pointee.producerIDFilters)
        visitor.visit(int64: left.pointee.durationFilter, right.pointee.durationFilter)
        visitor.visit(string: left.pointee.transactionalIDPattern, right.pointee.transactionalIDPattern)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists transactions that the broker coordinates.
///
/// Versions 0-2, flexible.
public struct ListTransactionsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("ListTransactionsResponse", key: 66, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// State names of the request that the broker does not know.
    public var unknownStateFilters: [String]

    /// Transactions found.
    public var transactionStates: [ListTransactionsResponse.TransactionState]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        unknownStateFilters: [String] = [],
        transactionStates: [ListTransactionsResponse.TransactionState] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.unknownStateFilters = unknownStateFilters
        self.transactionStates = transactionStates
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListTransactionsResponse {
    /// One transaction and the state it is in.
    public struct TransactionState: WireStructure {
        /// ID that the application configures for its transactional producer, the same across restarts.
        public var transactionalID: String

        /// ID that the brokers gave to the producer.
        public var producerID: Int64

        /// Name of the state that the transaction is in, such as Ongoing or CompleteCommit.
        public var transactionState: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            transactionalID: String = "",
            producerID: Int64 = 0,
            transactionState: String = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.transactionalID = transactionalID
            self.producerID = producerID
            self.transactionState = transactionState
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ListTransactionsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let unknownStateFilters: [String]
        let transactionStates: [ListTransactionsResponse.TransactionState]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "UnknownStateFilters"
            unknownStateFilters = try reader.readStrings(flexible: true)
            field = "TransactionStates"
            transactionStates = try reader.readArray(
                of: ListTransactionsResponse.TransactionState.self,
                version: version,
                flexible: true,
                minimumSize: 11
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            unknownStateFilters: unknownStateFilters,
            transactionStates: transactionStates,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.strings(
            structure.pointee.unknownStateFilters,
            flexible: true,
            "ListTransactionsResponse.UnknownStateFilters"
        )
        size &+= try WireSize.array(
            structure.pointee.transactionStates,
            version: version,
            flexible: true,
            "ListTransactionsResponse.TransactionStates"
        )
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.throttleTimeMs)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeStrings(structure.pointee.unknownStateFilters, flexible: true)
        try writer.writeArray(structure.pointee.transactionStates, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(values: left.pointee.unknownStateFilters, right.pointee.unknownStateFilters)
        visitor.visit(structures: left.pointee.transactionStates, right.pointee.transactionStates)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ListTransactionsResponse.TransactionState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TransactionalId"
        let transactionalID: String
        let producerID: Int64
        let transactionState: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            transactionalID = try reader.readString(flexible: true)
            field = "ProducerId"
            producerID = try reader.readInteger()
            field = "TransactionState"
            transactionState = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            transactionalID: transactionalID,
            producerID: producerID,
            transactionState: transactionState,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
        size &+= try WireSize.string(
            structure.pointee.transactionalID,
            flexible: true,
            "ListTransactionsResponse.TransactionState.TransactionalId"
        )
        size &+= try WireSize.string(
            structure.pointee.transactionState,
            flexible: true,
            "ListTransactionsResponse.TransactionState.TransactionState"
        )
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeString(structure.pointee.transactionalID, flexible: true)
        writer.writeInteger(structure.pointee.producerID)
        writer.writeString(structure.pointee.transactionState, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.transactionalID, right.pointee.transactionalID)
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(string: left.pointee.transactionState, right.pointee.transactionState)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

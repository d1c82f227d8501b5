// Generated from the protocol schema by Tools/generate. Do not edit.

/// Sets the levels of features for the whole cluster (KIP-584).
///
/// Versions 0-2, flexible.
public struct UpdateFeaturesRequest: KafkaRequest {
    public typealias Response = UpdateFeaturesResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("UpdateFeaturesRequest", key: 57, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the controller may take before it answers with a timeout.
    public var timeoutMs: Int32

    /// Features to change.
    public var featureUpdates: [UpdateFeaturesRequest.FeatureUpdateKey]

    /// Whether to check the request and answer as if it had been carried out, without changing anything. From version 1
    /// on.
    public var validateOnly: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        timeoutMs: Int32 = 60000,
        featureUpdates: [UpdateFeaturesRequest.FeatureUpdateKey] = [],
        validateOnly: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.timeoutMs = timeoutMs
        self.featureUpdates = featureUpdates
        self.validateOnly = validateOnly
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension UpdateFeaturesRequest {
    /// One feature and the level it is to have.
    public struct FeatureUpdateKey: WireStructure {
        /// Name of the feature.
        public var feature: String

        /// Level that the feature is to have; below 1 to take it out of force.
        public var maxVersionLevel: Int16

        /// Whether the level may go down, in version 0. Up to version 0.
        public var allowDowngrade: Bool

        /// Which way the level may go: 1 up, 2 down if no metadata is lost, 3 down even at the loss of metadata. From
        /// version 1 on.
        public var upgradeType: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            feature: String = "",
            maxVersionLevel: Int16 = 0,
            allowDowngrade: Bool = false,
            upgradeType: Int8 = 1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.feature = feature
            self.maxVersionLevel = maxVersionLevel
            self.allowDowngrade = allowDowngrade
            self.upgradeType = upgradeType
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension UpdateFeaturesRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "timeoutMs"
        let timeoutMs: Int32
        let featureUpdates: [UpdateFeaturesRequest.FeatureUpdateKey]
        let validateOnly: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            timeoutMs = try reader.readInteger()
            field = "FeatureUpdates"
            featureUpdates = try reader.readArray(
                of: UpdateFeaturesRequest.FeatureUpdateKey.self,
                version: version,
                flexible: true,
                minimumSize: 5
            )
            if version >= 1 {
                field = "ValidateOnly"
                validateOnly = try reader.readBool()
            } else {
                validateOnly = false
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            timeoutMs: timeoutMs,
            featureUpdates: featureUpdates,
            validateOnly: validateOnly,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.featureUpdates,
            version: version,
            flexible: true,
            "UpdateFeaturesRequest.FeatureUpdates"
        )
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.validateOnly {
            throw WireSize.notInVersion("UpdateFeaturesRequest.ValidateOnly", version)
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
        writer.writeInteger(structure.pointee.timeoutMs)
        try writer.writeArray(structure.pointee.featureUpdates, version: version, flexible: true)
        if version >= 1 {
            writer.writeBool(structure.pointee.validateOnly)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.timeoutMs, right.pointee.timeoutMs)
        visitor.visit(structures: left.pointee.featureUpdates, right.pointee.featureUpdates)
        visitor.visit(bool: left.pointee.validateOnly, right.pointee.validateOnly)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension UpdateFeaturesRequest.FeatureUpdateKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Feature"
        let feature: String
        let maxVersionLevel: Int16
        let allowDowngrade: Bool
        let upgradeType: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            feature = try reader.readString(flexible: true)
            field = "MaxVersionLevel"
            maxVersionLevel = try reader.readInteger()
            if version == 0 {
                field = "AllowDowngrade"
                allowDowngrade = try reader.readBool()
            } else {
                allowDowngrade = false
            }
            if version >= 1 {
                field = "UpgradeType"
                upgradeType = try reader.readInteger()
            } else {
                upgradeType = 1
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            feature: feature,
            maxVersionLevel: maxVersionLevel,
            allowDowngrade: allowDowngrade,
            upgradeType: upgradeType,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.feature,
            flexible: true,
            "UpdateFeaturesRequest.FeatureUpdateKey.Feature"
        )
        if version == 0 {
            size &+= 1
        } else if structure.pointee.allowDowngrade {
            throw WireSize.notInVersion("UpdateFeaturesRequest.FeatureUpdateKey.AllowDowngrade", version)
        }
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.upgradeType != 1 {
            throw WireSize.notInVersion("UpdateFeaturesRequest.FeatureUpdateKey.UpgradeType", version)
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
        writer.writeString(structure.pointee.feature, flexible: true)
        writer.writeInteger(structure.pointee.maxVersionLevel)
        if version == 0 {
            writer.writeBool(structure.pointee.allowDowngrade)
        }
        if version >= 1 {
            writer.writeInteger(structure.pointee.upgradeType)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.feature, right.pointee.feature)
        visitor.visit(int16: left.pointee.maxVersionLevel, right.pointee.maxVersionLevel)
        visitor.visit(bool: left.pointee.allowDowngrade, right.pointee.allowDowngrade)
        visitor.visit(int8: left.pointee.upgradeType, right.pointee.upgradeType)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says whether the features were changed.
///
/// Versions 0-2, flexible.
public struct UpdateFeaturesResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("UpdateFeaturesResponse", key: 57, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// Outcomes, one for each feature of the request, in versions that may change some and refuse others. Up to version
    /// 1.
    public var results: [UpdateFeaturesResponse.UpdatableFeatureResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = "",
        results: [UpdateFeaturesResponse.UpdatableFeatureResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension UpdateFeaturesResponse {
    /// Outcome for one feature.
    public struct UpdatableFeatureResult: WireStructure {
        /// Name of the feature.
        public var feature: String

        /// Outcome for this feature, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this feature; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            feature: String = "",
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.feature = feature
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension UpdateFeaturesResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let results: [UpdateFeaturesResponse.UpdatableFeatureResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            if version <= 1 {
                field = "Results"
                results = try reader.readArray(
                    of: UpdateFeaturesResponse.UpdatableFeatureResult.self,
                    version: version,
                    flexible: true,
                    minimumSize: 5
                )
            } else {
                results = []
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            results: results,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "UpdateFeaturesResponse.ErrorMessage"
        )
        if version <= 1 {
            size &+= try WireSize.array(
                structure.pointee.results,
                version: version,
                flexible: true,
                "UpdateFeaturesResponse.Results"
            )
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
        writer.writeInteger(structure.pointee.throttleTimeMs)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        if version <= 1 {
            try writer.writeArray(structure.pointee.results, version: version, flexible: true)
        }
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
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(structures: left.pointee.results, right.pointee.results)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension UpdateFeaturesResponse.UpdatableFeatureResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Feature"
        let feature: String
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            feature = try reader.readString(flexible: true)
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            feature: feature,
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.feature,
            flexible: true,
            "UpdateFeaturesResponse.UpdatableFeatureResult.Feature"
        )
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "UpdateFeaturesResponse.UpdatableFeatureResult.ErrorMessage"
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
        writer.writeString(structure.pointee.feature, flexible: true)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.feature, right.pointee.feature)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

import KafkaSchema

/// The versions of a structure, and the tests that tell them apart at run time.
struct PlannedVersions {
    /// The versions that occur.
    var all: Versions
    /// Those with compact lengths and tagged fields.
    var flexible: Versions

    /// When something of some versions is there.
    enum Presence {
        case always, never
        case when(Expression)

        /// The test as an expression, also where it is constant.
        var expression: Expression {
            switch self {
            case .always: .name("true")
            case .never: .name("false")
            case .when(let test): test
            }
        }
    }

    /// The shortest test that tells whether a version of these is among some.
    func presence(_ versions: Versions) -> Presence {
        let common = versions.intersection(all)
        if common.isEmpty { return .never }
        let fromStart = common.lowest == all.lowest
        let toEnd = common.highest == all.highest
        if fromStart && toEnd { return .always }
        let lower = Expression.binary(.version, ">=", .number(common.lowest))
        let upper = Expression.binary(.version, "<=", .number(common.highest))
        if common.lowest == common.highest { return .when(.binary(.version, "==", .number(common.lowest))) }
        if fromStart { return .when(upper) }
        if toEnd { return .when(lower) }
        return .when(.binary(lower, "&&", upper))
    }

    /// Whether a field has a compact length: the local constant `flexible`, or a constant where all versions agree.
    func flexibility(_ field: FieldPlan) -> Expression {
        if field.flexible == flexible {
            switch presence(flexible) {
            case .always: return .name("true")
            case .never: return .name("false")
            case .when: return .name("flexible")
            }
        }
        return presence(field.flexible).expression
    }
}

extension [Statement] {
    /// The statements with neighbours under one test put together, as long as what is otherwise done allows it.
    ///
    /// Neighbours are merged only where the test reads nothing that a statement under it could change: the version.
    var mergingNeighbours: [Statement] {
        var merged: [Statement] = []
        for statement in self {
            if case .branch(let test, let body, let otherwise) = statement, test.isAboutVersion,
                case .branch(let earlierTest, let earlierBody, let earlierOtherwise)? = merged.last,
                earlierTest == test
            {
                merged[merged.count - 1] = .branch(test, earlierBody + body, otherwise: earlierOtherwise + otherwise)
            } else {
                merged.append(statement)
            }
        }
        return merged
    }
}

extension [Statement.Condition] {
    fileprivate var isAboutVersion: Bool {
        guard case .test(let test)? = first, count == 1 else { return false }
        return test.isAboutVersion
    }
}

extension Expression {
    fileprivate var isAboutVersion: Bool {
        switch self {
        case .name("flexible"): true
        case .binary(.version, _, .name): true
        case .binary(let left, "&&", let right): left.isAboutVersion && right.isAboutVersion
        default: false
        }
    }
}

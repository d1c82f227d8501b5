package import NIOCore

/// Goes through the fields of two structures to compare them, or of one to hash it.
///
/// One generated function for each structure tells its fields, and equality and hashes come from it. The compiler's own,
/// several functions for each of several hundred structures, would be a sixth of the time that this module takes to
/// compile.
public struct FieldVisitor: ~Copyable {
    /// Takes the fields in when a structure is hashed, nil when two are compared.
    private var hasher: Hasher?

    /// Whether all fields so far are equal.
    private(set) var areEqual = true

    private init(hasher: Hasher?) {
        self.hasher = hasher
    }

    // None of the functions below is specialized or inlined: that is what they are for.

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    static func areEqual<Structure: WireStructure>(_ left: Structure, _ right: Structure) -> Bool {
        var visitor = FieldVisitor(hasher: nil)
        visitor.visit(left, right)
        return visitor.areEqual
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    static func hash<Structure: WireStructure>(_ structure: Structure, into hasher: inout Hasher) {
        var visitor = FieldVisitor(hasher: hasher)
        visitor.visit(structure, structure)
        if let result = visitor.hasher { hasher = result }
    }

    @inline(never)
    private mutating func visitHashable<Value: Hashable>(_ left: Value, _ right: Value) {
        if hasher != nil {
            hasher?.combine(left)
        } else if areEqual {
            areEqual = left == right
        }
    }

    /// An integer of the widest type, as all are compared and hashed.
    @inline(never)
    package mutating func visit(int64 left: Int64, _ right: Int64) {
        if hasher != nil {
            hasher?.combine(left)
        } else if left != right {
            areEqual = false
        }
    }

    @inline(never)
    package mutating func visit(int8 left: Int8, _ right: Int8) { visit(int64: Int64(left), Int64(right)) }

    @inline(never)
    package mutating func visit(int16 left: Int16, _ right: Int16) { visit(int64: Int64(left), Int64(right)) }

    @inline(never)
    package mutating func visit(uint16 left: UInt16, _ right: UInt16) { visit(int64: Int64(left), Int64(right)) }

    @inline(never)
    package mutating func visit(int32 left: Int32, _ right: Int32) { visit(int64: Int64(left), Int64(right)) }

    @inline(never)
    package mutating func visit(uint32 left: UInt32, _ right: UInt32) { visit(int64: Int64(left), Int64(right)) }

    @inline(never)
    package mutating func visit(bool left: Bool, _ right: Bool) { visit(int64: left ? 1 : 0, right ? 1 : 0) }

    @inline(never)
    package mutating func visit(double left: Double, _ right: Double) { visitHashable(left, right) }

    @inline(never)
    package mutating func visit(uuid left: KafkaUUID, _ right: KafkaUUID) { visitHashable(left, right) }

    @inline(never)
    package mutating func visit(string left: String?, _ right: String?) { visitHashable(left, right) }

    @inline(never)
    package mutating func visit(bytes left: ByteBuffer?, _ right: ByteBuffer?) { visitHashable(left, right) }

    @inline(never)
    package mutating func visit(int32s left: Int32List?, _ right: Int32List?) { visitHashable(left, right) }

    @inline(never)
    package mutating func visit(unknown left: UnknownTaggedFields, _ right: UnknownTaggedFields) {
        // Both are nil but in the rarest of structures.
        if left.fields == nil, right.fields == nil { return }
        visitHashable(left, right)
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    package mutating func visit<Value: Hashable>(values left: [Value]?, _ right: [Value]?) {
        visitHashable(left, right)
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    package mutating func visit<Structure: WireStructure>(structure left: Structure?, _ right: Structure?) {
        guard visitPresence(left != nil, right != nil), let left, let right else { return }
        visit(left, right)
    }

    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    package mutating func visit<Element: WireStructure>(structures left: [Element]?, _ right: [Element]?) {
        guard visitPresence(left != nil, right != nil), let left, let right else { return }
        visit(int64: Int64(left.count), Int64(right.count))
        guard areEqual else { return }
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                guard let first = left.baseAddress, let second = right.baseAddress else { return }
                // Both have the same number of elements.
                for index in 0..<left.count where areEqual {
                    Element.visitFields(of: first + index, and: second + index, with: &self)
                }
            }
        }
    }

    private mutating func visit<Structure: WireStructure>(_ left: Structure, _ right: Structure) {
        withUnsafePointer(to: left) { left in
            withUnsafePointer(to: right) { right in
                Structure.visitFields(of: left, and: right, with: &self)
            }
        }
    }

    /// Whether both are there, with the case that one or both are null visited.
    private mutating func visitPresence(_ left: Bool, _ right: Bool) -> Bool {
        visit(bool: left, right)
        return left && right
    }
}

extension WireStructure {
    /// Whether all fields are equal, those that the schema does not know included.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public static func == (left: Self, right: Self) -> Bool {
        FieldVisitor.areEqual(left, right)
    }

    /// Hashes all fields, those that the schema does not know included.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    public func hash(into hasher: inout Hasher) {
        FieldVisitor.hash(self, into: &hasher)
    }
}

import NIOCore

// Equality and hashes of the generated structures are synthesized by the compiler, which finds these overloads before
// the standard library's generic ones. Those would be specialized and inlined for each of several hundred structures
// and several thousand fields: a quarter of the time that this module takes to compile, and a fifth of its size, for
// functions that are no part of encoding or decoding.

extension Array where Element: WireStructure {
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    static func == (left: Self, right: Self) -> Bool {
        left.elementsEqual(right)
    }
}

extension Hasher {
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func combine<Element: WireStructure>(_ elements: [Element]) {
        elements.hash(into: &self)
    }

    @inline(never)
    mutating func combine(_ value: Int16) { value.hash(into: &self) }

    @inline(never)
    mutating func combine(_ value: Int32) { value.hash(into: &self) }

    @inline(never)
    mutating func combine(_ value: Int64) { value.hash(into: &self) }

    @inline(never)
    mutating func combine(_ value: String) { value.hash(into: &self) }

    @inline(never)
    mutating func combine(_ value: String?) { value.hash(into: &self) }

    @inline(never)
    mutating func combine(_ value: ErrorCode) { value.hash(into: &self) }

    @inline(never)
    mutating func combine(_ value: Int32List) { value.hash(into: &self) }

    @inline(never)
    mutating func combine(_ value: KafkaUUID) { value.hash(into: &self) }

    @inline(never)
    mutating func combine(_ value: UnknownTaggedFields) { value.hash(into: &self) }
}

/// A list of int32, as replica lists and partition lists are.
///
/// A response holds thousands of them, most of which have up to three elements: those are kept in place, without an
/// allocation; longer ones in an array.
public struct Int32List: Hashable, Sendable {
    /// The number of elements that are kept in place.
    @usableFromInline
    static var inlineCapacity: Int { 3 }

    // Not nil exactly when there are more elements than are kept in place.
    @usableFromInline
    var heap: [Int32]?

    @usableFromInline
    var inlineCount: Int32

    // Those beyond the count are 0.
    @usableFromInline
    var first: Int32
    @usableFromInline
    var second: Int32
    @usableFromInline
    var third: Int32

    /// An empty list.
    @inlinable
    public init() {
        heap = nil
        inlineCount = 0
        first = 0
        second = 0
        third = 0
    }

    /// A list of the elements of a sequence, in its order.
    @inlinable
    public init(_ elements: some Sequence<Int32>) {
        self.init(Array(elements))
    }

    /// A list of the elements of an array, in its order.
    @inlinable
    public init(_ elements: [Int32]) {
        self.init()
        guard elements.count <= Self.inlineCapacity else {
            heap = elements
            return
        }
        inlineCount = Int32(truncatingIfNeeded: elements.count)
        if elements.count > 0 { first = elements[0] }
        if elements.count > 1 { second = elements[1] }
        if elements.count > 2 { third = elements[2] }
    }
}

extension Int32List: RandomAccessCollection, MutableCollection {
    @inlinable
    public var startIndex: Int { 0 }

    @inlinable
    public var endIndex: Int { heap?.count ?? Int(inlineCount) }

    @inlinable
    public var count: Int { endIndex }

    /// The element at a position.
    ///
    /// - Complexity: O(1)
    @inlinable
    public subscript(position: Int) -> Int32 {
        get {
            if let heap { return heap[position] }
            precondition(position >= 0 && position < Int(inlineCount), "Index is out of range.")
            switch position {
            case 0: return first
            case 1: return second
            default: return third
            }
        }
        set {
            if heap != nil {
                heap?[position] = newValue
                return
            }
            precondition(position >= 0 && position < Int(inlineCount), "Index is out of range.")
            switch position {
            case 0: first = newValue
            case 1: second = newValue
            default: third = newValue
            }
        }
    }
}

extension Int32List: RangeReplaceableCollection {
    public mutating func replaceSubrange(_ range: Range<Int>, with elements: some Collection<Int32>) {
        var all = heap ?? Array(self)
        // The array must have no second owner, or each appended element would copy it.
        heap = nil
        all.replaceSubrange(range, with: elements)
        self = Int32List(all)
    }
}

extension Int32List: ExpressibleByArrayLiteral {
    @inlinable
    public init(arrayLiteral elements: Int32...) {
        self.init(elements)
    }
}

extension Int32List: CustomStringConvertible {
    public var description: String { Array(self).description }
}

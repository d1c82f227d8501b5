/// Sizes and mappings of the variable-length integers.
public enum Varint {
    /// A signed number as an unsigned one in which small magnitudes stay small.
    @inlinable
    public static func zigzag(_ value: Int32) -> UInt32 {
        UInt32(bitPattern: (value &<< 1) ^ (value &>> 31))
    }

    /// A signed number as an unsigned one in which small magnitudes stay small.
    @inlinable
    public static func zigzag(_ value: Int64) -> UInt64 {
        UInt64(bitPattern: (value &<< 1) ^ (value &>> 63))
    }

    /// The bytes that an unsigned varint takes: 1 to 5.
    @inlinable
    public static func size(_ value: UInt32) -> Int {
        // Seven bits to a byte: (significant bits + 6) / 7, and one byte for zero.
        (38 &- (value | 1).leadingZeroBitCount) / 7
    }

    /// The bytes that a zigzag varint of 32 bits takes: 1 to 5.
    @inlinable
    public static func size(zigzag value: Int32) -> Int {
        size(zigzag(value))
    }

    /// The bytes that a zigzag varint of 64 bits takes: 1 to 10.
    @inlinable
    public static func size(zigzag value: Int64) -> Int {
        (70 &- (zigzag(value) | 1).leadingZeroBitCount) / 7
    }
}

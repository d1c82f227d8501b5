extension RawSpan {
    /// A big-endian integer at an offset, nil when it does not lie within the bytes.
    @inline(__always)
    func integer<Value: FixedWidthInteger & BitwiseCopyable>(_ type: Value.Type, at offset: Int) -> Value? {
        guard offset >= 0, offset <= byteCount &- MemoryLayout<Value>.size else { return nil }
        // The line above has checked that the value lies within the bytes.
        return Value(bigEndian: unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: type))
    }
}

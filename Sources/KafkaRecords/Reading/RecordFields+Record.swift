import NIOCore

extension RecordFields {
    /// The record with slices of the section that holds it.
    @inline(__always)
    func makeRecord(_ section: ByteBuffer) -> Record {
        let start = section.readerIndex
        return Record(
            offset: offset,
            timestamp: timestamp,
            sequence: sequence,
            key: keyLength < 0 ? nil : section.getSlice(at: start &+ keyStart, length: keyLength),
            value: valueLength < 0 ? nil : section.getSlice(at: start &+ valueStart, length: valueLength),
            headers: headerCount == 0 ? [] : makeHeaders(section)
        )
    }

    @inline(never)
    private func makeHeaders(_ section: ByteBuffer) -> [RecordHeader] {
        var headers: [RecordHeader] = []
        headers.reserveCapacity(headerCount)
        let start = section.readerIndex
        var cursor = RecordCursor(section.readableBytesSpan, at: headersStart)
        for _ in 0..<headerCount {
            // The record was read as a whole before; its headers are all there.
            guard let header = try? cursor.readHeader() else { break }
            let key = cursor.bytes.extracting(header.key).withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
            let value =
                header.valueLength < 0
                ? nil : section.getSlice(at: start &+ header.valueStart, length: header.valueLength)
            headers.append(RecordHeader(key: key, value: value))
        }
        return headers
    }
}

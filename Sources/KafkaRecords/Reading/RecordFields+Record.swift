import NIOCore

extension RecordFields {
    /// The record with slices of the section that holds it.
    @inline(__always)
    func makeRecord(_ section: borrowing ByteBuffer) -> Record {
        let start = section.readerIndex
        let key = section.getSlice(at: start &+ Int(keyStart), length: Int(keyLength))
        let value = section.getSlice(at: start &+ Int(valueStart), length: Int(valueLength))
        let headers = headerCount == 0 ? [] : makeHeaders(section)
        return Record(
            key: key, value: value, headers: headers, offset: offset, timestamp: timestamp, sequence: sequence
        )
    }

    @inline(never)
    private func makeHeaders(_ section: borrowing ByteBuffer) -> [RecordHeader] {
        var headers: [RecordHeader] = []
        headers.reserveCapacity(Int(headerCount))
        let start = section.readerIndex
        var cursor = RecordCursor(section.readableBytesSpan, at: Int(headersStart))
        for _ in 0..<headerCount {
            // The record was read as a whole before; its headers are all there.
            guard let header = try? cursor.readHeader() else { break }
            let key = cursor.bytes.extracting(header.key).withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
            let value =
                header.valueLength < 0
                ? nil : section.getSlice(at: start &+ Int(header.valueStart), length: Int(header.valueLength))
            headers.append(RecordHeader(key: key, value: value))
        }
        return headers
    }
}

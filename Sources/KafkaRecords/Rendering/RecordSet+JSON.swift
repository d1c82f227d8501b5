extension RecordSet {
    /// The batches and their records as JSON text, on one line: an array of objects with all that the header says, bytes
    /// in base64.
    ///
    /// Checksums are not insisted on; `valid` says whether they hold.
    ///
    /// - Throws: ``RecordsError`` when a batch cannot be read for another reason.
    package func json(using decompressor: Decompressor = Decompressor()) throws(RecordsError) -> String {
        var text = "["
        var batches = makeBatchIterator()
        while let batch = try batches.next() {
            if text.utf8.count > 1 { text += "," }
            try batch.writeJSON(to: &text, using: decompressor)
        }
        return text + "]"
    }
}

extension RecordBatch {
    fileprivate func writeJSON(to text: inout String, using decompressor: Decompressor) throws(RecordsError) {
        let records = try records(using: decompressor, verifyingChecksum: false)
        text += #"{"magic":\#(magic),"baseOffset":\#(records.baseOffset),"lastOffset":\#(lastOffset)"#
        text += #","compression":"\#(compression?.description ?? "")""#
        text += #","timestampType":"\#(timestampType?.description ?? "NoTimestampType")""#
        text += #","maxTimestamp":\#(maxTimestamp),"partitionLeaderEpoch":\#(partitionLeaderEpoch)"#
        text += #","producerId":\#(producerId),"producerEpoch":\#(producerEpoch),"baseSequence":\#(baseSequence)"#
        text += #","isTransactional":\#(isTransactional),"isControl":\#(isControl)"#
        text += #","sizeInBytes":\#(sizeInBytes),"valid":\#(isChecksumValid),"records":["#
        var isFirst = true
        for record in records {
            if !isFirst { text += "," }
            isFirst = false
            record.writeJSON(to: &text)
        }
        text += "]}"
    }
}

extension Record {
    fileprivate func writeJSON(to text: inout String) {
        text += #"{"offset":\#(offset),"timestamp":\#(timestamp),"sequence":\#(sequence),"key":"#
        JSONText.write(key, to: &text)
        text += #","value":"#
        JSONText.write(value, to: &text)
        text += #","headers":["#
        for (index, header) in headers.enumerated() {
            if index > 0 { text += "," }
            text += #"{"key":"#
            JSONText.write(header.key, to: &text)
            text += #","value":"#
            JSONText.write(header.value, to: &text)
            text += "}"
        }
        text += "]}"
    }
}

package import KafkaCodec
package import NIOCore

// What generated code calls: one function a type of field.
extension JSONWriter {
    package mutating func boolean(_ name: StaticString, _ value: Bool) {
        self.name(name)
        boolean(value)
    }

    @inlinable
    package mutating func integer(_ name: StaticString, _ value: some FixedWidthInteger) {
        self.name(name)
        integer(value)
    }

    package mutating func code(_ name: StaticString, _ value: some RawRepresentable<Int16>) {
        self.name(name)
        integer(value.rawValue)
    }

    package mutating func double(_ name: StaticString, _ value: Double) {
        self.name(name)
        double(value)
    }

    package mutating func string(_ name: StaticString, _ value: String?) {
        self.name(name)
        if let value { string(value) } else { null() }
    }

    package mutating func uuid(_ name: StaticString, _ value: KafkaUUID) {
        self.name(name)
        string(value.description)
        guard let rendering, name.withUTF8Buffer({ $0.elementsEqual("topicId".utf8) }),
            let topic = rendering.topicName(of: value)
        else { return }
        self.name("topicName")
        string(topic)
    }

    package mutating func structure(_ name: StaticString, _ value: (some JSONStructure)?, version: Int16) {
        self.name(name)
        if let value { value.writeJSON(to: &self, version: version) } else { null() }
    }

    package mutating func bytes(_ name: StaticString, _ value: ByteBuffer?, path: StaticString, version: Int16) {
        self.name(name)
        guard let value else { return null() }
        if let rendering, rendering.write(bytes: value, path: path, version: version, to: &self) { return }
        base64(value)
    }

    package mutating func records(_ name: StaticString, _ value: ByteBuffer?, path: StaticString, version: Int16) {
        self.name(name)
        guard let value else { return null() }
        if let rendering, rendering.write(records: value, path: path, version: version, to: &self) { return }
        base64(value)
    }

    // MARK: Arrays

    private mutating func array<Element>(
        _ name: StaticString, _ values: (some Sequence<Element>)?, _ write: (inout JSONWriter, Element) -> Void
    ) {
        self.name(name)
        guard let values else { return null() }
        beginArray()
        for value in values { write(&self, value) }
        endArray()
    }

    // Generic code serves all structures: a copy for each would double the module and its build time for little speed.
    @_semantics("optimize.sil.specialize.generic.never")
    package mutating func array(_ name: StaticString, _ values: [some JSONStructure]?, version: Int16) {
        array(name, values) { $1.writeJSON(to: &$0, version: version) }
    }

    package mutating func integers(_ name: StaticString, _ values: [some FixedWidthInteger]?) {
        array(name, values) { $0.integer($1) }
    }

    package mutating func int32List(_ name: StaticString, _ values: Int32List?) {
        array(name, values) { $0.integer($1) }
    }

    package mutating func booleans(_ name: StaticString, _ values: [Bool]?) {
        array(name, values) { $0.boolean($1) }
    }

    package mutating func doubles(_ name: StaticString, _ values: [Double]?) {
        array(name, values) { $0.double($1) }
    }

    package mutating func strings(_ name: StaticString, _ values: [String]?) {
        array(name, values) { $0.string($1) }
    }

    package mutating func uuids(_ name: StaticString, _ values: [KafkaUUID]?) {
        array(name, values) { $0.string($1.description) }
    }

    package mutating func byteArrays(_ name: StaticString, _ values: [ByteBuffer]?) {
        array(name, values) { $0.base64($1) }
    }
}

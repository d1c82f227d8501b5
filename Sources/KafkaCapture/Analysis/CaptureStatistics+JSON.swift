import KafkaCodec
import KafkaCodecJSON
public import NIOCore

extension CaptureStatistics {
    /// The numbers as one line of JSON, with its end.
    ///
    /// Its members: `requests`, `responses`, `seconds`, `connections`, `kafkaConnections`, `missingBytes`; `apis`, with
    /// latencies in seconds; `topics`, with bytes as they are on the wire, and how many there were in a second; `rebalances`,
    /// with times in seconds. What is not known is null.
    ///
    /// - Parameter names: The names of topics by id.
    public func json(names: TopicNames = TopicNames()) -> ByteBuffer {
        var json = JSONWriter()
        json.beginObject()
        json.integer("requests", apis.values.reduce(0) { $0 + $1.requests })
        json.integer("responses", apis.values.reduce(0) { $0 + $1.responses })
        json.double("seconds", seconds)
        json.integer("connections", connections)
        json.integer("kafkaConnections", kafkaConnections)
        json.integer("missingBytes", missingBytes)
        json.name("apis")
        json.beginArray()
        for (place, api) in apis.sorted(by: { $0.key < $1.key }) { Self.write(place, api, to: &json) }
        json.endArray()
        json.name("topics")
        json.beginArray()
        for (name, topic) in namedTopics(names) { write(name, topic, to: &json) }
        json.endArray()
        json.name("rebalances")
        json.beginArray()
        for rebalance in groups.rebalances { Self.write(rebalance, to: &json) }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.text
    }

    private static func write(_ place: APIVersion, _ api: API, to json: inout JSONWriter) {
        json.beginObject()
        json.string("api", place.key.description)
        json.integer("apiKey", place.key.rawValue)
        json.name("apiVersion")
        if place.version >= 0 { json.integer(place.version) } else { json.null() }
        json.integer("requests", api.requests)
        json.integer("requestBytes", api.requestBytes)
        json.integer("responses", api.responses)
        json.integer("responseBytes", api.responseBytes)
        json.integer("retries", api.retries)
        json.integer("unanswered", api.unanswered)
        json.integer("throttled", api.throttled)
        json.name("latency")
        json.beginObject()
        let percentiles: [(StaticString, Double)] = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("max", 1)]
        for (name, part) in percentiles { write(name, api.latencies.percentile(part), to: &json) }
        json.endObject()
        json.name("errors")
        json.beginObject()
        for (code, count) in sorted(api.errors) {
            json.name(code.description)
            json.integer(count)
        }
        json.endObject()
        json.endObject()
    }

    private func write(_ name: String, _ topic: Topic, to json: inout JSONWriter) {
        json.beginObject()
        json.string("topic", name)
        json.integer("producedRecords", topic.producedRecords)
        json.integer("producedBytes", topic.producedBytes)
        writeRate("producedBytesPerSecond", topic.producedBytes, to: &json)
        json.integer("fetchedRecords", topic.fetchedRecords)
        json.integer("fetchedBytes", topic.fetchedBytes)
        writeRate("fetchedBytesPerSecond", topic.fetchedBytes, to: &json)
        json.endObject()
    }

    private func writeRate(_ name: StaticString, _ bytes: Int, to json: inout JSONWriter) {
        json.name(name)
        if let rate = rate(bytes) { json.double(rate) } else { json.null() }
    }

    private static func write(_ rebalance: Rebalance, to json: inout JSONWriter) {
        json.beginObject()
        json.string("group", rebalance.group)
        json.name("generation")
        if let generation = rebalance.generation { json.integer(generation) } else { json.null() }
        json.integer("members", rebalance.members)
        json.string("began", rebalance.start?.description)
        json.string("ended", rebalance.end?.description)
        json.string("cause", rebalance.cause)
        write("preparation", rebalance.preparationNanoseconds, to: &json)
        write("join", rebalance.joinNanoseconds, to: &json)
        write("sync", rebalance.syncNanoseconds, to: &json)
        write("total", rebalance.totalNanoseconds, to: &json)
        json.endObject()
    }

    private static func write(_ name: StaticString, _ nanoseconds: Int64?, to json: inout JSONWriter) {
        json.name(name)
        if let nanoseconds { json.double(Double(nanoseconds) / 1e9) } else { json.null() }
    }
}

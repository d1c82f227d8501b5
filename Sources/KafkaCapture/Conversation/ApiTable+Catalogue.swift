import KafkaCodec
import NIOCore

extension ApiTable {
    /// All APIs that this kit has messages for, with the codec as the check of bodies.
    public static let kafka: ApiTable = {
        var entries: [ApiKey: Entry] = [:]
        for message in MessageCatalogue.all {
            guard let request = message as? any KafkaRequest.Type else { continue }
            entries[request.apiKey] = Entry(
                validVersions: request.validVersions, firstFlexibleVersion: request.firstFlexibleVersion
            )
        }
        return ApiTable(
            entries,
            bodyReading: { direction, api, version, body in
                do throws(WireError) {
                    switch direction {
                    case .request: _ = try MessageCatalogue.request(for: api)?.init(decoding: body, version: version)
                    case .response: _ = try MessageCatalogue.response(for: api)?.init(decoding: body, version: version)
                    }
                    return (true, body.readableBytes)
                } catch {
                    // A string that is not UTF-8 was looked at as far as that shows: to its end at most.
                    let looked = error.kind == .invalidUTF8 ? Int(error.value) : 0
                    return (false, error.offset + looked)
                }
            })
    }()
}

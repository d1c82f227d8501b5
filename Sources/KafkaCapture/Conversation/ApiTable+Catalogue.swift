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
                    return (false, error.offset)
                }
            })
    }()
}

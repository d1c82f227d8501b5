import KafkaCodec
import NIOCore

/// What a broker's answer to ApiVersions means.
///
/// A broker that does not know the version it was asked in answers with error 35 in the form of version 0 (KIP-511).
/// Some servers send that error with a body of another form, so the error is read before anything else.
enum VersionAnswer {
    /// These are the versions; the note is about something odd that was tolerated.
    case versions(ApiVersionsResponse, note: String?)
    /// Ask again in a lower version.
    case again(version: Int16, note: String?)
    /// There are no versions to be had.
    case failure(KafkaError)

    /// Reads an answer.
    ///
    /// - Parameters:
    ///   - frame: The answer, with its header, which has version 0 for every version of ApiVersions.
    ///   - version: The version that was asked in.
    init(_ frame: ByteBuffer, version: Int16) {
        var body = frame
        body.moveReaderIndex(forwardBy: min(4, body.readableBytes))
        guard let code = body.getInteger(at: body.readerIndex, as: Int16.self) else {
            self = .failure(KafkaError(.malformedResponse, "the answer to ApiVersions ends before its error code"))
            return
        }
        let error = ErrorCode(rawValue: code)
        if error == .unsupportedVersion, version > 0 {
            self = Self.lower(body, than: version)
            return
        }
        guard !error.isError else {
            self = .failure(KafkaError(brokerError: error, "the broker did not name its versions"))
            return
        }
        do {
            self = .versions(try ApiVersionsResponse(decoding: body, version: version), note: nil)
        } catch {
            self = .failure(KafkaError(.malformedResponse, "the answer to ApiVersions is malformed", cause: error))
        }
    }

    /// The version to ask in next: the highest that the broker names for ApiVersions itself, else 0.
    private static func lower(_ body: ByteBuffer, than version: Int16) -> VersionAnswer {
        do {
            let response = try ApiVersionsResponse(decoding: body, version: 0)
            let named = response.apiKeys.last { $0.apiKey == .apiVersions }?.maxVersion ?? 0
            return .again(version: max(0, min(named, version - 1)), note: nil)
        } catch {
            let note = "the broker refused ApiVersions version \(version) in a malformed answer (\(error))"
            return .again(version: 0, note: note + "; it is asked in version 0")
        }
    }
}

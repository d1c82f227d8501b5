package import KafkaCodec

/// A release of Apache Kafka, as far as a client can tell it: which APIs a broker has, and in which versions.
///
/// The releases are ordered. What is said here is what a broker of the release answers to ApiVersions on its listener
/// for clients; APIs that only brokers and controllers use among themselves are left out.
package struct KafkaRelease: Hashable, Sendable {
    /// The name, such as `0.10.2`, `2.8` or `4.1`.
    package let name: String
    private let index: Int

    /// The releases from the oldest to the newest. The last is what comes after the newest release.
    package static let all: [KafkaRelease] = KafkaReleaseFacts.changes.indices.map {
        KafkaRelease(name: KafkaReleaseFacts.changes[$0].name, index: $0)
    }

    /// The newest of all, with every version that the schema has.
    package static let latest = KafkaRelease(
        name: KafkaReleaseFacts.changes[KafkaReleaseFacts.changes.count - 1].name,
        index: KafkaReleaseFacts.changes.count - 1
    )

    private init(name: String, index: Int) {
        self.name = name
        self.index = index
    }

    /// The release of a name; nil for an unknown one. The last part of a name is not looked at, so that `3.9.1` is
    /// `3.9`, and so is a leading `v`.
    package init?(_ name: String) {
        let trimmed = name.hasPrefix("v") ? String(name.dropFirst()) : name
        let parts = trimmed.split(separator: ".")
        let count = parts.first == "0" ? 3 : 2
        let wanted = parts.prefix(count).joined(separator: ".")
        guard let found = Self.all.first(where: { $0.name == wanted }) else { return nil }
        self = found
    }

    /// The versions of an API; nil when the release does not have it.
    package func versions(of api: ApiKey) -> VersionRange? {
        var range: VersionRange?
        for change in KafkaReleaseFacts.changes[...index] {
            for (key, lowest) in change.lowest where key == api.rawValue { range?.lowest = lowest }
            for (key, highest) in change.highest where key == api.rawValue {
                range = VersionRange(range?.lowest ?? 0, highest)
            }
        }
        return range
    }
}

extension KafkaRelease: Comparable {
    package static func < (left: KafkaRelease, right: KafkaRelease) -> Bool { left.index < right.index }
}

extension KafkaRelease: CustomStringConvertible {
    package var description: String { name }
}

/// Something that is wrong with the brokers on purpose, so that tests can show that it is found.
package enum ClusterDefect: Hashable, Sendable, CaseIterable {
    /// A follower fetches on, and so lets its leader believe that it has the records, before it has written them down.
    case followerAcknowledgesEarly
}

/// Who is told what a client's producers and consumers did, and what they were told: for those who check histories.
///
/// The methods are called where it happens, in the order in which the client sees it, and must not block.
package protocol ClientObserver: Sendable {
    /// Something has happened.
    /// - Parameters:
    ///   - event: What.
    ///   - client: The client's name (``ConnectionConfiguration/clientID``).
    func observe(_ event: ClientEvent, client: String)
}

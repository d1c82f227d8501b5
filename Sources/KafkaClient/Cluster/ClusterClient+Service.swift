#if ServiceLifecycle
public import ServiceLifecycle

/// With the trait `ServiceLifecycle`: in a `ServiceGroup`, name the client before what uses it. The group ends its
/// services from the last to the first, so that the producers have sent what they have before the client is closed.
///
/// When the group shuts down gracefully the client closes as with ``ClusterClient/close()``.
extension ClusterClient: Service {}
#endif

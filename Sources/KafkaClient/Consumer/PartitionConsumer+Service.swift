#if ServiceLifecycle
public import ServiceLifecycle

/// With the trait `ServiceLifecycle`: in a `ServiceGroup`, name the consumer after its client.
///
/// When the group shuts down gracefully the consumer hands out nothing more, and its streams end, as with
/// ``PartitionConsumer/close()``.
extension PartitionConsumer: Service {}
#endif

#if ServiceLifecycle
public import ServiceLifecycle

/// With the trait `ServiceLifecycle`: in a `ServiceGroup`, name the producer after its client.
///
/// When the group shuts down gracefully the producer takes no more records and sends those that it has, as with
/// ``Producer/close(within:)`` and ``ProducerConfiguration/closeTimeout``.
extension Producer: Service {}
#endif

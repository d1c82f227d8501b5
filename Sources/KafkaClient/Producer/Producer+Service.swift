#if ServiceLifecycle
public import ServiceLifecycle

/// With the trait `ServiceLifecycle`: in a `ServiceGroup`, name the producer after its client.
///
/// When the group shuts down gracefully the producer takes no more records and sends those that it has, as with
/// ``Producer/close(within:)`` and ``ProducerConfiguration/closeTimeout``.
extension Producer: Service {}

/// With the trait `ServiceLifecycle`: in a `ServiceGroup`, name the producer after its client, and those who use it after
/// the producer, so that they have ended their transactions.
///
/// When the group shuts down gracefully the transaction that is open is aborted, as with
/// ``TransactionalProducer/close(within:)`` and ``ProducerConfiguration/closeTimeout``.
extension TransactionalProducer: Service {}
#endif

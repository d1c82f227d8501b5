#if ServiceLifecycle
public import ServiceLifecycle

/// With the trait `ServiceLifecycle`: in a `ServiceGroup`, name the consumer after its client.
///
/// When the group shuts down gracefully the consumer hands out nothing more, lets the user's loop finish, commits and
/// leaves, as with ``GroupConsumer/close()``.
extension GroupConsumer: Service {}
#endif

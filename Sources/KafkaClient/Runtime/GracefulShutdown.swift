#if ServiceLifecycle
import ServiceLifecycle
#endif

/// Runs a body, and says when the service group that it runs in is to shut down gracefully, if it runs in one.
nonisolated(nonsending) func withGracefulShutdown(
    _ shutdown: @escaping @Sendable () -> Void,
    _ body: nonisolated(nonsending) () async -> Void
) async {
    #if ServiceLifecycle
    await withGracefulShutdownHandler(operation: body, onGracefulShutdown: shutdown)
    #else
    await body()
    #endif
}

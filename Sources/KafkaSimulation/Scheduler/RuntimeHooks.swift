import CKafkaSimulationHooks

/// The connection between the concurrency runtime and the simulations of the process.
enum RuntimeHooks {
    /// Installs the hooks when it is first asked for. Threads that run no simulation are not affected.
    static let isInstalled: Bool = {
        var callbacks = kafka_simulation_callbacks(
            global_job: { context, job in
                RuntimeHooks.scheduler(context) { $0.enqueue(job, lane: .global) }
            },
            main_job: { context, job in
                RuntimeHooks.scheduler(context) { $0.enqueueMain(job) }
            },
            delayed_job: { context, job, _ in
                RuntimeHooks.scheduler(context) { $0.enqueueDelayed(job) }
            },
            main_executor: { context, identity, implementation in
                RuntimeHooks.scheduler(context) {
                    identity.pointee = $0.mainExecutorWords.0
                    implementation.pointee = $0.mainExecutorWords.1
                }
            },
            foreign_job: { ForeignDoor.take(job: $0) }
        )
        kafka_simulation_install(&callbacks)
        DefaultExecutorHook.install()
        return true
    }()

    private static func scheduler(_ context: UnsafeMutableRawPointer, _ body: (Scheduler) -> Void) {
        Unmanaged<Scheduler>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
    }

    /// The simulation of the calling thread.
    static var current: Scheduler? {
        kafka_simulation_current().map { Unmanaged<Scheduler>.fromOpaque($0).takeUnretainedValue() }
    }
}

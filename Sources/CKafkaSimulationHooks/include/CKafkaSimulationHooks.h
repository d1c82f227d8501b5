#ifndef C_KAFKA_SIMULATION_HOOKS_H
#define C_KAFKA_SIMULATION_HOOKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The places where the concurrency runtime lets a process take over jobs that have no executor of their own.
// They are variables that hold functions in Swift's calling convention, which only C can spell; everything that
// decides anything is in Swift, behind the functions of `kafka_simulation_callbacks`.

/// What a simulation does with the jobs of its thread. All functions but `foreign_job` are called on that thread.
typedef struct {
    /// A job for the global executor.
    void (*_Nonnull global_job)(void *_Nonnull context, void *_Nonnull job);
    /// A job that the runtime would run on the main thread.
    void (*_Nonnull main_job)(void *_Nonnull context, void *_Nonnull job);
    /// A job that is to run after a time of the wall clock, in nanoseconds from now where that is known, else -1.
    void (*_Nonnull delayed_job)(void *_Nonnull context, void *_Nonnull job, int64_t nanoseconds);
    /// The executor that stands for the main actor on this thread, as the two words of a serial executor reference.
    void (*_Nonnull main_executor)(void *_Nonnull context, uintptr_t *_Nonnull identity,
                                   uintptr_t *_Nonnull implementation);
    /// A job enqueued on a thread without a simulation while simulations run. True when it was taken over.
    bool (*_Nonnull foreign_job)(void *_Nonnull job);
} kafka_simulation_callbacks;

/// Installs the hooks, in front of any that are installed already. To be called once in a process.
void kafka_simulation_install(const kafka_simulation_callbacks *_Nonnull callbacks);

/// The simulation that the calling thread runs, or null.
void *_Nullable kafka_simulation_current(void);
void kafka_simulation_set_current(void *_Nullable context);

/// How many simulations run in the process: jobs of other threads are looked at only while there are any.
void kafka_simulation_add_active(int32_t change);

/// The runtime's flags of a job: the lowest byte is its kind (0 for a task), bit 24 says that a task is a child.
uint32_t kafka_simulation_job_flags(void *_Nonnull job);
/// The runtime's number of the task that a job is.
uint64_t kafka_simulation_job_task_id(void *_Nonnull job);
/// The task that the calling thread is running, or null.
void *_Nullable kafka_simulation_current_task(void);
/// Runs a job that has no preferred executor, as the runtime's own pool would.
void kafka_simulation_run_job(void *_Nonnull job);
void kafka_simulation_cancel_task(void *_Nonnull task);
/// Raises a task's priority and returns what it is then. A completed task keeps the one it has.
size_t kafka_simulation_escalate_task(void *_Nonnull task, size_t priority);

/// The monotonic clock in nanoseconds, for the report of how long a run took.
uint64_t kafka_simulation_monotonic_nanoseconds(void);
/// Whether nothing else can run code of the main actor while the caller does not return: the calling thread is the
/// process's first one, or runs a job of the main executor, which may have moved to another thread.
bool kafka_simulation_is_on_main(void);
/// The number by which the system knows the calling thread.
uint64_t kafka_simulation_thread_id(void);

#endif

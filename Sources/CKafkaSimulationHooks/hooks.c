#define _GNU_SOURCE
#include "CKafkaSimulationHooks.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

#define SWIFT_CC __attribute__((swiftcall))

typedef struct {
    void *identity;
    uintptr_t implementation;
} executor_ref;

typedef SWIFT_CC void (*enqueue_function)(void *job);
typedef SWIFT_CC void (*enqueue_delay_function)(unsigned long long nanoseconds, void *job);
typedef SWIFT_CC void (*enqueue_deadline_function)(long long seconds, long long nanoseconds, long long tolerance_seconds,
                                                   long long tolerance_nanoseconds, int clock, void *job);
typedef SWIFT_CC executor_ref (*main_executor_function)(void);

typedef SWIFT_CC void (*enqueue_hook)(void *job, enqueue_function original);
typedef SWIFT_CC void (*enqueue_delay_hook)(unsigned long long nanoseconds, void *job, enqueue_delay_function original);
typedef SWIFT_CC void (*enqueue_deadline_hook)(long long seconds, long long nanoseconds, long long tolerance_seconds,
                                               long long tolerance_nanoseconds, int clock, void *job,
                                               enqueue_deadline_function original);
typedef SWIFT_CC executor_ref (*main_executor_hook)(main_executor_function original);

extern enqueue_hook swift_task_enqueueGlobal_hook;
extern enqueue_hook swift_task_enqueueMainExecutor_hook;
extern enqueue_delay_hook swift_task_enqueueGlobalWithDelay_hook;
extern enqueue_deadline_hook swift_task_enqueueGlobalWithDeadline_hook;
extern main_executor_hook swift_task_getMainExecutor_hook;

extern SWIFT_CC uint32_t swift_task_getJobFlags(void *job);
extern SWIFT_CC uint64_t swift_task_getJobTaskId(void *job);
extern SWIFT_CC void *swift_task_getCurrent(void);
extern SWIFT_CC executor_ref swift_task_getCurrentExecutor(void);
extern SWIFT_CC executor_ref swift_task_getMainExecutor(void);
extern SWIFT_CC void swift_job_run(void *job, executor_ref executor);
extern SWIFT_CC void swift_task_cancel(void *task);
extern SWIFT_CC size_t swift_task_escalate(void *task, size_t priority);

static kafka_simulation_callbacks installed;
static _Atomic int32_t active;
static _Thread_local void *current;

// What was installed before: it goes on seeing everything that is not a simulation's.
static enqueue_hook previous_global;
static enqueue_hook previous_main;
static enqueue_delay_hook previous_delay;
static enqueue_deadline_hook previous_deadline;
static main_executor_hook previous_main_executor;

static SWIFT_CC void on_global(void *job, enqueue_function original) {
    if (current != NULL) {
        installed.global_job(current, job);
    } else if (atomic_load_explicit(&active, memory_order_acquire) > 0 && installed.foreign_job(job)) {
        return;
    } else if (previous_global != NULL) {
        previous_global(job, original);
    } else {
        original(job);
    }
}

static SWIFT_CC void on_main(void *job, enqueue_function original) {
    if (current != NULL) {
        installed.main_job(current, job);
    } else if (previous_main != NULL) {
        previous_main(job, original);
    } else {
        original(job);
    }
}

static SWIFT_CC void on_delay(unsigned long long nanoseconds, void *job, enqueue_delay_function original) {
    if (current != NULL) {
        installed.delayed_job(current, job, nanoseconds > INT64_MAX ? INT64_MAX : (int64_t)nanoseconds);
    } else if (previous_delay != NULL) {
        previous_delay(nanoseconds, job, original);
    } else {
        original(nanoseconds, job);
    }
}

static SWIFT_CC void on_deadline(long long seconds, long long nanoseconds, long long tolerance_seconds,
                                 long long tolerance_nanoseconds, int clock, void *job,
                                 enqueue_deadline_function original) {
    if (current != NULL) {
        installed.delayed_job(current, job, -1);
    } else if (previous_deadline != NULL) {
        previous_deadline(seconds, nanoseconds, tolerance_seconds, tolerance_nanoseconds, clock, job, original);
    } else {
        original(seconds, nanoseconds, tolerance_seconds, tolerance_nanoseconds, clock, job);
    }
}

static SWIFT_CC executor_ref on_main_executor(main_executor_function original) {
    if (current != NULL) {
        uintptr_t identity, implementation;
        installed.main_executor(current, &identity, &implementation);
        executor_ref reference = {(void *)identity, implementation};
        return reference;
    }
    return previous_main_executor != NULL ? previous_main_executor(original) : original();
}

void kafka_simulation_install(const kafka_simulation_callbacks *callbacks) {
    installed = *callbacks;
    previous_global = swift_task_enqueueGlobal_hook;
    previous_main = swift_task_enqueueMainExecutor_hook;
    previous_delay = swift_task_enqueueGlobalWithDelay_hook;
    previous_deadline = swift_task_enqueueGlobalWithDeadline_hook;
    previous_main_executor = swift_task_getMainExecutor_hook;
    // Other threads read these at any time: a release store lets them see what the hooks rely on.
    __atomic_store_n(&swift_task_enqueueGlobal_hook, on_global, __ATOMIC_RELEASE);
    __atomic_store_n(&swift_task_enqueueMainExecutor_hook, on_main, __ATOMIC_RELEASE);
    __atomic_store_n(&swift_task_enqueueGlobalWithDelay_hook, on_delay, __ATOMIC_RELEASE);
    __atomic_store_n(&swift_task_enqueueGlobalWithDeadline_hook, on_deadline, __ATOMIC_RELEASE);
    __atomic_store_n(&swift_task_getMainExecutor_hook, on_main_executor, __ATOMIC_RELEASE);
}

void *kafka_simulation_current(void) { return current; }
void kafka_simulation_set_current(void *context) { current = context; }
void kafka_simulation_add_active(int32_t change) { atomic_fetch_add_explicit(&active, change, memory_order_acq_rel); }

uint32_t kafka_simulation_job_flags(void *job) { return swift_task_getJobFlags(job); }
uint64_t kafka_simulation_job_task_id(void *job) { return swift_task_getJobTaskId(job); }
void *kafka_simulation_current_task(void) { return swift_task_getCurrent(); }

void kafka_simulation_run_job(void *job) {
    executor_ref generic = {NULL, 0};
    swift_job_run(job, generic);
}

void kafka_simulation_cancel_task(void *task) { swift_task_cancel(task); }
size_t kafka_simulation_escalate_task(void *task, size_t priority) { return swift_task_escalate(task, priority); }

uint64_t kafka_simulation_monotonic_nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

#if defined(__linux__)
static bool is_main_thread(void) { return syscall(SYS_gettid) == getpid(); }
uint64_t kafka_simulation_thread_id(void) { return (uint64_t)syscall(SYS_gettid); }
#else
static bool is_main_thread(void) { return pthread_main_np() != 0; }
uint64_t kafka_simulation_thread_id(void) {
    uint64_t thread = 0;
    pthread_threadid_np(NULL, &thread);
    return thread;
}
#endif

bool kafka_simulation_is_on_main(void) {
    return is_main_thread() || swift_task_getCurrentExecutor().identity == swift_task_getMainExecutor().identity;
}

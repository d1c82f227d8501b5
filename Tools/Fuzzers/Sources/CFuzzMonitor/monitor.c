#define _GNU_SOURCE
#include "CFuzzMonitor.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "counting.h"

static uint64_t current_seed;
static double limit_seconds;
static const char *current_name;
static uint64_t current_index;
static const uint8_t *current_bytes;
static size_t current_count;
static double last_seconds;
// Nanoseconds at the input's beginning; 0 between inputs.
static _Atomic uint64_t started;

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

// Called from signal handlers: nothing here may allocate.
static void put(const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t written = write(STDERR_FILENO, text, left);
        if (written <= 0) return;
        text += written;
        left -= (size_t)written;
    }
}

static void put_number(uint64_t value) {
    char digits[21];
    size_t place = sizeof digits - 1;
    digits[place] = 0;
    do {
        digits[--place] = (char)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    put(digits + place);
}

static void report(const char *what) {
    if (atomic_load(&started) == 0) return;
    put("\n");
    put(what);
    put(": replay with --target ");
    put(current_name);
    put(" --seed ");
    put_number(current_seed);
    put(" --only ");
    put_number(current_index);
    put("\n");
    char text[257];
    for (size_t start = 0; start < current_count; start += 128) {
        size_t count = current_count - start < 128 ? current_count - start : 128;
        for (size_t place = 0; place < count; place++) {
            uint8_t byte = current_bytes[start + place];
            text[2 * place] = "0123456789abcdef"[byte >> 4];
            text[2 * place + 1] = "0123456789abcdef"[byte & 15];
        }
        text[2 * count] = 0;
        put(text);
    }
    put("\n");
}

static void caught(int number) {
    report("The process was ended by a signal");
    signal(number, SIG_DFL);
    raise(number);
}

static void died(void) { report("The sanitizer ended the process"); }

__attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)(void));

static void *watch(void *unused) {
    (void)unused;
    struct timespec pause = {.tv_sec = 0, .tv_nsec = 100000000};
    while (1) {
        nanosleep(&pause, NULL);
        uint64_t start = atomic_load(&started);
        if (start == 0 || (double)(now() - start) / 1e9 < limit_seconds) continue;
        report("An input takes too long");
        _exit(3);
    }
    return NULL;
}

void fuzz_monitor_start(uint64_t seed, double seconds) {
    current_seed = seed;
    limit_seconds = seconds;
    if (__sanitizer_set_death_callback) {
        __sanitizer_set_death_callback(died);
    } else {
        // A stack that has overflown has no room for the handler.
        stack_t stack = {.ss_sp = malloc(1 << 16), .ss_size = 1 << 16};
        if (stack.ss_sp) sigaltstack(&stack, NULL);
        struct sigaction action = {.sa_handler = caught, .sa_flags = SA_ONSTACK | SA_NODEFER};
        int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
        for (size_t place = 0; place < sizeof signals / sizeof *signals; place++)
            sigaction(signals[place], &action, NULL);
    }
    pthread_t thread;
    if (pthread_create(&thread, NULL, watch, NULL) == 0) pthread_detach(thread);
}

void fuzz_monitor_begin(const char *name, uint64_t index, const uint8_t *bytes, size_t count) {
    current_name = name;
    current_index = index;
    current_bytes = bytes;
    current_count = count;
    fuzz_count_reset();
    atomic_store(&started, now());
}

void fuzz_monitor_end(void) {
    last_seconds = (double)(now() - atomic_load(&started)) / 1e9;
    atomic_store(&started, 0);
    fuzz_count_stop();
}

double fuzz_monitor_seconds(void) { return last_seconds; }

int64_t fuzz_monitor_allocated(void) { return fuzz_count_peak(); }

int64_t fuzz_monitor_resident(void) {
    struct rusage usage;
    if (getrusage(RUSAGE_SELF, &usage) != 0) return -1;
#ifdef __APPLE__
    return usage.ru_maxrss;
#else
    return (int64_t)usage.ru_maxrss * 1024;
#endif
}

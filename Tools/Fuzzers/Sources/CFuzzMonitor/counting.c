#define _GNU_SOURCE
#include "counting.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif

// Where the C library lets a program take the place of its allocator and keeps the own one callable: glibc. Under a
// sanitizer the place is taken.
#if defined(__GLIBC__) && !defined(SANITIZED)

#include <malloc.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *memory);

static _Thread_local int64_t live;
static _Thread_local int64_t peak;

static void *taken(void *memory) {
    if (memory) {
        live += (int64_t)malloc_usable_size(memory);
        if (live > peak) peak = live;
    }
    return memory;
}

void *malloc(size_t size) { return taken(__libc_malloc(size)); }

void *calloc(size_t count, size_t size) { return taken(__libc_calloc(count, size)); }

void *realloc(void *memory, size_t size) {
    int64_t before = memory ? (int64_t)malloc_usable_size(memory) : 0;
    void *moved = __libc_realloc(memory, size);
    if (moved || size == 0) live -= before;
    return taken(moved);
}

void *memalign(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }

void *aligned_alloc(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
    void *new = taken(__libc_memalign(alignment, size));
    if (!new) return ENOMEM;
    *memory = new;
    return 0;
}

void free(void *memory) {
    if (memory) live -= (int64_t)malloc_usable_size(memory);
    __libc_free(memory);
}

static int64_t last;

void fuzz_count_reset(void) { live = peak = 0; }

void fuzz_count_stop(void) { last = peak; }

int64_t fuzz_count_peak(void) { return last; }

#else

void fuzz_count_reset(void) {}

void fuzz_count_stop(void) {}

int64_t fuzz_count_peak(void) { return -1; }

#endif

#ifndef C_FUZZ_MONITOR_H
#define C_FUZZ_MONITOR_H

#include <stddef.h>
#include <stdint.h>

/// Catches the signals of traps and starts the thread that ends the process when an input takes too long.
///
/// `seed` and `seconds` hold for all inputs to come.
void fuzz_monitor_start(uint64_t seed, double seconds);

/// Begins an input of a target. `name` and `bytes` must stay until the input ends.
void fuzz_monitor_begin(const char *name, uint64_t index, const uint8_t *bytes, size_t count);

/// Ends the input.
void fuzz_monitor_end(void);

/// Seconds that the last input took.
double fuzz_monitor_seconds(void);

/// The most bytes that were allocated at one time for the last input, above those allocated before; -1 where
/// allocations cannot be counted.
int64_t fuzz_monitor_allocated(void);

/// The most memory that the process had so far, in bytes.
int64_t fuzz_monitor_resident(void);

#endif

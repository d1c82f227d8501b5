#include <stdint.h>

// The bytes that the calling thread has allocated since a point, and their peak.
void fuzz_count_reset(void);
void fuzz_count_stop(void);
int64_t fuzz_count_peak(void);

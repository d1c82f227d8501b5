#ifndef CKAFKACHECKSUM_H
#define CKAFKACHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for CRC-32C that `kafka_crc32c` can use.
int kafka_crc32c_is_available(void);

/// Continues a CRC-32C (polynomial 0x1EDC6F41, reflected) over bytes, with the processor's instructions.
///
/// `checksum` is the checksum of the bytes before, 0 at the start. May be called only when
/// `kafka_crc32c_is_available` says so.
uint32_t kafka_crc32c(uint32_t checksum, const void *bytes, size_t count);

/// The same, with the crc32 instruction alone, where `kafka_crc32c` folds long input with wider ones.
uint32_t kafka_crc32c_streams(uint32_t checksum, const void *bytes, size_t count);

#endif

// CRC-32C with the processor's own instructions. The crc32 instruction has a latency of three cycles and a throughput
// of one, so three independent streams run side by side and are put together by a multiplication of polynomials.
// Where there are carry-less products of 512 bits, long input is folded with them instead.
// What is here is what Swift has no intrinsics for, and nothing else.

#include "CKafkaChecksum.h"

#include <string.h>

// The longest stream, in words of eight bytes. Longer input takes several rounds.
#define LONGEST_STREAM 256

#if defined(__x86_64__)

#include <immintrin.h>

// The element i is x^(64 (i + 1) - 33) modulo the polynomial, reflected. A carry-less product with it, reduced by the
// crc32 instruction (which multiplies by x^32, reflection adding one more x), moves a checksum over i + 1 words.
static const uint32_t shifts[2 * LONGEST_STREAM] = {
    0x00000001, 0x493c7d27, 0xf20c0dfe, 0xba4fc28e, 0x3da6d0cb, 0xddc0152b, 0x1c291d04, 0x9e4addf8,
    0x740eef02, 0x39d3b296, 0x083a6eec, 0x0715ce53, 0xc49f4f67, 0x47db8317, 0x2ad91c30, 0x0d3b6092,
    0x6992cea2, 0xc96cfdc0, 0x7e908048, 0x878a92a7, 0x1b3d8f29, 0xdaece73e, 0xf1d0f55e, 0xab7aff2a,
    0xa87ab8a8, 0x2162d385, 0x8462d800, 0x83348832, 0x71d111a8, 0x299847d5, 0xffd852c6, 0xb9e02b86,
    0xdcb17aa4, 0x18b33a4e, 0xf37c5aee, 0xb6dd949b, 0x6051d5a2, 0x78d9ccb7, 0x18b0d4ff, 0xbac2fd7b,
    0x21f3d99c, 0xa60ce07b, 0x8f158014, 0xce7f39f4, 0xa00457f7, 0x61d82e56, 0x8d6d2c43, 0xd270f1a2,
    0x00ac29cf, 0xc619809d, 0xe9adf796, 0x2b3cac5d, 0x96638b34, 0x65863b64, 0xe0e9f351, 0x1b03397f,
    0x9af01f2d, 0xebb883bd, 0x2cff42cf, 0xb3e32c28, 0x88f25a3a, 0x064f7f26, 0x4e36f0b0, 0xdd7e3b0c,
    0xbd6f81f8, 0xf285651c, 0x91c9bd4b, 0x10746f3c, 0x885f087b, 0xc7a68855, 0x4c144932, 0x271d9844,
    0x52148f02, 0x8e766a0c, 0xa3c6f37a, 0x93a5f730, 0xd7c0557f, 0x6cb08e5c, 0x63ded06a, 0x6b749fb2,
    0x4d56973c, 0x1393e203, 0x9669c9df, 0xcec3662e, 0xe417f38a, 0x96c515bb, 0x4b9e0f71, 0xe6fc4e6a,
    0xd104b8fc, 0x8227bb8a, 0x5b397730, 0xb0cd4768, 0xe78eb416, 0x39c7ff35, 0x61ff0e01, 0xd7a4825c,
    0x8d96551c, 0x0ab3844b, 0x0bf80dd2, 0x0167d312, 0x8821abed, 0xf6076544, 0x6a45d2b2, 0x26f6a60a,
    0xd8d26619, 0xa741c1bf, 0xde87806c, 0x98d8d9cb, 0x14338754, 0x49c3cc9c, 0x5bd2011f, 0x68bce87a,
    0xdd07448e, 0x57a3d037, 0xdde8f5b9, 0x6956fc3b, 0xa3e3e02c, 0x42d98888, 0xd73c7bea, 0x3771e98f,
    0x80ff0093, 0xb42ae3d9, 0x8fe4c34d, 0x2178513a, 0xdf99fc11, 0xe0ac139e, 0x6c23e841, 0x170076fa,
    0xfe314258, 0x444dd413, 0x0d8373a0, 0x6f345e45, 0x19e3635e, 0x41d17b64, 0x29f268b4, 0xff0dba97,
    0x1dc0632a, 0xa2b73df1, 0x1614f396, 0xf872e54c, 0x9e2993d3, 0x1e41e9fc, 0x6bebd73c, 0x86d8e4d2,
    0x63ae91e6, 0x651bd98b, 0xf8c9da7a, 0x5bb8f1bc, 0x945a19c1, 0xa90fd27a, 0xee8213b7, 0xb3af077a,
    0x93781dc7, 0x4984d782, 0xccc4a1b9, 0xca6ef3ac, 0xa2c2d971, 0x234e0b26, 0x1cad4452, 0xdd66cbbb,
    0x74922601, 0x4597456a, 0xc55f7eab, 0xe9e28eb4, 0xa1962329, 0x7b3ff57a, 0x2d370749, 0xc9c8b782,
    0x397d84a1, 0x3f70cc6f, 0x79113270, 0x93e106a4, 0xbc817803, 0x62ec6c6d, 0x88eb3c07, 0xd813b325,
    0x6e4cb630, 0x0df04680, 0x71971d5c, 0x2342001e, 0xf33b8bc6, 0x0a2a8d7e, 0x9fb3bbc0, 0x6d9a4957,
    0x6ef22b23, 0xe8b6368b, 0xce2df768, 0xd2c3ed1a, 0xe53a4fc7, 0x995a5724, 0xbe60a91a, 0x9ef68d35,
    0x1dfa0a15, 0x0c139b31, 0x8ec52396, 0xf2271e60, 0x0e766b11, 0x0b0bf8ca, 0x475846a4, 0x2664fd8b,
    0xb2a3dfa6, 0xed64812d, 0xdc1a160c, 0x02ee03b2, 0x79afdf1c, 0x8604ae0f, 0x07ac6e46, 0x363bd6b3,
    0x15f85253, 0x135c83fd, 0x1bec24dd, 0x5fabe670, 0x4c36cd5b, 0x35ec3279, 0xe0a22e29, 0x00bcf5f6,
    0x7c2b6ed9, 0x8ae00689, 0x06ff88fd, 0x17f27698, 0xf7317cf0, 0x58ca5f00, 0x61b6e40b, 0xaa7c7ad5,
    0xde8a97f8, 0xb5cfca28, 0x88f61445, 0xded288f8, 0xd4520e9e, 0x59f229bc, 0x0c592bd5, 0x6d390dec,
    0x38edfaf3, 0x37170390, 0x72cbfcdb, 0x6353c1cc, 0x348331a5, 0xc4584f5c, 0xc3977c19, 0xf48642e9,
    0xdafaea7c, 0x531377e2, 0x73db4c04, 0xdd35bc8d, 0x72675ce8, 0xb25b29f2, 0x3ec2ff83, 0x9a5ede41,
    0xe8c7a017, 0xa563905d, 0xcf4bfaef, 0x45cddf4e, 0x6bde1ac7, 0xacfa3103, 0xae1175c2, 0xa51b6135,
    0xf7506984, 0xdfd94fb2, 0xe0863e56, 0x80f2886b, 0xd7e661ae, 0x67969a6a, 0x01afc14f, 0x021ac5ef,
    0xd2fd8e3c, 0xe8310afa, 0xc4eb27b2, 0x75451b04, 0x63209873, 0x8e1450f7, 0xf29971cf, 0xcbbe4ee1,
    0xaf6939d9, 0x3a83de21, 0x650ef6c5, 0xe0cdcf86, 0x36e108fa, 0x453c1679, 0x09c20a6c, 0xdefba41c,
    0x0a1a6a88, 0x613eee91, 0x286d109b, 0xddaf5114, 0x9fd51b88, 0x1f1dd124, 0x4860285d, 0xbedc6ba1,
    0x6e221adc, 0xeca08ffe, 0x0e0a1073, 0x3ae30875, 0x37f19421, 0x0cd1526a, 0xe9bbf648, 0xb1630f04,
    0x0fa0277f, 0xff47317b, 0xeb2fb89a, 0xd6c3a807, 0x1c47ed30, 0x9a7781e0, 0x271cfb40, 0x63d097e9,
    0xea1cb6e7, 0x1d31175f, 0x9f737f83, 0x94eb256e, 0xd4619bbc, 0x13184649, 0x794dd0f2, 0x4be7fd90,
    0xb6d42cd9, 0x7d5c1d64, 0x8b9be230, 0x80ba859a, 0xd4617a4c, 0x6eeed1c9, 0xb9f93bd0, 0x22c3799f,
    0xb8b67c1c, 0xd8ecc578, 0xc5ca433a, 0xb3a6da94, 0x5e5dcd95, 0xcaf933fe, 0x7b589372, 0x50bfaade,
    0x0afb7f3b, 0x2e7d11a7, 0x0f97c690, 0x7d14748f, 0x3e254fe4, 0x32d8041c, 0x141e8512, 0x889774e1,
    0xe5e25bd0, 0x6cc8a0ff, 0xacf12316, 0x5aa1f3cf, 0x7b454cb3, 0x8a074012, 0x311709b8, 0x33bc58b3,
    0x9948a7d2, 0x9f2b002a, 0x809cef1f, 0xbd0bb25f, 0x11dde5b7, 0x60bf0a6a, 0xca2e5ed2, 0x8515c07f,
    0x8ff2c75f, 0x3be3c09b, 0x1c4b4b66, 0xd8440525, 0x0785cae6, 0x682d085d, 0xabe842d1, 0x465a4eee,
    0x4197fa11, 0x28b5de82, 0x54ca8ddd, 0x077d54e0, 0xbe4437af, 0x2e5f3c8c, 0x7b050103, 0xc00df280,
    0xaeee44e2, 0xd0a37f43, 0x32aacb40, 0xa52f58ec, 0x2603fddf, 0x00712e86, 0x25381aa9, 0xd6748e82,
    0xd763f62a, 0x47972100, 0x9032b0da, 0x51aeef66, 0x55ce5b40, 0x71900712, 0x4c25151d, 0x359674f7,
    0xdada9a0b, 0x647fbd15, 0x5af86df8, 0x1baaa809, 0xad1fcad6, 0x469aef86, 0xa6961ddc, 0x86d42d06,
    0x93c0b014, 0x4aba1470, 0xcaa30fb6, 0x1c2cce0a, 0x99567b1f, 0xaa0cd2d3, 0xa00be299, 0xf8448640,
    0x2e6755fc, 0xac4fcdec, 0xf453c9cf, 0xe81cf154, 0x6c7202d4, 0xc2c7385c, 0xafe9b043, 0x95ffd7dc,
    0x4f59da5b, 0x91de6176, 0x0d12ffb8, 0x84ee89ac, 0x9907b4d2, 0x533e308d, 0x03dc067e, 0x5f0e0438,
    0xb2b02c25, 0x604d6e09, 0x681e5c4b, 0xaeb3e622, 0x155ad968, 0x4263eb04, 0x9d88b31f, 0x50c2cb16,
    0x3f11b791, 0x6667afe7, 0xf382f282, 0x1a6889b8, 0xfd9dc19f, 0xde42c92a, 0x22ed0c68, 0x7f47463d,
    0xeaba103f, 0xb82b6080, 0x9decdda2, 0x828d550b, 0x8d3b6ed5, 0xdca2b4da, 0x3a3972d0, 0x4ac726eb,
    0xe4920a77, 0x529295e6, 0xfb6baea9, 0x5e9f28eb, 0x1e30c7cc, 0x40c14fff, 0xfc07978f, 0x96a1f19b,
    0x68f95f1b, 0x997157e1, 0x290ece4e, 0xb0ed8196, 0xce6c7ad6, 0x097e41e6, 0x3d25fd90, 0x4ce8bfe5,
    0xa90bc090, 0xe36841ad, 0xe031ccf7, 0xd1a9427c, 0xa2eb1c92, 0x93f3319c, 0xd0a9499b, 0xb58ac6fe,
    0x29e80783, 0xe3809241, 0xfc6f1650, 0xf22fd3e2, 0xc41e02e0, 0x83c2df88, 0xd961051a, 0xd6b1825a,
    0x9b2b2ec3, 0x4e4ff232, 0x6fcb00e8, 0x6664d9c1, 0xd70ac6c2, 0x836b5a6e, 0x67427046, 0x23d5e7e5,
    0x381978f1, 0x65065343, 0x02795d8e, 0x1495d20d, 0x073855cd, 0xa29c82eb, 0x94c9fbcb, 0xf370b37f,
    0x09c902ac, 0xea6dd7dc, 0x861b468f, 0xe9415bce, 0x91820a12, 0x96309b0f, 0x13608e53, 0xc776b648,
    0xaab37f1c, 0xc22c52c5, 0x0e1c5f1f, 0xcecfcd43, 0x35e38c9b, 0xd8311ee7, 0xc7b63e65, 0x24e6fe8f,
    0x9c1de0de, 0xd0c6d7c9, 0x86c5c2a2, 0x45aa5d4a, 0x62127e05, 0xcf067065, 0xf90d0213, 0x82f89c77,
};

int kafka_crc32c_is_available(void) {
    __builtin_cpu_init();
    return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("pclmul");
}

static inline uint64_t load(const uint8_t *bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

__attribute__((target("sse4.2,pclmul")))
static inline uint64_t product(uint64_t checksum, size_t words) {
    __m128i factors = _mm_clmulepi64_si128(
        _mm_cvtsi64_si128((long long)checksum), _mm_cvtsi64_si128((long long)shifts[words - 1]), 0);
    return (uint64_t)_mm_cvtsi128_si64(factors);
}

// Folding: 128 bits are moved over a distance of T bits by two carry-less products, the first eight bytes with
// x^(T + 63) and the second with x^(T - 1), both modulo the polynomial and reflected into the upper half of a word.
#define OVER_2048_BITS 0xe9a5d8be00000000, 0x1426a81500000000
#define OVER_1536_BITS 0x7ccbbbf200000000, 0x31c9460800000000
#define OVER_1024_BITS 0x6577b24500000000, 0x7417153f00000000
#define OVER_512_BITS 0x1c19243b00000000, 0x75bba45b00000000
#define OVER_384_FIRST 0xa46ef4aa00000000
#define OVER_384_SECOND 0x6051243f00000000
#define OVER_256_FIRST 0x33ccbbbc00000000
#define OVER_256_SECOND 0xa2158b3400000000
#define OVER_128_FIRST 0x3743f7bd00000000
#define OVER_128_SECOND 0x3171d43000000000

#define WIDE __attribute__((target("sse4.2,pclmul,avx512f,vpclmulqdq")))

// What a wide step takes at a time, and from where on it is faster than three streams.
#define WIDE_STEP 256
#define WIDE_MINIMUM 1024

static int has_wide_products(void) {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("vpclmulqdq");
}

WIDE static inline __m512i lanes(uint64_t first, uint64_t second) {
    return _mm512_broadcast_i32x4(_mm_set_epi64x((long long)second, (long long)first));
}

WIDE static inline __m512i fold(__m512i value, __m512i distance, __m512i next) {
    __m512i first = _mm512_clmulepi64_epi128(value, distance, 0x00);
    __m512i second = _mm512_clmulepi64_epi128(value, distance, 0x11);
    return _mm512_ternarylogic_epi64(first, second, next, 0x96);
}

// The number of bytes is a multiple of WIDE_STEP, and not zero.
WIDE static uint32_t wide(uint32_t state, const uint8_t *next, size_t count) {
    __m512i a = _mm512_loadu_si512(next);
    __m512i b = _mm512_loadu_si512(next + 64);
    __m512i c = _mm512_loadu_si512(next + 128);
    __m512i d = _mm512_loadu_si512(next + 192);
    a = _mm512_xor_si512(a, _mm512_zextsi128_si512(_mm_cvtsi32_si128((int)state)));
    next += WIDE_STEP;
    count -= WIDE_STEP;

    const __m512i step = lanes(OVER_2048_BITS);
    while (count >= WIDE_STEP) {
        a = fold(a, step, _mm512_loadu_si512(next));
        b = fold(b, step, _mm512_loadu_si512(next + 64));
        c = fold(c, step, _mm512_loadu_si512(next + 128));
        d = fold(d, step, _mm512_loadu_si512(next + 192));
        next += WIDE_STEP;
        count -= WIDE_STEP;
    }
    d = fold(a, lanes(OVER_1536_BITS), d);
    d = fold(b, lanes(OVER_1024_BITS), d);
    d = fold(c, lanes(OVER_512_BITS), d);

    // The four lanes of the last register, each over the distance to the last one, which itself stays.
    const __m512i distances = _mm512_set_epi64(
        0, 0, (long long)OVER_128_SECOND, (long long)OVER_128_FIRST,
        (long long)OVER_256_SECOND, (long long)OVER_256_FIRST,
        (long long)OVER_384_SECOND, (long long)OVER_384_FIRST);
    __m512i moved = _mm512_xor_si512(
        _mm512_clmulepi64_epi128(d, distances, 0x00), _mm512_clmulepi64_epi128(d, distances, 0x11));
    __m128i last = _mm_xor_si128(
        _mm_xor_si128(_mm512_extracti32x4_epi32(moved, 0), _mm512_extracti32x4_epi32(moved, 1)),
        _mm_xor_si128(_mm512_extracti32x4_epi32(moved, 2), _mm512_extracti32x4_epi32(d, 3)));
    uint64_t reduced = _mm_crc32_u64(0, (uint64_t)_mm_cvtsi128_si64(last));
    return (uint32_t)_mm_crc32_u64(reduced, (uint64_t)_mm_extract_epi64(last, 1));
}

uint32_t kafka_crc32c(uint32_t checksum, const void *bytes, size_t count) {
    if (count < WIDE_MINIMUM || !has_wide_products()) return kafka_crc32c_streams(checksum, bytes, count);
    size_t taken = count - count % WIDE_STEP;
    checksum = ~wide(~checksum, bytes, taken);
    return kafka_crc32c_streams(checksum, (const uint8_t *)bytes + taken, count - taken);
}

__attribute__((target("sse4.2,pclmul")))
uint32_t kafka_crc32c_streams(uint32_t checksum, const void *bytes, size_t count) {
    const uint8_t *next = bytes;
    uint64_t first = (uint32_t)~checksum;

    while (count >= 3 * 8 * 8) {
        size_t words = count / 24;
        if (words > LONGEST_STREAM) words = LONGEST_STREAM;
        size_t length = words * 8;
        const uint8_t *end = next + length;
        uint64_t second = 0, third = 0;
        while (next < end) {
            first = _mm_crc32_u64(first, load(next));
            second = _mm_crc32_u64(second, load(next + length));
            third = _mm_crc32_u64(third, load(next + 2 * length));
            next += 8;
        }
        first = third ^ _mm_crc32_u64(0, product(first, 2 * words) ^ product(second, words));
        next += 2 * length;
        count -= 3 * length;
    }
    while (count >= 8) {
        first = _mm_crc32_u64(first, load(next));
        next += 8;
        count -= 8;
    }
    while (count > 0) {
        first = _mm_crc32_u8((uint32_t)first, *next);
        next += 1;
        count -= 1;
    }
    return ~(uint32_t)first;
}

#elif defined(__aarch64__)

#include <arm_acle.h>

#if defined(__linux__)
#include <sys/auxv.h>
#ifndef HWCAP_CRC32
#define HWCAP_CRC32 (1 << 7)
#endif
#endif

int kafka_crc32c_is_available(void) {
#if defined(__linux__)
    return (getauxval(AT_HWCAP) & HWCAP_CRC32) != 0;
#elif defined(__APPLE__)
    return 1;
#else
    return 0;
#endif
}

static inline uint64_t load(const uint8_t *bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

// The product of two reflected polynomials modulo the polynomial. The carry-less multiply is an extension of its own
// that not every processor with the crc32 instructions has; once for each six kilobytes, plain arithmetic will do.
static uint32_t product(uint32_t left, uint32_t right) {
    uint32_t result = 0;
    for (int bit = 0; bit < 32; bit += 1) {
        result ^= right & (0u - (left >> 31));
        left <<= 1;
        right = (right >> 1) ^ (0x82f63b78u & (0u - (right & 1)));
    }
    return result;
}

// x^(64 LONGEST_STREAM) and its square: what moves a checksum over one stream and over two.
#define OVER_ONE_STREAM 0x0d65762au
#define OVER_TWO_STREAMS 0x35d73a62u

uint32_t kafka_crc32c(uint32_t checksum, const void *bytes, size_t count) {
    return kafka_crc32c_streams(checksum, bytes, count);
}

__attribute__((target("crc")))
uint32_t kafka_crc32c_streams(uint32_t checksum, const void *bytes, size_t count) {
    const uint8_t *next = bytes;
    uint32_t first = ~checksum;
    const size_t length = LONGEST_STREAM * 8;

    while (count >= 3 * length) {
        const uint8_t *end = next + length;
        uint32_t second = 0, third = 0;
        while (next < end) {
            first = __crc32cd(first, load(next));
            second = __crc32cd(second, load(next + length));
            third = __crc32cd(third, load(next + 2 * length));
            next += 8;
        }
        first = third ^ product(first, OVER_TWO_STREAMS) ^ product(second, OVER_ONE_STREAM);
        next += 2 * length;
        count -= 3 * length;
    }
    while (count >= 8) {
        first = __crc32cd(first, load(next));
        next += 8;
        count -= 8;
    }
    while (count > 0) {
        first = __crc32cb(first, *next);
        next += 1;
        count -= 1;
    }
    return ~first;
}

#else

int kafka_crc32c_is_available(void) { return 0; }

uint32_t kafka_crc32c(uint32_t checksum, const void *bytes, size_t count) {
    (void)bytes;
    (void)count;
    return checksum;
}

uint32_t kafka_crc32c_streams(uint32_t checksum, const void *bytes, size_t count) {
    return kafka_crc32c(checksum, bytes, count);
}

#endif

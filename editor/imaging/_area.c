/* Shrinking, compiled: every new pixel is the mean of the area it covers, as OpenCV's INTER_AREA has it (a test holds
   the two together), in a third of its time. Rows first, which compilers turn into vector code, then columns.

   The GIL is released; the caller spreads the rows of a large picture over threads if it wants to. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__)
#define INLINE static inline __attribute__((always_inline))
typedef float Four __attribute__((vector_size(16), aligned(4), may_alias)); /* one pixel, and what follows it */
typedef int32_t FourInts __attribute__((vector_size(16)));
#else
#define INLINE static __inline
#define restrict __restrict
#endif

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define WIDE __attribute__((target("avx2,fma")))
#define IS_WIDE (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
#endif

typedef struct {
    const void *from;
    void *to;
    Py_ssize_t rows, width, channels, new_rows, new_width, taps; /* taps: most pixels that one new pixel touches */
    float *line;                                                 /* a row of means, with room to read beyond it */
    uint16_t *sums;                                              /* a row of sums, where there are 8 bits a number */
    float *weight;                                               /* new_width × taps */
    int32_t *first;                                              /* new_width: the first number of each in the line */
} Shrink;

/* What the new pixel at `place` of `count` covers of `whole` old ones: the first of them; their shares into weight. */
INLINE Py_ssize_t covered(Py_ssize_t place, Py_ssize_t count, Py_ssize_t whole, Py_ssize_t taps, float *weight) {
    double scale = (double)whole / (double)count, from = (double)place * scale, to = from + scale;
    Py_ssize_t first = (Py_ssize_t)floor(from + 1e-9);
    for (Py_ssize_t i = 0; i < taps; i++) {
        double low = (double)(first + i), high = low + 1.0;
        double part = (high < to ? high : to) - (low > from ? low : from);
        weight[i] = part > 1e-9 && first + i < whole ? (float)(part / scale) : 0.0f;
    }
    return first;
}

/* Whole rows of 8 bits, at most 257 of them, summed up: a quarter of the work that weighing each takes. */
INLINE void sum_rows(const uint8_t *restrict row, Py_ssize_t count, Py_ssize_t numbers, uint16_t *restrict sums) {
    memset(sums, 0, (size_t)numbers * sizeof(uint16_t));
    for (; count >= 4; count -= 4, row += 4 * numbers) {
        const uint8_t *restrict b = row + numbers, *restrict c = b + numbers, *restrict d = c + numbers;
        for (Py_ssize_t i = 0; i < numbers; i++) sums[i] = (uint16_t)(sums[i] + row[i] + b[i] + c[i] + d[i]);
    }
    for (; count > 0; count--, row += numbers)
        for (Py_ssize_t i = 0; i < numbers; i++) sums[i] = (uint16_t)(sums[i] + row[i]);
}

/* The mean of the rows from `from` on, a new row's worth of them, of 8 bits; the first and the last are parts of rows. */
INLINE void mean_of_rows(const Shrink *job, double from, double scale, float *restrict line) {
    Py_ssize_t numbers = job->width * job->channels, first = (Py_ssize_t)floor(from + 1e-9);
    double to = from + scale, before = (double)first + 1.0 - from;
    Py_ssize_t end = (Py_ssize_t)floor(to + 1e-9);
    Py_ssize_t whole = end - first - 1 < 0 ? 0 : end - first - 1;
    double after = to - (double)end;
    const uint8_t *row = (const uint8_t *)job->from + first * numbers;
    const uint8_t *restrict last = after > 1e-9 && end < job->rows ? row + (whole + 1) * numbers : row;
    const uint16_t *restrict sums = job->sums;
    float u = (float)((before < 1.0 ? before : 1.0) / scale), each = (float)(1.0 / scale);
    float v = after > 1e-9 && end < job->rows ? (float)(after / scale) : 0.0f;
    sum_rows(row + numbers, whole, numbers, job->sums);
    for (Py_ssize_t i = 0; i < numbers; i++)
        line[i] = u * (float)row[i] + each * (float)sums[i] + v * (float)last[i];
}

#define SHRINK_ROWS(name, Number)                                                                                      \
    INLINE void name##_body(const Shrink *job) {                                                                       \
        Py_ssize_t numbers = job->width * job->channels, channels = job->channels;                                     \
        Py_ssize_t taps = (job->rows + job->new_rows - 1) / job->new_rows + 1;                                         \
        for (Py_ssize_t y = 0; y < job->new_rows; y++) {                                                               \
            float *restrict line = job->line;                                                                          \
            Number *restrict out = (Number *)job->to + y * job->new_width * channels;                                  \
            float share[4] = {0};                                                                                      \
            Py_ssize_t first = covered(y, job->new_rows, job->rows, taps < 4 ? taps : 4, share);                       \
            const Number *restrict row = (const Number *)job->from + first * numbers;                                  \
            if (taps <= 3) {                                                                                           \
                const Number *restrict b = share[1] > 0 ? row + numbers : row;                                         \
                const Number *restrict c = taps > 2 && share[2] > 0 ? row + 2 * numbers : row;                         \
                float u = share[0], v = share[1], w = taps > 2 ? share[2] : 0.0f;                                      \
                for (Py_ssize_t i = 0; i < numbers; i++)                                                               \
                    line[i] = u * (float)row[i] + v * (float)b[i] + w * (float)c[i];                                   \
            } else {                                                                                                   \
                double scale = (double)job->rows / (double)job->new_rows, from = (double)y * scale, to = from + scale; \
                if (sizeof(Number) == 1 && scale < 256.0) {                                                            \
                    mean_of_rows(job, from, scale, line);                                                              \
                    columns_##name(job, line, out);                                                                    \
                    continue;                                                                                          \
                }                                                                                                      \
                memset(line, 0, (size_t)numbers * sizeof(float));                                                      \
                for (Py_ssize_t k = first; k < job->rows && (double)k < to - 1e-9; k++, row += numbers) {              \
                    double low = (double)k > from ? (double)k : from, high = (double)k + 1.0 < to ? k + 1.0 : to;      \
                    float u = (float)((high - low) / scale);                                                           \
                    for (Py_ssize_t i = 0; i < numbers; i++) line[i] += u * (float)row[i];                             \
                }                                                                                                      \
            }                                                                                                          \
            columns_##name(job, line, out);                                                                            \
        }                                                                                                              \
    }

#if defined(__GNUC__)
#define COLUMNS(name, Number)                                                                            \
    INLINE void columns_##name(const Shrink *job, const float *line, Number *restrict out) {             \
        Py_ssize_t channels = job->channels, taps = job->taps;                                           \
        for (Py_ssize_t x = 0; x < job->new_width; x++, out += channels) {                               \
            const float *at = line + job->first[x], *weight = job->weight + x * taps;                    \
            Four sum = {0.5f, 0.5f, 0.5f, 0.5f};                                                         \
            if (channels == 3 && taps == 3)                                                              \
                sum += *(const Four *)at * weight[0] + *(const Four *)(at + 3) * weight[1] +             \
                       *(const Four *)(at + 6) * weight[2];                                              \
            else                                                                                         \
                for (Py_ssize_t i = 0; i < taps; i++)                                                    \
                    sum += *(const Four *)(at + i * channels) * weight[i];                               \
            FourInts whole = __builtin_convertvector(sum, FourInts);                                     \
            out[0] = (Number)whole[0];                                                                   \
            if (channels > 1) out[1] = (Number)whole[1], out[2] = (Number)whole[2];                      \
            if (channels > 3) out[3] = (Number)whole[3];                                                 \
        }                                                                                                \
    }
#else
#define COLUMNS(name, Number)                                                                \
    INLINE void columns_##name(const Shrink *job, const float *line, Number *restrict out) { \
        Py_ssize_t channels = job->channels, taps = job->taps;                               \
        for (Py_ssize_t x = 0; x < job->new_width; x++, out += channels) {                   \
            const float *at = line + job->first[x], *weight = job->weight + x * taps;        \
            for (Py_ssize_t c = 0; c < channels; c++) {                                      \
                float sum = 0.5f;                                                            \
                for (Py_ssize_t i = 0; i < taps; i++) sum += at[i * channels + c] * weight[i]; \
                out[c] = (Number)sum;                                                        \
            }                                                                                \
        }                                                                                    \
    }
#endif

COLUMNS(shrink_8, uint8_t)
COLUMNS(shrink_16, uint16_t)
SHRINK_ROWS(shrink_8, uint8_t)
SHRINK_ROWS(shrink_16, uint16_t)

#ifdef WIDE
/* Most of what is exported: 8-bit colours, to half the size at least. In whole numbers of 16 bits, of which a picture's
   row takes half the room and half the time: means of rows have 7 bits behind the point, shares 14 or 15. What is cut
   off is at most 3/128 of a level. */
WIDE static void row_of_means(const uint8_t *const rows[3], const float *share, Py_ssize_t numbers, uint16_t *line) {
    uint16_t parts[3] = {0, (uint16_t)(share[1] * 32768.0f + 0.5f), (uint16_t)(share[2] * 32768.0f + 0.5f)};
    parts[0] = (uint16_t)(32768 - parts[1] - parts[2]);
    Py_ssize_t i = 0;
    for (; i + 16 <= numbers; i += 16) {
        __m256i sum = _mm256_setzero_si256();
        for (int k = 0; k < 3; k++) {
            __m256i light = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(rows[k] + i)));
            __m256i part = _mm256_mulhi_epu16(_mm256_slli_epi16(light, 8), _mm256_set1_epi16((int16_t)parts[k]));
            sum = _mm256_add_epi16(sum, part);
        }
        _mm256_storeu_si256((__m256i *)(line + i), sum);
    }
    for (; i < numbers; i++)
        line[i] = (uint16_t)((rows[0][i] * 256u * parts[0] >> 16) + (rows[1][i] * 256u * parts[1] >> 16) +
                             (rows[2][i] * 256u * parts[2] >> 16));
}

/* Of two new pixels the means of the three old ones each that lie side by side, in six of eight bytes. */
WIDE INLINE __m128i two_means(const uint16_t *at, const uint16_t *other, const int16_t *shares) {
    const __m256i in_pairs = _mm256_setr_epi8(0, 1, 6, 7, 2, 3, 8, 9, 4, 5, 10, 11, -1, -1, -1, -1,
                                              0, 1, 6, 7, 2, 3, 8, 9, 4, 5, 10, 11, -1, -1, -1, -1);
    const __m256i alone = _mm256_setr_epi8(0, 1, -1, -1, 2, 3, -1, -1, 4, 5, -1, -1, -1, -1, -1, -1,
                                           0, 1, -1, -1, 2, 3, -1, -1, 4, 5, -1, -1, -1, -1, -1, -1);
    const __m256i near = _mm256_setr_epi8(0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3,
                                          8, 9, 10, 11, 8, 9, 10, 11, 8, 9, 10, 11, 8, 9, 10, 11);
    const __m256i far = _mm256_setr_epi8(4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7,
                                         12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15);
    const __m256i bytes = _mm256_setr_epi8(0, 4, 8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
                                           -1, -1, -1, 0, 4, 8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
    __m256i share = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)shares));
    __m256i first = _mm256_inserti128_si256(_mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)at)),
                                            _mm_loadu_si128((const __m128i *)other), 1);
    __m256i third = _mm256_inserti128_si256(_mm256_castsi128_si256(_mm_loadl_epi64((const __m128i *)(at + 6))),
                                            _mm_loadl_epi64((const __m128i *)(other + 6)), 1);
    __m256i sum = _mm256_add_epi32(
        _mm256_madd_epi16(_mm256_shuffle_epi8(first, in_pairs), _mm256_shuffle_epi8(share, near)),
        _mm256_madd_epi16(_mm256_shuffle_epi8(third, alone), _mm256_shuffle_epi8(share, far)));
    sum = _mm256_shuffle_epi8(_mm256_srli_epi32(_mm256_add_epi32(sum, _mm256_set1_epi32(1 << 20)), 21), bytes);
    return _mm_or_si128(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
}

/* The mean of three pixels that lie side by side, as four numbers of which the last is nothing. */
WIDE INLINE __m128i mean_of_three(const uint16_t *at, const int16_t *share) {
    const __m128i in_pairs = _mm_setr_epi8(0, 1, 6, 7, 2, 3, 8, 9, 4, 5, 10, 11, -1, -1, -1, -1);
    int32_t near, far;
    memcpy(&near, share, 4), memcpy(&far, share + 2, 4);
    __m128i first = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)at), in_pairs);
    __m128i third = _mm_cvtepu16_epi32(_mm_loadl_epi64((const __m128i *)(at + 6)));
    __m128i sum = _mm_add_epi32(_mm_madd_epi16(first, _mm_set1_epi32(near)), _mm_madd_epi16(third, _mm_set1_epi32(far)));
    return _mm_srli_epi32(_mm_add_epi32(sum, _mm_set1_epi32(1 << 20)), 21);
}

WIDE static void shrink_8_by_little(const Shrink *job, uint16_t *line, const int16_t *shares) {
    Py_ssize_t numbers = job->width * 3, rows = job->rows, new_rows = job->new_rows, width = job->new_width;
    for (Py_ssize_t y = 0; y < new_rows; y++) {
        float share[3] = {0};
        Py_ssize_t first = covered(y, new_rows, rows, (rows + new_rows - 1) / new_rows + 1, share), x = 0;
        const uint8_t *row = (const uint8_t *)job->from + first * numbers;
        const uint8_t *three[3] = {row, share[1] > 0 ? row + numbers : row, share[2] > 0 ? row + 2 * numbers : row};
        row_of_means(three, share, numbers, line);
        uint8_t *out = (uint8_t *)job->to + y * width * 3;
        for (; x + 2 < width; x += 2, out += 6) /* each writes two numbers too many, and the next one over them */
            _mm_storel_epi64((__m128i *)out, two_means(line + job->first[x], line + job->first[x + 1], shares + 4 * x));
        for (; x < width; x++, out += 3) {
            __m128i mean = mean_of_three(line + job->first[x], shares + 4 * x);
            int32_t pixel = _mm_cvtsi128_si32(_mm_packus_epi16(_mm_packs_epi32(mean, mean), mean));
            memcpy(out, &pixel, 3);
        }
    }
}

/* Whether it was done so; -1 where there is no memory for it. */
static int shrunk_by_little(const Shrink *job, int wide) {
    if (wide || job->channels != 3 || job->width > 2 * job->new_width || job->rows > 2 * job->new_rows) return 0;
    uint16_t *line = PyMem_RawCalloc((size_t)(job->width + 4) * 3 + 4, sizeof(uint16_t));
    int16_t *shares = PyMem_RawCalloc((size_t)job->new_width * 4, sizeof(int16_t));
    if (line && shares) {
        for (Py_ssize_t x = 0; x < job->new_width; x++) {
            const float *weight = job->weight + x * job->taps;
            int16_t *share = shares + 4 * x;
            for (Py_ssize_t i = 1; i < job->taps; i++) share[i] = (int16_t)(weight[i] * 16384.0f + 0.5f);
            share[0] = (int16_t)(16384 - share[1] - share[2]);
        }
        shrink_8_by_little(job, line, shares);
    }
    int done = line && shares ? 1 : -1;
    PyMem_RawFree(line);
    PyMem_RawFree(shares);
    return done;
}

WIDE static void shrink_8_wide(const Shrink *job) { shrink_8_body(job); }
WIDE static void shrink_16_wide(const Shrink *job) { shrink_16_body(job); }
#endif

static int run(const Shrink *job, int wide) {
#ifdef WIDE
    if (IS_WIDE) {
        int done = shrunk_by_little(job, wide);
        if (done) return done > 0;
        if (wide)
            shrink_16_wide(job);
        else
            shrink_8_wide(job);
        return 1;
    }
#endif
    if (wide)
        shrink_16_body(job);
    else
        shrink_8_body(job);
    return 1;
}

/* shrink(pixels, wide, (rows, width, channels), out, (rows, width)): arrays of whole numbers, wide: of 16 bits. */
static PyObject *py_shrink(PyObject *self, PyObject *args) {
    Py_buffer from, to;
    int wide, done;
    Shrink job = {0};
    (void)self;
    if (!PyArg_ParseTuple(args, "y*p(nnn)w*(nn)", &from, &wide, &job.rows, &job.width, &job.channels, &to,
                          &job.new_rows, &job.new_width))
        return NULL;
    Py_ssize_t bytes = wide ? 2 : 1;
    int fits = job.new_rows > 0 && job.new_width > 0 && job.rows >= job.new_rows && job.width >= job.new_width &&
               job.width <= INT32_MAX / 8 && job.rows <= INT32_MAX &&
               (job.channels == 1 || job.channels == 3 || job.channels == 4) &&
               from.len == job.rows * job.width * job.channels * bytes &&
               to.len == job.new_rows * job.new_width * job.channels * bytes;
    if (!fits) {
        PyErr_SetString(PyExc_ValueError, "the arrays do not have these sizes, or get no smaller");
    } else {
        job.from = from.buf;
        job.to = to.buf;
        job.taps = (job.width + job.new_width - 1) / job.new_width + 1;
        /* weights of 0 beyond the last pixel are multiplied too: with zeros */
        size_t line = (size_t)(job.width + job.taps + 1) * (size_t)job.channels + 4;
        job.line = PyMem_RawCalloc(line, sizeof(float));
        job.sums = wide ? NULL : PyMem_RawMalloc(line * sizeof(uint16_t));
        job.weight = PyMem_RawMalloc((size_t)job.new_width * (size_t)job.taps * sizeof(float));
        job.first = PyMem_RawMalloc((size_t)job.new_width * sizeof(int32_t));
        if (!job.line || (!wide && !job.sums) || !job.weight || !job.first) {
            PyErr_NoMemory();
        } else {
            Py_BEGIN_ALLOW_THREADS
            for (Py_ssize_t x = 0; x < job.new_width; x++)
                job.first[x] = (int32_t)(job.channels * covered(x, job.new_width, job.width, job.taps,
                                                                job.weight + x * job.taps));
            done = run(&job, wide);
            Py_END_ALLOW_THREADS
            if (!done) PyErr_NoMemory();
        }
        PyMem_RawFree(job.line);
        PyMem_RawFree(job.sums);
        PyMem_RawFree(job.weight);
        PyMem_RawFree(job.first);
    }
    PyBuffer_Release(&from);
    PyBuffer_Release(&to);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {{"shrink", py_shrink, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_area", NULL, -1, methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__area(void) {
    PyObject *made = PyModule_Create(&module);
    if (made && PyModule_AddIntConstant(made, "VERSION", 1) < 0) {
        Py_DECREF(made);
        return NULL;
    }
    return made;
}

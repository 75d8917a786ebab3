/* The fused pass, compiled. What it does is told in fused.py; kernel_reference.py does the same in numpy, and a test
   holds the two together. Plain C that compilers turn into vector code: work goes through chunks that stay in the
   first cache, one simple loop after another. It knows planes, tables and matrices, not adjustments.

   Every function releases the GIL; rows may be done by several threads at once. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__)
#define INLINE static inline __attribute__((always_inline))
#else
#define INLINE static __inline
#define restrict __restrict
#endif

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define WIDE __attribute__((target("avx2,fma,f16c")))
#define HAS_WIDE (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c"))
#define WIDEST __attribute__((target("avx2,fma,f16c,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vnni")))
#define HAS(unit) __builtin_cpu_supports("avx512" unit)
#define HAS_WIDEST (HAS_WIDE && HAS("f") && HAS("bw") && HAS("dq") && HAS("vl") && HAS("vbmi") && HAS("vnni"))
#define IS_WIDE (widest >= 1 && HAS_WIDE)
#define IS_WIDEST (widest >= 2 && HAS_WIDEST)
static int widest = 2; /* the widest vector unit that may be used: 0 none, 1 AVX2, 2 AVX-512 */
#endif

/* ON_BEST(name, declaration, call): name() runs name_body(), compiled for this processor's vector unit where that is
   worth something. (target_clones would choose by the processor's model, and so leave out most.) */
#ifdef WIDE
#define ON_BEST(name, declaration, call)                           \
    WIDE static void name##_wide declaration { name##_body call; } \
    static void name##_plain declaration { name##_body call; }     \
    static void name declaration {                                 \
        if (IS_WIDE)                                               \
            name##_wide call;                                      \
        else                                                       \
            name##_plain call;                                     \
    }
#else
#define ON_BEST(name, declaration, call) \
    static void name declaration { name##_body call; }
#endif

enum { CHUNK = 128, KNOTS = 65, CURVE = 3073, CUBE = 33 };
enum { DOUBLINGS = 19, BYTES = DOUBLINGS * 256 + 1, LINES = 2 * 64 }; /* of the output at 8 bits */
enum { WHOLE = 1 << 11, PLACES = 32 * WHOLE - 1, ALL_EDGES = CUBE * CUBE + CUBE + 1 }; /* of the cube */
enum { RED, GREEN, BLUE, BASE, MID, HI, EDGE, NOISE, HAZE, MASK, PLANES };
enum { GAIN, MID_GAIN, GRAIN, VIGNETTE, TABLES };
enum { OVAL_X, OVAL_Y, HI_PART, EDGE_PART, VEIL, AIR, MATRIX = AIR + 3, NUMBERS = MATRIX + 9 };
enum { LIGHT_PLANES, PIXELS_8, PIXELS_16, PIXELS_FLOAT };

/* Which knot of a table lies below each number, and how far on towards the next it is. */
typedef struct {
    int32_t low[CHUNK];
    float part[CHUNK];
} Knots;

typedef void (*ThroughCube)(const int16_t *, int, float (*)[CHUNK]);

typedef struct {
    const void *plane[PLANES];
    int half[PLANES];
    Py_ssize_t width, frame_height, frame_width, top, left;
    const float *table[TABLES]; /* NULL: does nothing */
    const float *number;
    const float *curve;
    const int16_t *cube;
    int curve_step, bytes_step, lines_step; /* from one channel's table to the next; 0: all have the same */
    int kind, mixes; /* mixes: the matrix is not the identity */
    void *light[3];
    int light_half;
    void *pixels;
    const float *out_matrix, *out_table;
    const uint8_t *out_bytes;
    const uint16_t *out_lines; /* NULL: the output is too crooked for so few */
    void (*halves)(const uint16_t *, int, float *);
    void (*halve)(const float *, size_t, uint16_t *); /* NULL: not on this processor */
    void (*between)(const float *, const Knots *, int, float *);
} Job;

INLINE float clamp(float x, float low, float high) { return x > low ? (x < high ? x : high) : low; }

INLINE float power_of_two(float x) {
    x = clamp(x, -30.0f, 30.0f);
    float whole = floorf(x), f = x - whole;
    float p = 1.0f + f * (0.69314718f + f * (0.24022651f + f * (0.05550411f + f * (0.00961813f + f * 0.00133336f))));
    int32_t bits = ((int32_t)whole + 127) << 23;
    float scale;
    memcpy(&scale, &bits, 4);
    return p * scale;
}

/* log2 of a positive number: exponent, and atanh's series on the mantissa between 1/sqrt(2) and sqrt(2). */
INLINE float log_of_two(float x) {
    int32_t bits;
    memcpy(&bits, &x, 4);
    int32_t shifted = bits - 0x3f3504f3;
    int32_t exponent = shifted >> 23;
    int32_t rest = (shifted & 0x7fffff) + 0x3f3504f3;
    float m;
    memcpy(&m, &rest, 4);
    float s = (m - 1.0f) / (m + 1.0f), q = s * s;
    return (float)exponent + s * (2.88539008f + q * (0.96179669f + q * (0.57707802f + q * 0.41219859f)));
}

INLINE float from_half(uint16_t half) {
    uint32_t bits = (uint32_t)(half & 0x7fff) << 13, sign = (uint32_t)(half & 0x8000) << 16;
    float value;
    memcpy(&value, &bits, 4);
    value *= 0x1p112f;
    memcpy(&bits, &value, 4);
    bits |= sign;
    memcpy(&value, &bits, 4);
    return value;
}

static void halves_plain(const uint16_t *restrict from, int n, float *restrict to) {
    for (int i = 0; i < n; i++) to[i] = from_half(from[i]);
}

INLINE void split(const float *restrict at, int n, Knots *knots) {
    for (int i = 0; i < n; i++) {
        knots->low[i] = (int32_t)at[i];
        knots->part[i] = at[i] - (float)knots->low[i];
    }
}

/* Tables at knots, straight lines between them. */
static void between_plain(const float *restrict table, const Knots *restrict knots, int n, float *restrict to) {
    for (int i = 0; i < n; i++) {
        const float *pair = table + knots->low[i];
        to[i] = pair[0] + (pair[1] - pair[0]) * knots->part[i];
    }
}

INLINE void load(const Job *job, int which, size_t at, int n, float *restrict to) {
    if (job->half[which]) {
        job->halves((const uint16_t *)job->plane[which] + at, n, to);
    } else {
        memcpy(to, (const float *)job->plane[which] + at, (size_t)n * sizeof(float));
    }
}

INLINE void add_plane(const Job *job, int which, float part, size_t at, int n, float *restrict e) {
    float plane[CHUNK];
    load(job, which, at, n, plane);
    for (int i = 0; i < n; i++) e[i] += part * plane[i];
}

/* e += table[knot], or += table[knot] times a plane. */
INLINE void add_by_knot(const Job *job, int table, int which, const Knots *knots, size_t at, int n,
                        float *restrict e) {
    float plane[CHUNK], made[CHUNK];
    job->between(job->table[table], knots, n, made);
    if (which < 0) {
        for (int i = 0; i < n; i++) e[i] += made[i];
        return;
    }
    load(job, which, at, n, plane);
    for (int i = 0; i < n; i++) e[i] += made[i] * plane[i];
}

INLINE int exponents(const Job *job, Py_ssize_t row, Py_ssize_t column, size_t at, int n, float *restrict e) {
    const float *number = job->number;
    int any = 0;
    memset(e, 0, (size_t)n * sizeof(float));
    if (job->plane[BASE]) {
        float base[CHUNK];
        Knots knots;
        load(job, BASE, at, n, base);
        for (int i = 0; i < n; i++) base[i] = (clamp(base[i], -12.0f, 3.9999f) + 12.0f) * 4.0f;
        split(base, n, &knots);
        if (job->table[GAIN]) any = 1, add_by_knot(job, GAIN, -1, &knots, at, n, e);
        if (job->table[MID_GAIN] && job->plane[MID]) any = 1, add_by_knot(job, MID_GAIN, MID, &knots, at, n, e);
        if (job->table[GRAIN] && job->plane[NOISE]) any = 1, add_by_knot(job, GRAIN, NOISE, &knots, at, n, e);
    }
    if (job->plane[HI] && number[HI_PART] != 0.0f) any = 1, add_plane(job, HI, number[HI_PART], at, n, e);
    if (job->plane[EDGE] && number[EDGE_PART] != 0.0f) any = 1, add_plane(job, EDGE, number[EDGE_PART], at, n, e);
    if (job->table[VIGNETTE]) {
        float y = (((float)(row + job->top) + 0.5f) * (2.0f / (float)job->frame_height) - 1.0f) * number[OVAL_Y];
        float step = 2.0f / (float)job->frame_width, first = (float)(column + job->left) + 0.5f, oval = number[OVAL_X];
        float radius[CHUNK];
        Knots knots;
        any = 1;
        for (int i = 0; i < n; i++) {
            float x = ((first + (float)i) * step - 1.0f) * oval;
            float r = x * x + y * y;
            radius[i] = (r < 1.9999f ? r : 1.9999f) * 32.0f;
        }
        split(radius, n, &knots);
        add_by_knot(job, VIGNETTE, -1, &knots, at, n, e);
    }
    return any;
}

INLINE void lift_veil(const Job *job, size_t at, int n, float rgb[3][CHUNK]) {
    float veil[CHUNK];
    load(job, HAZE, at, n, veil);
    for (int i = 0; i < n; i++) {
        float part = veil[i] * job->number[VEIL];
        part = part < 0.95f ? part : 0.95f;
        float rest = 1.0f / (1.0f - part);
        for (int c = 0; c < 3; c++) rgb[c][i] = (rgb[c][i] - part * job->number[AIR + c]) * rest;
    }
}

INLINE void through_matrix(const float *restrict m, int n, float rgb[3][CHUNK]) {
    for (int i = 0; i < n; i++) {
        float r = rgb[0][i], g = rgb[1][i], b = rgb[2][i];
        rgb[0][i] = m[0] * r + m[1] * g + m[2] * b;
        rgb[1][i] = m[3] * r + m[4] * g + m[5] * b;
        rgb[2][i] = m[6] * r + m[7] * g + m[8] * b;
    }
}

/* Tables over light have knots evenly spaced within each doubling from 2^-20: a number's leading bits are its knot. */
INLINE void over_light(const Job *job, const float *restrict table, int n, float high, const float *restrict from,
                       float *restrict to) {
    Knots knots;
    for (int i = 0; i < n; i++) {
        float x = clamp(from[i], 0x1p-20f, high);
        int32_t bits;
        memcpy(&bits, &x, 4);
        knots.low[i] = (bits >> 16) - ((127 - 20) << 7);
        knots.part[i] = (float)(bits & 0xffff) * 0x1p-16f;
    }
    job->between(table, &knots, n, to);
}

INLINE void to_roots(const Job *job, int n, float rgb[3][CHUNK]) {
    for (int c = 0; c < 3; c++) {
        float *restrict v = rgb[c];
        if (job->curve) {
            float made[CHUNK];
            over_light(job, job->curve + c * job->curve_step, n, 15.999f, v, made);
            for (int i = 0; i < n; i++) v[i] = clamp(made[i], 0.0f, 1.0f);
        } else if (job->cube) {
            for (int i = 0; i < n; i++) v[i] = sqrtf(clamp(v[i], 0.0f, 1.0f));
        } else {
            for (int i = 0; i < n; i++) v[i] = clamp(v[i], 0.0f, 1.0f);
        }
    }
}

/* Numbers of the cube are parts of 32767, so that a corner is one load and a weighing two multiplications. */
#define FROM_CUBE (1.0f / (32767.0f * WHOLE))

/* Tetrahedral: along the greatest coordinate first, then the middle one, then the least. `from` on of the n colours. */
INLINE void through_cube_from(const int16_t *restrict cube, int from, int n, float (*restrict rgb)[CHUNK]) {
    for (int i = from; i < n; i++) {
        int32_t r = (int32_t)(rgb[0][i] * PLACES + 0.5f), g = (int32_t)(rgb[1][i] * PLACES + 0.5f);
        int32_t l = (int32_t)(rgb[2][i] * PLACES + 0.5f);
        const int16_t *p = cube + 4 * ((r / WHOLE * CUBE + g / WHOLE) * CUBE + l / WHOLE);
        r %= WHOLE, g %= WHOLE, l %= WHOLE;
        int32_t high = r > g ? r : g, low = r < g ? r : g;
        int32_t most = high > l ? high : l, least = low < l ? low : l, middle = r + g + l - most - least;
        const int16_t *q = p + 4 * (most == r ? CUBE * CUBE : (most == g ? CUBE : 1));
        const int16_t *t = p + 4 * ALL_EDGES, *s = t - 4 * (least == l ? 1 : (least == g ? CUBE : CUBE * CUBE));
        int32_t w0 = WHOLE - most, w1 = most - middle, w2 = middle - least;
        for (int c = 0; c < 3; c++) rgb[c][i] = (float)(p[c] * w0 + q[c] * w1 + s[c] * w2 + t[c] * least) * FROM_CUBE;
    }
}

static void through_cube_plain(const int16_t *cube, int n, float (*rgb)[CHUNK]) { through_cube_from(cube, 0, n, rgb); }

INLINE void write_pixels(const Job *job, size_t at, int n, float rgb[3][CHUNK]) {
    through_matrix(job->out_matrix, n, rgb);
    if (job->kind == PIXELS_8) {
        const uint8_t *restrict bytes = job->out_bytes;
        uint8_t *restrict to = (uint8_t *)job->pixels + 3 * at;
        int32_t index[3][CHUNK];
        for (int c = 0; c < 3; c++)
            for (int i = 0; i < n; i++) {
                float x = clamp(rgb[c][i], 0x1p-19f, 1.0f);
                int32_t bits;
                memcpy(&bits, &x, 4);
                index[c][i] = ((bits + (1 << 14)) >> 15) - ((127 - DOUBLINGS) << 8) + c * job->bytes_step;
            }
        for (int i = 0; i < n; i++) {
            to[3 * i] = bytes[index[0][i]];
            to[3 * i + 1] = bytes[index[1][i]];
            to[3 * i + 2] = bytes[index[2][i]];
        }
        return;
    }
    for (int c = 0; c < 3; c++) {
        float value[CHUNK];
        over_light(job, job->out_table + c * CURVE, n, 1.0f, rgb[c], value);
        if (job->kind == PIXELS_16) {
            uint16_t *restrict to = (uint16_t *)job->pixels + 3 * at + c;
            for (int i = 0; i < n; i++) to[3 * i] = (uint16_t)(value[i] * 65535.0f + 0.5f);
        } else {
            float *restrict to = (float *)job->pixels + 3 * at + c;
            for (int i = 0; i < n; i++) to[3 * i] = value[i];
        }
    }
}

INLINE void square(int n, float rgb[3][CHUNK]) {
    for (int c = 0; c < 3; c++)
        for (int i = 0; i < n; i++) rgb[c][i] *= rgb[c][i];
}

/* As much of the new light as the mask says. */
INLINE void mix(int n, float rgb[3][CHUNK], float old[3][CHUNK], const float *restrict mask) {
    for (int c = 0; c < 3; c++)
        for (int i = 0; i < n; i++) rgb[c][i] = old[c][i] + (rgb[c][i] - old[c][i]) * mask[i];
}

INLINE void write_out(const Job *job, size_t at, int n, float rgb[3][CHUNK]) {
    if (job->kind != LIGHT_PLANES) {
        write_pixels(job, at, n, rgb);
        return;
    }
    for (int c = 0; c < 3; c++)
        if (job->light_half)
            job->halve(rgb[c], (size_t)n, (uint16_t *)job->light[c] + at);
        else
            memcpy((float *)job->light[c] + at, rgb[c], (size_t)n * sizeof(float));
}

/* At most CHUNK pixels of a row. */
INLINE void develop_part(const Job *job, Py_ssize_t row, Py_ssize_t column, int n) {
    float rgb[3][CHUNK], old[3][CHUNK], e[CHUNK], mask[CHUNK];
    size_t at = (size_t)row * (size_t)job->width + (size_t)column;
    for (int c = 0; c < 3; c++) {
        load(job, c, at, n, rgb[c]);
        for (int i = 0; i < n; i++) rgb[c][i] = rgb[c][i] == rgb[c][i] ? rgb[c][i] : 0.0f;
    }
    if (job->plane[MASK]) memcpy(old, rgb, sizeof old);
    if (exponents(job, row, column, at, n, e)) {
        for (int i = 0; i < n; i++) e[i] = power_of_two(e[i]);
        for (int c = 0; c < 3; c++)
            for (int i = 0; i < n; i++) rgb[c][i] *= e[i];
    }
    if (job->plane[HAZE] && job->number[VEIL] != 0.0f) lift_veil(job, at, n, rgb);
    if (job->mixes) through_matrix(job->number + MATRIX, n, rgb);
    to_roots(job, n, rgb);
    if (job->cube) through_cube_from(job->cube, 0, n, rgb);
    if (job->curve || job->cube) square(n, rgb);
    if (job->plane[MASK]) {
        load(job, MASK, at, n, mask);
        mix(n, rgb, old, mask);
    }
    write_out(job, at, n, rgb);
}

static void develop_rows_plain(const Job *job, Py_ssize_t from, Py_ssize_t to) {
    for (Py_ssize_t row = from; row < to; row++)
        for (Py_ssize_t column = 0; column < job->width; column += CHUNK)
            develop_part(job, row, column, (int)(job->width - column < CHUNK ? job->width - column : CHUNK));
}

/* Pixels of red, green, blue with so much of the change to others: `own` of each colour's, and `light` of that of the
   whole pixel's lightness (ITU-R BT.601). */
INLINE void blend_body(const uint8_t *restrict from, const uint8_t *restrict to, size_t count, float own, float light,
                       uint8_t *restrict made) {
    const float red = 0.299f * light, green = 0.587f * light, blue = 0.114f * light;
    for (size_t i = 0; i < count; i++) {
        float r = from[3 * i], g = from[3 * i + 1], b = from[3 * i + 2];
        float dr = to[3 * i] - r, dg = to[3 * i + 1] - g, db = to[3 * i + 2] - b;
        float all = red * dr + green * dg + blue * db + 0.5f;
        made[3 * i] = (uint8_t)(int32_t)clamp(r + own * dr + all, 0.0f, 255.0f);
        made[3 * i + 1] = (uint8_t)(int32_t)clamp(g + own * dg + all, 0.0f, 255.0f);
        made[3 * i + 2] = (uint8_t)(int32_t)clamp(b + own * db + all, 0.0f, 255.0f);
    }
}

ON_BEST(blend, (const uint8_t *from, const uint8_t *to, size_t count, float own, float light, uint8_t *made),
        (from, to, count, own, light, made))

#ifdef WIDE
#include "_kernel_wide.h"
#include "_kernel_widest.h"
#endif

static void develop_rows(const Job *job, Py_ssize_t from, Py_ssize_t to) {
#ifdef WIDE
    if (IS_WIDEST) {
        develop_rows_widest(job, from, to);
        return;
    }
    if (IS_WIDE) {
        develop_rows_wide(job, from, to);
        return;
    }
#endif
    develop_rows_plain(job, from, to);
}

/* Pixels for one screen (blue, green, red, and a byte that is left alone) to those for another, through a cube. axis:
   where in the cube, 0 to 1, each of the 256 numbers lies. */
INLINE void recolour_body(const uint8_t *restrict from, uint8_t *restrict to, size_t count,
                          const float *restrict axis, const int16_t *cube, ThroughCube through_cube) {
    for (size_t start = 0; start < count; start += CHUNK) {
        float rgb[3][CHUNK];
        int n = (int)(count - start < CHUNK ? count - start : CHUNK);
        const uint8_t *restrict p = from + 4 * start;
        uint8_t *restrict q = to + 4 * start;
        for (int i = 0; i < n; i++) {
            uint32_t four;
            memcpy(&four, p + 4 * i, 4);
            rgb[0][i] = axis[four >> 16 & 255];
            rgb[1][i] = axis[four >> 8 & 255];
            rgb[2][i] = axis[four & 255];
        }
        through_cube(cube, n, rgb);
        for (int i = 0; i < n; i++) {
            uint32_t four;
            memcpy(&four, p + 4 * i, 4);
            four &= 0xff000000u;
            four |= (uint32_t)(int32_t)(rgb[0][i] * 255.0f + 0.5f) << 16;
            four |= (uint32_t)(int32_t)(rgb[1][i] * 255.0f + 0.5f) << 8;
            four |= (uint32_t)(int32_t)(rgb[2][i] * 255.0f + 0.5f);
            memcpy(q + 4 * i, &four, 4);
        }
    }
}

ON_BEST(recolour,
        (const uint8_t *from, uint8_t *to, size_t count, const float *axis, const int16_t *cube,
         ThroughCube through_cube),
        (from, to, count, axis, cube, through_cube))

/* Pixels to light: a table for each number, then 3x3. */
INLINE void decode_rows_body(const void *pixels, int wide, int channels, const float *restrict table, int levels,
                               const float *restrict m, float *const light[3], size_t count) {
    const int g = channels == 1 ? 0 : 1, b = channels == 1 ? 0 : 2;
    for (size_t start = 0; start < count; start += CHUNK) {
        float rgb[3][CHUNK];
        int n = (int)(count - start < CHUNK ? count - start : CHUNK);
        if (wide) {
            const uint16_t *p = (const uint16_t *)pixels + start * (size_t)channels;
            for (int i = 0; i < n; i++) {
                rgb[0][i] = table[p[i * channels]];
                rgb[1][i] = table[levels + p[i * channels + g]];
                rgb[2][i] = table[2 * levels + p[i * channels + b]];
            }
        } else {
            const uint8_t *p = (const uint8_t *)pixels + start * (size_t)channels;
            for (int i = 0; i < n; i++) {
                rgb[0][i] = table[p[i * channels]];
                rgb[1][i] = table[levels + p[i * channels + g]];
                rgb[2][i] = table[2 * levels + p[i * channels + b]];
            }
        }
        through_matrix(m, n, rgb);
        for (int c = 0; c < 3; c++) memcpy(light[c] + start, rgb[c], (size_t)n * sizeof(float));
    }
}

ON_BEST(decode_rows,
        (const void *pixels, int wide, int channels, const float *table, int levels, const float *m,
         float *const light[3], size_t count),
        (pixels, wide, channels, table, levels, m, light, count))

/* Light to log2 luminance. */
INLINE void luminance_of_body(const float *restrict r, const float *restrict g, const float *restrict b, size_t count,
                                float *restrict to) {
    for (size_t i = 0; i < count; i++) {
        float light = 0.2627f * r[i] + 0.6780f * g[i] + 0.0593f * b[i];
        to[i] = log_of_two((light > 0.0f ? light : 0.0f) + 0x1p-11f);
    }
}

ON_BEST(luminance_of, (const float *r, const float *g, const float *b, size_t count, float *to), (r, g, b, count, to))

typedef struct {
    const float *luminance, *map[4];
    Py_ssize_t rows, width, frame_height, frame_width, top, left, map_rows, map_columns;
    float *base, *mid, *hi;
    float *part;    /* width */
    float *line[4]; /* map_columns + 1 each */
    int32_t *first; /* map_columns + 1 */
} Local;

/* Which pixels of a line lie between which two columns of the maps, and where between them. */
INLINE void lay_out(const Local *job) {
    Py_ssize_t last = job->map_columns > 1 ? job->map_columns - 2 : 0, column = 0;
    float step = (float)job->map_columns / (float)job->frame_width;
    job->first[0] = 0;
    for (Py_ssize_t i = 0; i < job->width; i++) {
        float x = ((float)(i + job->left) + 0.5f) * step - 0.5f;
        x = clamp(x, 0.0f, (float)(job->map_columns - 1));
        Py_ssize_t low = (Py_ssize_t)x < last ? (Py_ssize_t)x : last;
        while (column < low) job->first[++column] = (int32_t)i;
        job->part[i] = x - (float)low;
    }
    while (column < last + 1) job->first[++column] = (int32_t)job->width;
}

/* Which two rows of the maps a row of the picture lies between, and where between them. */
INLINE float row_of_maps(const Local *job, Py_ssize_t row, Py_ssize_t *low) {
    float y = ((float)(row + job->top) + 0.5f) * ((float)job->map_rows / (float)job->frame_height) - 0.5f;
    y = clamp(y, 0.0f, (float)(job->map_rows - 1));
    *low = (Py_ssize_t)y;
    if (*low > job->map_rows - 2) *low = job->map_rows > 1 ? job->map_rows - 2 : 0;
    return y - (float)*low;
}

/* One map, stretched over some rows: to `base`. */
INLINE void stretch_rows_body(const Local *job) {
    const Py_ssize_t columns = job->map_columns, cells = columns > 1 ? columns - 1 : 1;
    const float *restrict part = job->part;
    float *restrict line = job->line[0];
    lay_out(job);
    for (Py_ssize_t row = 0; row < job->rows; row++) {
        Py_ssize_t low;
        float t = row_of_maps(job, row, &low);
        const float *restrict a = job->map[0] + low * columns, *restrict b = job->map_rows > 1 ? a + columns : a;
        for (Py_ssize_t i = 0; i < columns; i++) line[i] = a[i] + (b[i] - a[i]) * t;
        line[columns] = line[columns - 1];
        float *restrict to = job->base + row * job->width;
        for (Py_ssize_t cell = 0; cell < cells; cell++) {
            float from = line[cell], rise = line[cell + 1] - from;
            for (int32_t i = job->first[cell]; i < job->first[cell + 1]; i++) to[i] = from + rise * part[i];
        }
    }
}

ON_BEST(stretch_rows, (const Local *job), (job))

INLINE void local_rows_body(const Local *job) {
    const Py_ssize_t columns = job->map_columns, cells = columns > 1 ? columns - 1 : 1;
    const float *restrict part = job->part;
    lay_out(job);
    for (Py_ssize_t row = 0; row < job->rows; row++) {
        Py_ssize_t low;
        float t = row_of_maps(job, row, &low);
        for (int m = 0; m < 4; m++) {
            const float *restrict a = job->map[m] + low * columns, *restrict b = job->map_rows > 1 ? a + columns : a;
            float *restrict line = job->line[m];
            for (Py_ssize_t i = 0; i < columns; i++) line[i] = a[i] + (b[i] - a[i]) * t;
            line[columns] = line[columns - 1];
        }
        const float *restrict l = job->luminance + row * job->width;
        float *restrict base = job->base + row * job->width, *restrict mid = job->mid + row * job->width;
        float *restrict hi = job->hi + row * job->width;
        for (Py_ssize_t cell = 0; cell < cells; cell++) {
            float from[4], rise[4];
            for (int m = 0; m < 4; m++) {
                from[m] = job->line[m][cell];
                rise[m] = job->line[m][cell + 1] - from[m];
            }
            for (int32_t i = job->first[cell]; i < job->first[cell + 1]; i++) {
                float broad = (from[0] + rise[0] * part[i]) * l[i] + from[1] + rise[1] * part[i];
                float form = (from[2] + rise[2] * part[i]) * l[i] + from[3] + rise[3] * part[i];
                base[i] = broad;
                mid[i] = form - broad;
                hi[i] = l[i] - form;
            }
        }
    }
}

ON_BEST(local_rows, (const Local *job), (job))

#ifdef WIDE
#include "_kernel_gather.h"
#endif

/* Detail (log luminance less its blur), held to half a stop: d / sqrt(1 + 4 d d). */
INLINE void hold_back_body(const float *restrict sharp, const float *restrict soft, size_t count, float *restrict to) {
    for (size_t i = 0; i < count; i++) {
        float d = sharp[i] - soft[i];
        to[i] = d / sqrtf(1.0f + 4.0f * d * d);
    }
}

ON_BEST(hold_back, (const float *sharp, const float *soft, size_t count, float *to), (sharp, soft, count, to))

/* Detail, less where there is little of it all around: times 1 - masking + masking min(1, slope around)^2. */
INLINE void spare_body(const float *restrict detail, const float *restrict around, size_t count, float slope,
                       float masking, float *restrict to) {
    for (size_t i = 0; i < count; i++) {
        float share = slope * around[i];
        share = share < 1.0f ? share : 1.0f;
        to[i] = detail[i] * (1.0f - masking + masking * share * share);
    }
}

ON_BEST(spare, (const float *detail, const float *around, size_t count, float slope, float masking, float *to),
        (detail, around, count, slope, masking, to))

enum { GRAIN_TILE = 512, GRAIN_SIDE = GRAIN_TILE + 2 }; /* a tile of noise, and how many numbers a row of it has */

/* One row of grain: the tile's rows around y mixed, then read at steps. `line` has GRAIN_SIDE numbers. */
INLINE void grain_row_body(const float *restrict tile, double y, Py_ssize_t left, Py_ssize_t width, double step,
                           float strength, float *restrict line, float *restrict to,
                           void (*between)(const float *, const Knots *, int, float *)) {
    Py_ssize_t low = (Py_ssize_t)y;
    float part = (float)(y - (double)low);
    const float *restrict a = tile + low * GRAIN_SIDE, *restrict b = a + GRAIN_SIDE;
    for (int i = 0; i < GRAIN_SIDE; i++) line[i] = (a[i] + (b[i] - a[i]) * part) * strength;
    for (Py_ssize_t start = 0; start < width; start += CHUNK) {
        int n = (int)(width - start < CHUNK ? width - start : CHUNK);
        double first = fmod(((double)(left + start) + 0.5) * step, GRAIN_TILE);
        float at = (float)first, stride = (float)step;
        Knots knots;
        for (int i = 0; i < n; i++) {
            float x = at + stride * (float)i;
            x -= (float)GRAIN_TILE * floorf(x * (1.0f / (float)GRAIN_TILE));
            knots.low[i] = (int32_t)x;
            knots.part[i] = x - (float)knots.low[i];
        }
        between(line, &knots, n, to + start);
    }
}

ON_BEST(grain_row,
        (const float *tile, double y, Py_ssize_t left, Py_ssize_t width, double step, float strength, float *line,
         float *to, void (*between)(const float *, const Knots *, int, float *)),
        (tile, y, left, width, step, strength, line, to, between))

/* Colours (`count` of Oklab, three numbers each) through a matrix, cubed, through another: light. Of that the roots,
   held between 0 and 1, four numbers each. */
INLINE void roots_of_body(const float *restrict lab, size_t count, const float *restrict cones,
                          const float *restrict light, float *restrict to) {
    for (size_t start = 0; start < count; start += CHUNK) {
        float rgb[3][CHUNK];
        int n = (int)(count - start < CHUNK ? count - start : CHUNK);
        for (int i = 0; i < n; i++)
            for (int c = 0; c < 3; c++) rgb[c][i] = lab[3 * (start + (size_t)i) + (size_t)c];
        through_matrix(cones, n, rgb);
        for (int c = 0; c < 3; c++)
            for (int i = 0; i < n; i++) rgb[c][i] *= rgb[c][i] * rgb[c][i];
        through_matrix(light, n, rgb);
        for (int c = 0; c < 3; c++)
            for (int i = 0; i < n; i++) rgb[c][i] = sqrtf(clamp(rgb[c][i], 0.0f, 1.0f));
        for (int i = 0; i < n; i++) {
            float *four = to + 4 * (start + (size_t)i);
            four[0] = rgb[0][i], four[1] = rgb[1][i], four[2] = rgb[2][i], four[3] = 0.0f;
        }
    }
}

ON_BEST(roots_of, (const float *lab, size_t count, const float *cones, const float *light, float *to),
        (lab, count, cones, light, to))

/* Numbers 0 to 1 as parts of 32767. */
INLINE void pack_body(const float *restrict from, size_t count, int16_t *restrict to) {
    for (size_t i = 0; i < count; i++) to[i] = (int16_t)(int32_t)(clamp(from[i], 0.0f, 1.0f) * 32767.0f + 0.5f);
}

ON_BEST(pack, (const float *from, size_t count, int16_t *to), (from, count, to))

/* The angle of x, y, from -pi to pi. Source: Hastings, Approximations for Digital Computers, 1955, sheet 13. */
INLINE float angle_of(float x, float y) {
    float across = fabsf(x), up = fabsf(y), low = across < up ? across : up, high = across < up ? up : across;
    float t = low / (high > 1e-30f ? high : 1e-30f), s = t * t;
    float angle = 0.05265332f - s * 0.01172120f;
    angle = t * (0.99997726f + s * (-0.33262347f + s * (0.19354346f + s * (-0.11643287f + s * angle))));
    angle = up > across ? 1.57079633f - angle : angle;
    angle = x < 0.0f ? 3.14159265f - angle : angle;
    return y < 0.0f ? -angle : angle;
}

/* What tables over the circle of hues (`kinds` of them, `steps` long) say of each colour (Oklab), less where a colour
   has less chroma than `faint`. */
INLINE void by_hue_body(const float *restrict lab, size_t count, const float *restrict tables, int steps, int kinds,
                        float faint, float *restrict to) {
    const float turn = (float)steps / 6.28318531f, strong = faint > 0.0f ? 1.0f / faint : 0.0f;
    for (size_t start = 0; start < count; start += CHUNK) {
        float red[CHUNK], yellow[CHUNK], share[CHUNK];
        int32_t step[CHUNK];
        int n = (int)(count - start < CHUNK ? count - start : CHUNK);
        for (int i = 0; i < n; i++) {
            red[i] = lab[3 * (start + (size_t)i) + 1];
            yellow[i] = lab[3 * (start + (size_t)i) + 2];
        }
        for (int i = 0; i < n; i++) {
            int32_t at = (int32_t)floorf(angle_of(red[i], yellow[i]) * turn + 0.5f);
            at += at < 0 ? steps : 0;
            step[i] = at < 0 || at >= steps ? 0 : at;
            float t = clamp(sqrtf(red[i] * red[i] + yellow[i] * yellow[i]) * strong, 0.0f, 1.0f);
            share[i] = strong > 0.0f ? t * t * (3.0f - 2.0f * t) : 1.0f;
        }
        for (int k = 0; k < kinds; k++)
            for (int i = 0; i < n; i++)
                to[(size_t)k * count + start + (size_t)i] = tables[k * steps + step[i]] * share[i];
    }
}

ON_BEST(by_hue, (const float *lab, size_t count, const float *tables, int steps, int kinds, float faint, float *to),
        (lab, count, tables, steps, kinds, faint, to))

/* ---- Python ---- */

enum { MOST_BUFFERS = 24 };

typedef struct {
    Py_buffer buffer[MOST_BUFFERS];
    int count;
} Held;

static void release(Held *held) {
    while (held->count) PyBuffer_Release(&held->buffer[--held->count]);
}

/* The memory of an object, at least `bytes` long; NULL with an exception if it is not. *half: whether it is float16
   (half as long as float32 would be). None gives NULL without an exception where `optional`. */
static void *hold(Held *held, PyObject *object, Py_ssize_t bytes, int writable, int optional, int *half) {
    if (optional && object == Py_None) return NULL;
    Py_buffer *buffer = &held->buffer[held->count];
    if (PyObject_GetBuffer(object, buffer, writable ? PyBUF_CONTIG : PyBUF_CONTIG_RO) < 0) return NULL;
    held->count++;
    if (half) {
        *half = buffer->itemsize == 2;
        if (*half) bytes /= 2;
    }
    if (buffer->len < bytes) {
        PyErr_Format(PyExc_ValueError, "a buffer has %zd bytes, %zd are needed", buffer->len, bytes);
        return NULL;
    }
    return buffer->buf;
}

/* From one channel's table to the next in what was held last: 0 where there is only one for all three. */
static int step_of(const Held *held, Py_ssize_t bytes, int count) {
    return held->buffer[held->count - 1].len >= 3 * bytes ? count : 0;
}

static PyObject *py_develop(PyObject *self, PyObject *args) {
    PyObject *planes, *tables, *number, *curve, *cube, *out, *out_matrix, *out_table, *out_bytes,
             *out_lines;
    Py_ssize_t rows, from, to;
    Job job = {0};
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "O!O!OOO(nn)(nn)(nn)(nn)iOOOOO", &PyTuple_Type, &planes, &PyTuple_Type, &tables, &number,
                          &curve, &cube, &rows, &job.width, &job.frame_height, &job.frame_width, &job.top, &job.left, &from,
                          &to, &job.kind, &out, &out_matrix, &out_table, &out_bytes,
                          &out_lines))
        return NULL;
    if (PyTuple_GET_SIZE(planes) != PLANES || PyTuple_GET_SIZE(tables) != TABLES || rows < 0 || job.width < 0 ||
        from < 0 || to > rows || job.kind < LIGHT_PLANES || job.kind > PIXELS_FLOAT) {
        PyErr_SetString(PyExc_ValueError, "planes, tables or rows do not fit");
        return NULL;
    }
    job.halves = halves_plain, job.between = between_plain;
#ifdef WIDE
    if (IS_WIDE) job.halves = halves_wide, job.between = between_wide, job.halve = halve_wide;
#endif
    Py_ssize_t count = rows * job.width, f = (Py_ssize_t)sizeof(float);
    for (int i = 0; i < PLANES; i++)
        job.plane[i] = hold(&held, PyTuple_GET_ITEM(planes, i), count * f, 0, i > BLUE, &job.half[i]);
    for (int i = 0; i < TABLES; i++) job.table[i] = hold(&held, PyTuple_GET_ITEM(tables, i), KNOTS * f, 0, 1, NULL);
    job.number = hold(&held, number, NUMBERS * f, 0, 0, NULL);
    job.curve = hold(&held, curve, CURVE * f, 0, 1, NULL);
    job.curve_step = job.curve ? step_of(&held, CURVE * f, CURVE) : 0;
    job.cube = hold(&held, cube, 4 * CUBE * CUBE * CUBE * (Py_ssize_t)sizeof(int16_t), 0, 1, NULL);
    for (int i = 0; job.number && i < 9; i++) job.mixes |= job.number[MATRIX + i] != (i % 4 == 0 ? 1.0f : 0.0f);
    if (job.kind == LIGHT_PLANES) {
        if (!PyTuple_Check(out) || PyTuple_GET_SIZE(out) != 3)
            PyErr_SetString(PyExc_ValueError, "three planes are written");
        else
            for (int c = 0; c < 3; c++)
                job.light[c] = hold(&held, PyTuple_GET_ITEM(out, c), count * f, 1, 0, &job.light_half);
        if (job.light_half && !job.halve) PyErr_SetString(PyExc_ValueError, "this processor writes no float16");
    } else {
        Py_ssize_t size = job.kind == PIXELS_8 ? 1 : job.kind == PIXELS_16 ? 2 : 4;
        job.pixels = hold(&held, out, 3 * count * size, 1, 0, NULL);
        job.out_matrix = hold(&held, out_matrix, 9 * f, 0, 0, NULL);
        job.out_table = hold(&held, out_table, 3 * CURVE * f, 0, 0, NULL);
        job.out_bytes = hold(&held, out_bytes, BYTES, 0, 0, NULL);
        job.bytes_step = job.out_bytes ? step_of(&held, BYTES, BYTES) : 0;
        job.out_lines = hold(&held, out_lines, LINES * 2, 0, 1, NULL);
        job.lines_step = job.out_lines ? step_of(&held, LINES * 2, LINES) : 0;
    }
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        develop_rows(&job, from, to);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_decode(PyObject *self, PyObject *args) {
    PyObject *pixels, *table, *matrix, *red, *green, *blue;
    Py_ssize_t count;
    int wide, channels;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OiinOOOOO", &pixels, &wide, &channels, &count, &table, &matrix, &red, &green, &blue))
        return NULL;
    int levels = wide ? 65536 : 256;
    Py_ssize_t f = (Py_ssize_t)sizeof(float);
    const void *from = hold(&held, pixels, count * channels * (wide ? 2 : 1), 0, 0, NULL);
    const float *light = hold(&held, table, 3 * levels * f, 0, 0, NULL), *m = hold(&held, matrix, 9 * f, 0, 0, NULL);
    float *to[3] = {hold(&held, red, count * f, 1, 0, NULL), hold(&held, green, count * f, 1, 0, NULL),
                    hold(&held, blue, count * f, 1, 0, NULL)};
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        decode_rows(from, wide, channels, light, levels, m, to, (size_t)count);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_luminance(PyObject *self, PyObject *args) {
    PyObject *red, *green, *blue, *out;
    Py_ssize_t count;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OOOnO", &red, &green, &blue, &count, &out)) return NULL;
    Py_ssize_t bytes = count * (Py_ssize_t)sizeof(float);
    const float *r = hold(&held, red, bytes, 0, 0, NULL), *g = hold(&held, green, bytes, 0, 0, NULL);
    const float *b = hold(&held, blue, bytes, 0, 0, NULL);
    float *to = hold(&held, out, bytes, 1, 0, NULL);
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        luminance_of(r, g, b, (size_t)count, to);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_local(PyObject *self, PyObject *args) {
    PyObject *luminance, *maps, *base, *mid, *hi;
    Local job = {0};
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OO!(nn)(nn)(nn)(nn)OOO", &luminance, &PyTuple_Type, &maps, &job.map_rows,
                          &job.map_columns, &job.rows, &job.width, &job.frame_height, &job.frame_width, &job.top,
                          &job.left, &base, &mid, &hi))
        return NULL;
    if (PyTuple_GET_SIZE(maps) != 4 || job.map_rows < 1 || job.map_columns < 1 || job.rows < 0 || job.width < 1) {
        PyErr_SetString(PyExc_ValueError, "maps or rows do not fit");
        return NULL;
    }
    Py_ssize_t bytes = job.rows * job.width * (Py_ssize_t)sizeof(float);
    job.luminance = hold(&held, luminance, bytes, 0, 0, NULL);
    for (int i = 0; i < 4; i++)
        job.map[i] = hold(&held, PyTuple_GET_ITEM(maps, i), job.map_rows * job.map_columns * 4, 0, 0, NULL);
    job.base = hold(&held, base, bytes, 1, 0, NULL);
    job.mid = hold(&held, mid, bytes, 1, 0, NULL);
    job.hi = hold(&held, hi, bytes, 1, 0, NULL);
    size_t line = (size_t)job.map_columns + 1;
    job.part = PyMem_RawMalloc(((size_t)job.width + 4 * line) * sizeof(float));
    job.first = PyMem_RawMalloc(line * sizeof(int32_t));
    if (!PyErr_Occurred() && (!job.part || !job.first)) PyErr_NoMemory();
    for (size_t i = 0; job.part && i < 4; i++) job.line[i] = job.part + job.width + i * line;
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        local_rows(&job);
        Py_END_ALLOW_THREADS
    }
    PyMem_RawFree(job.part);
    PyMem_RawFree(job.first);
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

/* Some rows of pixels to all planes that the pass reads; False where the processor cannot. */
static PyObject *py_gather(PyObject *self, PyObject *args) {
    PyObject *pixels, *table, *matrix, *maps, *haze, *made, *luminance;
    Py_ssize_t map_rows, map_columns, rows, width, frame_height, frame_width, top, left;
    int wide, channels, done = 0;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OiiOOO!O(nn)(nn)(nn)(nn)O!O", &pixels, &wide, &channels, &table, &matrix, &PyTuple_Type,
                          &maps, &haze, &map_rows, &map_columns, &rows, &width, &frame_height, &frame_width, &top, &left,
                          &PyTuple_Type, &made, &luminance))
        return NULL;
    if (PyTuple_GET_SIZE(maps) != 4 || PyTuple_GET_SIZE(made) != 7 || map_rows < 1 || map_columns < 1 || rows < 0 ||
        width < 1 || map_columns > frame_width || (channels != 1 && channels != 3)) {
        PyErr_SetString(PyExc_ValueError, "maps or rows do not fit");
        return NULL;
    }
#ifdef WIDE
    Gather job = {.maps = {.rows = rows, .width = width, .frame_height = frame_height, .frame_width = frame_width,
                           .top = top, .left = left, .map_rows = map_rows, .map_columns = map_columns},
                  .wide = wide, .channels = channels, .levels = wide ? 65536 : 256};
    const Py_ssize_t count = rows * width, f = (Py_ssize_t)sizeof(float), map = map_rows * map_columns * f;
    job.pixels = hold(&held, pixels, count * channels * (wide ? 2 : 1), 0, 0, NULL);
    job.table = hold(&held, table, 3 * job.levels * f, 0, 0, NULL);
    job.matrix = hold(&held, matrix, 9 * f, 0, 0, NULL);
    for (int i = 0; i < 4; i++) job.maps.map[i] = hold(&held, PyTuple_GET_ITEM(maps, i), map, 0, 0, NULL);
    job.haze = hold(&held, haze, map, 0, 1, NULL);
    for (int i = 0; i < 7; i++) job.made[i] = hold(&held, PyTuple_GET_ITEM(made, i), count * 2, 1, i == 6, NULL);
    job.luminance = hold(&held, luminance, count * f, 1, 0, NULL);
    const size_t line = (size_t)map_columns + SPARE, along = (size_t)width + SPARE;
    float *room = PyMem_RawCalloc(5 * line + 2 * along, sizeof(float));
    int32_t *first = PyMem_RawMalloc(((size_t)map_columns + 1) * sizeof(int32_t));
    done = IS_WIDE;
    if (!PyErr_Occurred() && (!room || !first)) PyErr_NoMemory();
    if (!PyErr_Occurred() && done) {
        for (size_t i = 0; i < 4; i++) job.maps.line[i] = room + i * line;
        job.haze_line = room + 4 * line, job.maps.part = room + 5 * line, job.maps.first = first;
        job.low = (int32_t *)(job.maps.part + along);
        Py_BEGIN_ALLOW_THREADS
        lay_out(&job.maps);
        for (Py_ssize_t cell = 0; cell < (map_columns > 1 ? map_columns - 1 : 1); cell++)
            for (int32_t i = first[cell]; i < first[cell + 1]; i++) job.low[i] = (int32_t)cell;
        gather_rows(&job);
        Py_END_ALLOW_THREADS
    }
    PyMem_RawFree(room);
    PyMem_RawFree(first);
#else
    (void)wide, (void)top, (void)left, (void)luminance;
#endif
    release(&held);
    if (PyErr_Occurred()) return NULL;
    return PyBool_FromLong(done);
}

/* float32 to float16 by the processor's own conversion; False where it has none. */
static PyObject *py_halve(PyObject *self, PyObject *args) {
    PyObject *from, *to;
    Py_ssize_t count;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OnO", &from, &count, &to)) return NULL;
    const float *source = hold(&held, from, count * 4, 0, 0, NULL);
    uint16_t *target = hold(&held, to, count * 2, 1, 0, NULL);
    int done = 0;
#ifdef WIDE
    done = IS_WIDE;
    if (!PyErr_Occurred() && done) {
        Py_BEGIN_ALLOW_THREADS
        halve_wide(source, (size_t)count, target);
        Py_END_ALLOW_THREADS
    }
#else
    (void)source, (void)target;
#endif
    release(&held);
    if (PyErr_Occurred()) return NULL;
    return PyBool_FromLong(done);
}

/* A plane of float16 at another size; False where the processor cannot. */
static PyObject *py_smaller(PyObject *self, PyObject *args) {
    PyObject *from, *to;
    Py_ssize_t rows, columns, made_rows, made_columns, first, end;
    Held held = {.count = 0};
    int done = 0;
    (void)self;
    if (!PyArg_ParseTuple(args, "O(nn)O(nn)(nn)", &from, &rows, &columns, &to, &made_rows, &made_columns, &first, &end))
        return NULL;
    if (rows < 1 || columns < 1 || made_rows < 1 || made_columns < 1 || first < 0 || end > made_rows) {
        PyErr_SetString(PyExc_ValueError, "sizes or rows do not fit");
        return NULL;
    }
    const uint16_t *source = hold(&held, from, rows * columns * 2, 0, 0, NULL);
    uint16_t *target = hold(&held, to, made_rows * made_columns * 2, 1, 0, NULL);
#ifdef WIDE
    float *line = PyMem_RawMalloc(((size_t)columns + 1) * sizeof(float));
    done = IS_WIDE;
    if (!PyErr_Occurred() && !line) PyErr_NoMemory();
    if (!PyErr_Occurred() && done) {
        const Smaller job = {source, target, rows, columns, made_rows, made_columns, first, end, line};
        Py_BEGIN_ALLOW_THREADS
        smaller_rows(&job);
        Py_END_ALLOW_THREADS
    }
    PyMem_RawFree(line);
#else
    (void)source, (void)target;
#endif
    release(&held);
    if (PyErr_Occurred()) return NULL;
    return PyBool_FromLong(done);
}

static PyObject *py_recolour(PyObject *self, PyObject *args) {
    PyObject *from, *to, *axis, *cube;
    Py_ssize_t count;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OOnOO", &from, &to, &count, &axis, &cube)) return NULL;
    const uint8_t *source = hold(&held, from, 4 * count, 0, 0, NULL);
    uint8_t *target = hold(&held, to, 4 * count, 1, 0, NULL);
    const float *knots = hold(&held, axis, 256 * (Py_ssize_t)sizeof(float), 0, 0, NULL);
    const int16_t *corners = hold(&held, cube, 4 * CUBE * CUBE * CUBE * (Py_ssize_t)sizeof(int16_t), 0, 0, NULL);
    ThroughCube through_cube = through_cube_plain;
#ifdef WIDE
    if (IS_WIDE) through_cube = through_cube_wide;
#endif
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        recolour(source, target, (size_t)count, knots, corners, through_cube);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_hold_back(PyObject *self, PyObject *args) {
    PyObject *sharp, *soft, *out;
    Py_ssize_t count;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OOnO", &sharp, &soft, &count, &out)) return NULL;
    const float *a = hold(&held, sharp, count * 4, 0, 0, NULL), *b = hold(&held, soft, count * 4, 0, 0, NULL);
    float *to = hold(&held, out, count * 4, 1, 0, NULL);
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        hold_back(a, b, (size_t)count, to);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_spare(PyObject *self, PyObject *args) {
    PyObject *detail, *around, *out;
    Py_ssize_t count;
    float slope, masking;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OOnffO", &detail, &around, &count, &slope, &masking, &out)) return NULL;
    const float *a = hold(&held, detail, count * 4, 0, 0, NULL), *b = hold(&held, around, count * 4, 0, 0, NULL);
    float *to = hold(&held, out, count * 4, 1, 0, NULL);
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        spare(a, b, (size_t)count, slope, masking, to);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_grain(PyObject *self, PyObject *args) {
    PyObject *tile, *out;
    Py_ssize_t top, left, rows, width;
    double step;
    float strength, line[GRAIN_SIDE];
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "O(nn)(nn)dfO", &tile, &top, &left, &rows, &width, &step, &strength, &out)) return NULL;
    const float *noise = hold(&held, tile, GRAIN_SIDE * GRAIN_SIDE * 4, 0, 0, NULL);
    float *to = hold(&held, out, rows * width * 4, 1, 0, NULL);
    void (*between)(const float *, const Knots *, int, float *) = between_plain;
#ifdef WIDE
    if (IS_WIDE) between = between_wide;
#endif
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        for (Py_ssize_t row = 0; row < rows; row++) {
            double y = fmod(((double)(top + row) + 0.5) * step, GRAIN_TILE);
            grain_row(noise, y, left, width, step, strength, line, to + row * width, between);
        }
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_stretch(PyObject *self, PyObject *args) {
    PyObject *map, *out;
    Local job = {0};
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "O(nn)(nn)(nn)(nn)O", &map, &job.map_rows, &job.map_columns, &job.rows, &job.width,
                          &job.frame_height, &job.frame_width, &job.top, &job.left, &out))
        return NULL;
    if (job.map_rows < 1 || job.map_columns < 1 || job.rows < 0 || job.width < 1) {
        PyErr_SetString(PyExc_ValueError, "map or rows do not fit");
        return NULL;
    }
    job.map[0] = hold(&held, map, job.map_rows * job.map_columns * 4, 0, 0, NULL);
    job.base = hold(&held, out, job.rows * job.width * 4, 1, 0, NULL);
    size_t line = (size_t)job.map_columns + 1;
    job.part = PyMem_RawMalloc(((size_t)job.width + line) * sizeof(float));
    job.first = PyMem_RawMalloc(line * sizeof(int32_t));
    if (!PyErr_Occurred() && (!job.part || !job.first)) PyErr_NoMemory();
    if (job.part) job.line[0] = job.part + job.width;
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        stretch_rows(&job);
        Py_END_ALLOW_THREADS
    }
    PyMem_RawFree(job.part);
    PyMem_RawFree(job.first);
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_roots(PyObject *self, PyObject *args) {
    PyObject *lab, *cones, *light, *out;
    Py_ssize_t count, f = (Py_ssize_t)sizeof(float);
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OnOOO", &lab, &count, &cones, &light, &out)) return NULL;
    const float *colours = hold(&held, lab, 3 * count * f, 0, 0, NULL);
    const float *first = hold(&held, cones, 9 * f, 0, 0, NULL), *second = hold(&held, light, 9 * f, 0, 0, NULL);
    float *to = hold(&held, out, 4 * count * f, 1, 0, NULL);
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        roots_of(colours, (size_t)count, first, second, to);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_pack(PyObject *self, PyObject *args) {
    PyObject *numbers, *out;
    Py_ssize_t count;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OnO", &numbers, &count, &out)) return NULL;
    const float *from = hold(&held, numbers, count * (Py_ssize_t)sizeof(float), 0, 0, NULL);
    int16_t *to = hold(&held, out, count * (Py_ssize_t)sizeof(int16_t), 1, 0, NULL);
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        pack(from, (size_t)count, to);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_blend(PyObject *self, PyObject *args) {
    PyObject *original, *changed, *out;
    Py_ssize_t count;
    float own, light;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OOnffO", &original, &changed, &count, &own, &light, &out)) return NULL;
    const uint8_t *from = hold(&held, original, 3 * count, 0, 0, NULL);
    const uint8_t *other = hold(&held, changed, 3 * count, 0, 0, NULL);
    uint8_t *to = hold(&held, out, 3 * count, 1, 0, NULL);
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
#ifdef WIDE
        if (IS_WIDEST)
            blend_widest(from, other, (size_t)count, own, light, to);
        else
#endif
            blend(from, other, (size_t)count, own, light, to);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

static PyObject *py_by_hue(PyObject *self, PyObject *args) {
    PyObject *lab, *tables, *out;
    Py_ssize_t count, f = (Py_ssize_t)sizeof(float);
    int steps, kinds;
    float faint;
    Held held = {.count = 0};
    (void)self;
    if (!PyArg_ParseTuple(args, "OnO(ii)fO", &lab, &count, &tables, &kinds, &steps, &faint, &out)) return NULL;
    if (steps < 1 || kinds < 0) {
        PyErr_SetString(PyExc_ValueError, "tables need a step at least");
        return NULL;
    }
    const float *colours = hold(&held, lab, 3 * count * f, 0, 0, NULL);
    const float *told = hold(&held, tables, (Py_ssize_t)steps * kinds * f, 0, 0, NULL);
    float *to = hold(&held, out, count * kinds * f, 1, 0, NULL);
    if (!PyErr_Occurred()) {
        Py_BEGIN_ALLOW_THREADS
        by_hue(colours, (size_t)count, told, steps, kinds, faint, to);
        Py_END_ALLOW_THREADS
    }
    release(&held);
    if (PyErr_Occurred()) return NULL;
    Py_RETURN_NONE;
}

/* Says which is the widest vector unit that is used: 0 none, 1 AVX2, 2 AVX-512; `most`, if given, allows none wider. */
static PyObject *py_widest(PyObject *self, PyObject *args) {
    int most = -1;
    (void)self;
    if (!PyArg_ParseTuple(args, "|i", &most)) return NULL;
#ifdef WIDE
    if (most >= 0) widest = most;
    return PyLong_FromLong(IS_WIDEST ? 2 : IS_WIDE ? 1 : 0);
#else
    return PyLong_FromLong(0);
#endif
}

static PyMethodDef methods[] = {
    {"gather", py_gather, METH_VARARGS, "Pixels to all planes of the pass; False where this processor cannot."},
    {"roots", py_roots, METH_VARARGS, "Oklab to the roots of light."},
    {"blend", py_blend, METH_VARARGS, "Pixels with a part of a change."},
    {"pack", py_pack, METH_VARARGS, "Numbers 0 to 1 as parts of 32767."},
    {"by_hue", py_by_hue, METH_VARARGS, "What tables over the circle of hues say of colours."},
    {"widest", py_widest, METH_VARARGS, "Allows vector units; says which is used."},
    {"stretch", py_stretch, METH_VARARGS, "A part of a coarse map, stretched."},
    {"hold_back", py_hold_back, METH_VARARGS, "What sharpening may add, from log luminance and its blur."},
    {"spare", py_spare, METH_VARARGS, "What sharpening may add, less in plain areas."},
    {"grain", py_grain, METH_VARARGS, "A part of unit grain, from a tile of noise."},
    {"recolour", py_recolour, METH_VARARGS, "Pixels of the screen through a cube."},
    {"halve", py_halve, METH_VARARGS, "float32 to float16; False where this processor cannot."},
    {"smaller", py_smaller, METH_VARARGS, "float16 at another size; False where this processor cannot."},
    {"develop", py_develop, METH_VARARGS, "The fused pass over some rows."},
    {"decode", py_decode, METH_VARARGS, "Integer pixels to planes of light."},
    {"luminance", py_luminance, METH_VARARGS, "Planes of light to log2 luminance."},
    {"local", py_local, METH_VARARGS, "Log2 luminance and coarse maps to base, mid and hi."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_kernel", "The fused pass, compiled.", -1, methods,
                                    NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__kernel(void) {
    PyObject *made = PyModule_Create(&module);
    if (made && PyModule_AddIntConstant(made, "VERSION", 13) < 0) Py_CLEAR(made);
    return made;
}

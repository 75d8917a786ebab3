/* The fused pass for processors with AVX-512 (and its byte permutations): what _kernel_wide.h does with eight pixels is
   done here with sixteen, and short tables are looked up in registers. Included by _kernel.c after it; the last pixels
   of a row, fewer than sixteen, are left to _kernel.c. */

WIDEST static inline __m512 sixteen(const Job *job, int which, size_t at) {
    if (job->half[which]) {
        const void *from = (const uint16_t *)job->plane[which] + at;
        return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)from));
    }
    return _mm512_loadu_ps((const float *)job->plane[which] + at);
}

/* A number that is none gives the lower end. */
WIDEST static inline __m512 between_ends(__m512 x, float low, float high) {
    return _mm512_min_ps(_mm512_max_ps(x, _mm512_set1_ps(low)), _mm512_set1_ps(high));
}

WIDEST static inline __m512 sixteen_powers(__m512 x) {
    x = between_ends(x, -30.0f, 30.0f);
    __m512 whole = _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m512 f = _mm512_sub_ps(x, whole);
    __m512 p = _mm512_fmadd_ps(f, _mm512_set1_ps(0.00133336f), _mm512_set1_ps(0.00961813f));
    p = _mm512_fmadd_ps(f, p, _mm512_set1_ps(0.05550411f));
    p = _mm512_fmadd_ps(f, p, _mm512_set1_ps(0.24022651f));
    p = _mm512_fmadd_ps(f, p, _mm512_set1_ps(0.69314718f));
    p = _mm512_fmadd_ps(f, p, _mm512_set1_ps(1.0f));
    return _mm512_scalef_ps(p, whole);
}

WIDEST static inline void sixteen_through_matrix(const float *m, __m512 rgb[3]) {
    __m512 r = rgb[0], g = rgb[1], b = rgb[2];
    for (int c = 0; c < 3; c++, m += 3) {
        __m512 sum = _mm512_mul_ps(_mm512_set1_ps(m[2]), b);
        sum = _mm512_fmadd_ps(_mm512_set1_ps(m[1]), g, sum);
        rgb[c] = _mm512_fmadd_ps(_mm512_set1_ps(m[0]), r, sum);
    }
}

/* Where sixteen numbers lie in a table of KNOTS, as Place is for eight. */
typedef struct {
    __m512i knot;
    __m512 part;
    int32_t first, close;
} Spot;

WIDEST static inline Spot spot_of(__m512 at) {
    Spot spot;
    __m512i knot = _mm512_cvttps_epi32(at);
    spot.part = _mm512_sub_ps(at, _mm512_cvtepi32_ps(knot));
    int32_t first = _mm_cvtsi128_si32(_mm512_castsi512_si128(knot)) - 7;
    spot.first = first < 0 ? 0 : (first > KNOTS - 17 ? KNOTS - 17 : first);
    __m512i near = _mm512_sub_epi32(knot, _mm512_set1_epi32(spot.first));
    spot.close = _mm512_test_epi32_mask(near, _mm512_set1_epi32(~15)) == 0;
    spot.knot = spot.close ? near : knot;
    return spot;
}

/* The 64 numbers from `table` on, each picked by a knot. */
WIDEST static inline __m512 picked(const float *table, __m512i knot) {
    __m512 low = _mm512_permutex2var_ps(_mm512_loadu_ps(table), knot, _mm512_loadu_ps(table + 16));
    __m512 high = _mm512_permutex2var_ps(_mm512_loadu_ps(table + 32), knot, _mm512_loadu_ps(table + 48));
    return _mm512_mask_blend_ps(_mm512_test_epi32_mask(knot, _mm512_set1_epi32(32)), low, high);
}

WIDEST static inline __m512 sixteen_at(const float *table, const Spot *spot) {
    __m512 here, next;
    if (spot->close) {
        here = _mm512_permutexvar_ps(spot->knot, _mm512_loadu_ps(table + spot->first));
        next = _mm512_permutexvar_ps(spot->knot, _mm512_loadu_ps(table + spot->first + 1));
    } else {
        here = picked(table, spot->knot), next = picked(table + 1, spot->knot);
    }
    return _mm512_fmadd_ps(_mm512_sub_ps(next, here), spot->part, here);
}

WIDEST static inline __m512 sixteen_exponents(const Job *job, const Front *front, size_t at, int i) {
    __m512 e = _mm512_setzero_ps();
    if (front->gain || front->mid || front->grain) {
        __m512 x = between_ends(sixteen(job, BASE, at), -12.0f, 3.9999f);
        const Spot spot = spot_of(_mm512_fmadd_ps(x, _mm512_set1_ps(4.0f), _mm512_set1_ps(48.0f)));
        if (front->gain) e = sixteen_at(front->gain, &spot);
        if (front->mid) e = _mm512_fmadd_ps(sixteen_at(front->mid, &spot), sixteen(job, MID, at), e);
        if (front->grain) e = _mm512_fmadd_ps(sixteen_at(front->grain, &spot), sixteen(job, NOISE, at), e);
    }
    if (front->hi) e = _mm512_fmadd_ps(_mm512_set1_ps(job->number[HI_PART]), sixteen(job, HI, at), e);
    if (front->edge) e = _mm512_fmadd_ps(_mm512_set1_ps(job->number[EDGE_PART]), sixteen(job, EDGE, at), e);
    if (front->vignette) {
        const __m512 along = _mm512_setr_ps(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        __m512 x = _mm512_add_ps(along, _mm512_set1_ps((float)i));
        x = _mm512_fmadd_ps(x, _mm512_set1_ps(front->step), _mm512_set1_ps(front->x));
        __m512 r = _mm512_fmadd_ps(x, x, _mm512_set1_ps(front->y));
        const Spot spot = spot_of(_mm512_mul_ps(_mm512_min_ps(r, _mm512_set1_ps(1.9999f)), _mm512_set1_ps(32.0f)));
        e = _mm512_add_ps(e, sixteen_at(front->vignette, &spot));
    }
    return e;
}

/* One over x, to the last digit or two. */
WIDEST static inline __m512 sixteen_inverses(__m512 x) {
    __m512 near = _mm512_rcp14_ps(x);
    return _mm512_mul_ps(near, _mm512_fnmadd_ps(x, near, _mm512_set1_ps(2.0f)));
}

/* Light through one channel's curve, not yet held between 0 and 1. */
WIDEST static inline __m512 sixteen_curved(const float *curve, __m512 x) {
    __m512i bits = _mm512_castps_si512(between_ends(x, 0x1p-20f, 15.999f));
    __m512 part = _mm512_cvtepi32_ps(_mm512_and_si512(bits, _mm512_set1_epi32(0xffff)));
    __m512i knot = _mm512_sub_epi32(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32((127 - 20) << 7));
    int32_t low[16];
    _mm512_storeu_si512(low, knot);
    part = _mm512_mul_ps(part, _mm512_set1_ps(0x1p-16f));
    __m256 near = eight_between(curve, low, _mm512_castps512_ps256(part));
    __m256 far = eight_between(curve, low + 8, _mm512_extractf32x8_ps(part, 1));
    return _mm512_insertf32x8(_mm512_castps256_ps512(near), far, 1);
}

/* From the planes to light after the matrix. old: where the light as it came goes, or NULL. */
WIDEST static inline void light_widest(const Job *job, Py_ssize_t row, Py_ssize_t column, size_t at, int n,
                                       float (*restrict rgb)[CHUNK], float (*restrict old)[CHUNK]) {
    const Front front = front_of(job, row, column);
    for (int i = 0; i < n; i += 16) {
        __m512 v[3];
        for (int c = 0; c < 3; c++) {
            v[c] = sixteen(job, c, at + i);
            v[c] = _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(v[c], v[c], _CMP_ORD_Q), v[c]);
            if (old) _mm512_storeu_ps(old[c] + i, v[c]);
        }
        if (front.any) {
            __m512 factor = sixteen_powers(sixteen_exponents(job, &front, at + i, i));
            for (int c = 0; c < 3; c++) v[c] = _mm512_mul_ps(v[c], factor);
        }
        if (front.veil) {
            __m512 part = _mm512_mul_ps(sixteen(job, HAZE, at + i), _mm512_set1_ps(job->number[VEIL]));
            part = _mm512_min_ps(part, _mm512_set1_ps(0.95f));
            __m512 rest = sixteen_inverses(_mm512_sub_ps(_mm512_set1_ps(1.0f), part));
            for (int c = 0; c < 3; c++)
                v[c] = _mm512_mul_ps(_mm512_fnmadd_ps(part, _mm512_set1_ps(job->number[AIR + c]), v[c]), rest);
        }
        if (job->mixes) sixteen_through_matrix(job->number + MATRIX, v);
        for (int c = 0; c < 3; c++) _mm512_storeu_ps(rgb[c] + i, v[c]);
    }
}

/* What roots_wide() does. */
WIDEST static inline void roots_widest(const Job *job, int n, float (*restrict rgb)[CHUNK]) {
    for (int c = 0; c < 3; c++)
        for (int i = 0; i < n; i += 16) {
            __m512 x = _mm512_loadu_ps(rgb[c] + i);
            if (job->curve) x = sixteen_curved(job->curve + c * job->curve_step, x);
            x = between_ends(x, 0.0f, 1.0f);
            _mm512_storeu_ps(rgb[c] + i, job->cube && !job->curve ? _mm512_sqrt_ps(x) : x);
        }
}

/* A curve as straight lines for 8 bits, of which so many can be looked up in registers. They lie over light plus `foot`,
   so that there is one for black, too: sixteen in each doubling, in the sixteen doublings from `foot` to where it is
   white, and are found by the four last bits of a number's exponent and the four first of its mantissa. start, rise: of
   each, in parts of ROOT; they may lie below 0 and above 1, where the curve is cut off. */
enum { ROOT = 16383, SIXTEENTHS = 256, FINE = 8 * SIXTEENTHS };

typedef struct {
    int16_t start[3][SIXTEENTHS], rise[3][SIXTEENTHS];
    float foot, high; /* high: the end of the last line */
    int step; /* from one channel to the next; 0: all have the same */
} Lines;

INLINE float at_light(const float *curve, float x) {
    int32_t bits;
    x = clamp(x, 0x1p-20f, 15.999f);
    memcpy(&bits, &x, 4);
    const float *pair = curve + ((bits >> 16) - ((127 - 20) << 7));
    return pair[0] + (pair[1] - pair[0]) * ((float)(bits & 0xffff) * 0x1p-16f);
}

/* How steeply an output's numbers (0 to 1) rise over the roots of light, in each halving of these from white on. */
enum { HALVINGS = 12 };

static void steepness_of(const Job *job, float steep[HALVINGS]) {
    for (int i = 0; i < HALVINGS; i++) {
        float root = ldexpf(1.0f, -i);
        steep[i] = 0.0f;
        for (int c = 0; c < 3; c++) {
            const float *table = job->out_table + c * CURVE;
            float rise = at_light(table, root * root) - (i < HALVINGS - 1 ? at_light(table, root * root / 4.0f) : 0.0f);
            rise *= 1.4f / (i < HALVINGS - 1 ? root / 2.0f : root); /* curves are steeper somewhere than on average */
            steep[i] = rise > steep[i] ? rise : steep[i];
        }
    }
}

/* How far two roots of light are apart, in numbers of the output, or a little more. */
WIDEST static inline float apart(const float *steep, float one, float other) {
    float high = one > other ? one : other;
    int32_t bits;
    memcpy(&bits, &high, 4);
    int halving = 126 - (bits >> 23);
    return fabsf(one - other) * steep[halving < 0 ? 0 : halving < HALVINGS ? halving : HALVINGS - 1];
}

/* One of a curve's lines: which of its 9 knots are not cut off, the first and the last of them, and how much the middle
   of what lies between them is missed by a straight line through the two. */
typedef struct {
    int first, last;
    float bend;
} Piece;

WIDEST static inline Piece piece_of(const float *knot) {
    Piece piece = {0, 8, 0.0f};
    while (piece.first < 8 && !(knot[piece.first] > 0.0f && knot[piece.first] < 1.0f)) piece.first++;
    while (piece.last > piece.first && !(knot[piece.last] > 0.0f && knot[piece.last] < 1.0f)) piece.last--;
    float most = 0.0f, least = 0.0f, from = knot[piece.first];
    float step = piece.last > piece.first ? (knot[piece.last] - from) / (float)(piece.last - piece.first) : 0.0f;
    for (int i = piece.first; i < piece.last; i++) {
        float miss = knot[i] - from - step * (float)(i - piece.first);
        most = miss > most ? miss : most, least = miss < least ? miss : least;
    }
    piece.bend = (most + least) / 2.0f;
    return piece;
}

/* The line of a piece: moved so that it misses as much above as below, at its ends as much as its neighbours' ends, so
   that a rising curve rises everywhere. Says how far it is off, cut off as the curve is. */
WIDEST static inline float line_of(const float *steep, const float *knot, const Piece *piece, float *start, float *rise) {
    int first = piece->first, last = piece->last;
    float left = knot[first] + (first ? piece->bend : (piece[-1].bend + piece->bend) / 2.0f), off = 0.0f;
    float right = knot[last] + (last < 8 ? piece->bend : (piece->bend + piece[1].bend) / 2.0f);
    float step = last > first ? (right - left) / (float)(last - first) : 0.0f;
    *start = left - step * (float)first, *rise = 8.0f * step;
    for (int i = 0; i <= 8; i++) {
        float miss = apart(steep, knot[i], clamp(*start + step * (float)i, 0.0f, 1.0f));
        off = miss > off ? miss : off;
    }
    return off;
}

/* Whether a job's curve can be told in lines that miss by less than a quarter of a step of 8 bits. */
WIDEST static int lines_of(const Job *job, Lines *lines) {
    const int channels = job->curve_step ? 3 : 1;
    const float most = 0.25f / 255.0f;
    int white = 0; /* the first knot from which on all channels stay white */
    if (!job->curve) return 0;
    for (int c = 0; c < channels; c++)
        for (int i = CURVE - 1; i > white; i--)
            if (job->curve[c * CURVE + i] < 1.0f) white = i;
    int end = (white + 127) / 128; /* doublings above 2^-20 */
    end = end < 16 ? 16 : end > 24 ? 24 : end;
    lines->foot = ldexpf(1.0f, end - 36), lines->high = ldexpf(0x1.fffffep-1f, end - 20);
    lines->step = job->curve_step ? SIXTEENTHS : 0;
    float steep[HALVINGS];
    steepness_of(job, steep);
    for (int c = 0; c < channels; c++) {
        Piece piece[SIXTEENTHS + 2] = {{0, 8, 0.0f}};
        float knot[FINE + 1];
        for (int i = 0; i <= FINE; i++) {
            int32_t bits = ((127 + end - 36) << 23) + (i << 16);
            float x;
            memcpy(&x, &bits, 4);
            knot[i] = at_light(job->curve + c * CURVE, x - lines->foot);
        }
        for (int i = 0; i < SIXTEENTHS; i++) piece[i + 1] = piece_of(knot + 8 * i);
        for (int i = 0; i < SIXTEENTHS; i++) {
            float start, rise;
            float off = line_of(steep, knot + 8 * i, &piece[i + 1], &start, &rise);
            if (!(off < most) || fabsf(start) > 1.99f || fabsf(rise) > 1.99f) return 0;
            int at = (((127 + end - 36) << 4) + i) % SIXTEENTHS;
            lines->start[c][at] = (int16_t)lrintf(start * ROOT); /* lines that meet must meet when rounded, too */
            lines->rise[c][at] = (int16_t)(lrintf((start + rise) * ROOT) - lines->start[c][at]);
        }
    }
    return 1;
}

/* Of 256 numbers those that the words' upper bytes tell. */
WIDEST static inline __m512i picked_words(const int16_t *table, __m512i at, __mmask32 second, __mmask32 third) {
    __m512i one = _mm512_permutex2var_epi16(_mm512_loadu_si512(table), at, _mm512_loadu_si512(table + 32));
    __m512i two = _mm512_permutex2var_epi16(_mm512_loadu_si512(table + 64), at, _mm512_loadu_si512(table + 96));
    __m512i three = _mm512_permutex2var_epi16(_mm512_loadu_si512(table + 128), at, _mm512_loadu_si512(table + 160));
    __m512i four = _mm512_permutex2var_epi16(_mm512_loadu_si512(table + 192), at, _mm512_loadu_si512(table + 224));
    one = _mm512_mask_blend_epi16(second, one, two);
    return _mm512_mask_blend_epi16(third, one, _mm512_mask_blend_epi16(second, three, four));
}

/* Light through the lines of a curve to roots, 0 to ROOT, 32 at a time. */
WIDEST static inline void through_lines(const Lines *lines, int n, const float (*restrict rgb)[CHUNK],
                                        uint16_t (*restrict roots)[CHUNK]) {
    uint16_t lower[32];
    for (int i = 0; i < 32; i++) lower[i] = (uint16_t)(2 * i);
    const __m512i words = _mm512_loadu_si512(lower);
    for (int c = 0; c < 3; c++) {
        const int16_t *start = lines->start[0] + c * lines->step, *rise = lines->rise[0] + c * lines->step;
        for (int i = 0; i < n; i += 32) {
            __m512i bits[2];
            for (int side = 0; side < 2; side++) {
                __m512 x = _mm512_max_ps(_mm512_loadu_ps(rgb[c] + i + 16 * side), _mm512_setzero_ps());
                x = _mm512_min_ps(_mm512_add_ps(x, _mm512_set1_ps(lines->foot)), _mm512_set1_ps(lines->high));
                bits[side] = _mm512_srli_epi32(_mm512_castps_si512(x), 11);
            }
            __m512i place = _mm512_permutex2var_epi16(bits[0], words, bits[1]);
            __m512i at = _mm512_srli_epi16(place, 8);
            __m512i part = _mm512_srli_epi16(_mm512_slli_epi16(place, 8), 1);
            __mmask32 second = _mm512_test_epi16_mask(at, _mm512_set1_epi16(64));
            __mmask32 third = _mm512_test_epi16_mask(at, _mm512_set1_epi16(128));
            __m512i v = _mm512_mulhrs_epi16(picked_words(rise, at, second, third), part);
            v = _mm512_adds_epi16(v, picked_words(start, at, second, third));
            v = _mm512_min_epi16(_mm512_max_epi16(v, _mm512_setzero_si512()), _mm512_set1_epi16(ROOT));
            _mm512_storeu_si512(roots[c] + i, v);
        }
    }
}

WIDEST static inline void roots_to_floats(int n, const uint16_t (*restrict roots)[CHUNK],
                                          float (*restrict rgb)[CHUNK]) {
    for (int c = 0; c < 3; c++)
        for (int i = 0; i < n; i++) rgb[c][i] = (float)roots[c][i] * (1.0f / ROOT);
}

/* Sixteen roots as places in the cube, 0 to PLACES. */
WIDEST static inline __m256i places_of(const uint16_t *roots) {
    __m256i v = _mm256_loadu_si256((const __m256i *)roots);
    return _mm256_or_si256(_mm256_slli_epi16(v, 2), _mm256_srli_epi16(v, 12));
}

/* An edge along blue of four colours' cells: 0 and 8, 4 and 12 on from the first, each corner's numbers beside the
   other's. */
WIDEST static inline __m512i four_edges(const int16_t *cube, const uint16_t *cell) {
    const __m512i beside = _mm512_broadcast_i32x4(_mm_setr_epi8(0, 1, 8, 9, 2, 3, 10, 11, 4, 5, 12, 13, 6, 7, 14, 15));
    __m256i two = _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)(cube + 4 * (size_t)cell[0])));
    two = _mm256_inserti128_si256(two, _mm_loadu_si128((const __m128i *)(cube + 4 * (size_t)cell[8])), 1);
    __m512i four = _mm512_castsi256_si512(two);
    four = _mm512_mask_broadcast_i64x2(four, 0x30, _mm_loadu_si128((const __m128i *)(cube + 4 * (size_t)cell[4])));
    four = _mm512_mask_broadcast_i64x2(four, 0xc0, _mm_loadu_si128((const __m128i *)(cube + 4 * (size_t)cell[12])));
    return _mm512_shuffle_epi8(four, beside);
}

#define FOUR_WEIGHED(made, cube, cell, weights, i)                                                                   \
    do {                                                                                                             \
        const int green = 4 * CUBE, red = 4 * CUBE * CUBE;                                                           \
        const uint16_t *here = (cell) + (i);                                                                         \
        made = _mm512_madd_epi16(four_edges(cube, here), _mm512_shuffle_epi32((weights)[0], (i) * 0x55));            \
        made = _mm512_dpwssd_epi32(made, four_edges((cube) + green, here),                                           \
                                   _mm512_shuffle_epi32((weights)[1], (i) * 0x55));                                  \
        made = _mm512_dpwssd_epi32(made, four_edges((cube) + red, here),                                             \
                                   _mm512_shuffle_epi32((weights)[2], (i) * 0x55));                                  \
        made = _mm512_dpwssd_epi32(made, four_edges((cube) + red + green, here),                                     \
                                   _mm512_shuffle_epi32((weights)[3], (i) * 0x55));                                  \
    } while (0)

/* What sixteen_through() does. */
WIDEST static inline void sixteen_through_widest(const int16_t *cube, __m256i r, __m256i g, __m256i l, int start,
                                                 float (*rgb)[CHUNK]) {
    const Sixteen found = sixteen_in_cube(r, g, l);
    __m512i weights[4], a, b, c, d;
    for (int p = 0; p < 4; p++)
        weights[p] = _mm512_inserti64x4(_mm512_castsi256_si512(found.weights[p][0]), found.weights[p][1], 1);
    FOUR_WEIGHED(a, cube, found.cell, weights, 0);
    FOUR_WEIGHED(b, cube, found.cell, weights, 1);
    FOUR_WEIGHED(c, cube, found.cell, weights, 2);
    FOUR_WEIGHED(d, cube, found.cell, weights, 3);
    __m512i near = _mm512_unpacklo_epi32(a, b), far = _mm512_unpacklo_epi32(c, d);
    __m512i made[3] = {_mm512_unpacklo_epi64(near, far), _mm512_unpackhi_epi64(near, far),
                       _mm512_unpacklo_epi64(_mm512_unpackhi_epi32(a, b), _mm512_unpackhi_epi32(c, d))};
    for (int k = 0; k < 3; k++) { /* the four quarters lie as 0, 8, 4, 12 */
        __m512 value = _mm512_cvtepi32_ps(_mm512_shuffle_i32x4(made[k], made[k], 0xd8));
        _mm512_storeu_ps(rgb[k] + start, _mm512_mul_ps(value, _mm512_set1_ps(FROM_CUBE)));
    }
}

/* Where in six registers the 96 bytes of 32 pixels lie: those of red and green, and blue's own. */
typedef struct {
    __m512i two[2], blue[2];
    __mmask64 third[2];
} Woven;

WIDEST static inline Woven woven(void) {
    uint8_t two[128], blue[128];
    Woven found = {.third = {0, 0}};
    for (int i = 0; i < 128; i++) {
        const int pixel = i / 3 % 32, channel = i % 3; /* a number's upper byte counts */
        two[i] = (uint8_t)(64 * (channel == 1) + 2 * pixel + 1), blue[i] = (uint8_t)(2 * pixel + 1);
        if (channel == 2) found.third[i / 64] |= (__mmask64)1 << (i % 64);
    }
    for (int side = 0; side < 2; side++) {
        found.two[side] = _mm512_loadu_si512(two + 64 * side);
        found.blue[side] = _mm512_loadu_si512(blue + 64 * side);
    }
    return found;
}

/* Numbers for the screen, times 256, from the fourth roots of light (0 to 65535): 64 straight lines, as Output has them. */
WIDEST static inline __m512i shown(const uint16_t *lines, __m512i root) {
    __m512i line = _mm512_srli_epi16(root, 10), part = _mm512_slli_epi16(root, 6);
    __m512i from = _mm512_permutex2var_epi16(_mm512_loadu_si512(lines), line, _mm512_loadu_si512(lines + 32));
    __m512i rise = _mm512_permutex2var_epi16(_mm512_loadu_si512(lines + 64), line, _mm512_loadu_si512(lines + 96));
    return _mm512_add_epi16(from, _mm512_mulhi_epu16(rise, part));
}

/* Light, or its roots, to bytes: what bytes_wide() does, by lines instead of a table of bytes. */
WIDEST static inline void bytes_widest(const Job *job, size_t at, int n, float (*restrict rgb)[CHUNK], int roots,
                                       const Woven *weave) {
    uint8_t *to = (uint8_t *)job->pixels + 3 * at;
    for (int start = 0; start < n; start += 32, to += 96) {
        __m256i root[3][2];
        for (int side = 0; side < 2; side++) {
            __m512 v[3];
            for (int c = 0; c < 3; c++) {
                v[c] = _mm512_loadu_ps(rgb[c] + start + 16 * side);
                if (roots) v[c] = _mm512_mul_ps(v[c], v[c]);
            }
            sixteen_through_matrix(job->out_matrix, v);
            for (int c = 0; c < 3; c++) {
                __m512 x = between_ends(v[c], 0x1p-40f, 1.0f);
                x = _mm512_mul_ps(_mm512_rsqrt14_ps(_mm512_rsqrt14_ps(x)), _mm512_set1_ps(65535.0f));
                root[c][side] = _mm512_cvtusepi32_epi16(_mm512_cvtps_epi32(x));
            }
        }
        __m512i made[3];
        for (int c = 0; c < 3; c++) {
            __m512i both = _mm512_inserti64x4(_mm512_castsi256_si512(root[c][0]), root[c][1], 1);
            made[c] = shown(job->out_lines + c * job->lines_step, both);
        }
        __m512i first = _mm512_permutex2var_epi8(made[0], weave->two[0], made[1]);
        __m512i last = _mm512_permutex2var_epi8(made[0], weave->two[1], made[1]);
        first = _mm512_mask_permutexvar_epi8(first, weave->third[0], weave->blue[0], made[2]);
        last = _mm512_mask_permutexvar_epi8(last, weave->third[1], weave->blue[1], made[2]);
        if (n - start >= 32) {
            _mm512_storeu_si512(to, first);
            _mm256_storeu_si256((__m256i *)(to + 64), _mm512_castsi512_si256(last));
        } else {
            _mm512_mask_storeu_epi8(to, ((__mmask64)1 << 48) - 1, first);
        }
    }
}

WIDEST static void develop_rows_widest(const Job *job, Py_ssize_t from, Py_ssize_t to) {
    float rgb[3][CHUNK], old[3][CHUNK], mask[CHUNK];
    uint16_t quick[3][CHUNK];
    Lines lines;
    const Py_ssize_t whole = job->width & ~(Py_ssize_t)15;
    const int masked = job->plane[MASK] != NULL, roots = job->curve || job->cube;
    const int straight = job->kind == PIXELS_8 && lines_of(job, &lines);
    const Woven weave = woven();
    memset(rgb, 0, sizeof rgb);
    for (Py_ssize_t row = from; row < to; row++) {
        size_t line = (size_t)row * (size_t)job->width;
        for (Py_ssize_t column = 0; column < whole; column += CHUNK) {
            int n = (int)(whole - column < CHUNK ? whole - column : CHUNK);
            size_t at = line + (size_t)column;
            light_widest(job, row, column, at, n, rgb, masked ? old : NULL);
            if (straight)
                through_lines(&lines, n, (const float(*)[CHUNK])rgb, quick);
            else
                roots_widest(job, n, rgb);
            if (straight && !job->cube) roots_to_floats(n, (const uint16_t(*)[CHUNK])quick, rgb);
            for (int i = 0; job->cube && i < n; i += 16) {
                __m256i r = straight ? places_of(quick[0] + i) : sixteen_places(rgb[0] + i);
                __m256i g = straight ? places_of(quick[1] + i) : sixteen_places(rgb[1] + i);
                __m256i b = straight ? places_of(quick[2] + i) : sixteen_places(rgb[2] + i);
                sixteen_through_widest(job->cube, r, g, b, i, rgb);
            }
            if (masked) {
                if (roots) square(n, rgb);
                load(job, MASK, at, n, mask);
                mix(n, rgb, old, mask);
            }
            if (job->kind == PIXELS_8 && job->out_lines)
                bytes_widest(job, at, n, rgb, roots && !masked, &weave);
            else if (job->kind == PIXELS_8)
                bytes_wide(job, at, n, rgb, roots && !masked);
            else {
                if (roots && !masked) square(n, rgb);
                write_out(job, at, n, rgb);
            }
        }
        develop_part(job, row, whole, (int)(job->width - whole));
    }
}

/* What blend() does, sixteen pixels at a time. */
WIDEST static void blend_widest(const uint8_t *from, const uint8_t *to, size_t count, float own, float light,
                                uint8_t *made) {
    const __mmask64 bytes = ((__mmask64)1 << 48) - 1, firsts = 0x1111111111111111;
    const __m512 share = _mm512_set1_ps(own), half = _mm512_set1_ps(0.5f), most = _mm512_set1_ps(255.0f);
    const __m512 part[3] = {_mm512_set1_ps(0.299f * light), _mm512_set1_ps(0.587f * light),
                            _mm512_set1_ps(0.114f * light)};
    uint8_t order[64] = {0};
    for (int i = 0; i < 48; i++) order[i] = (uint8_t)(i / 3 * 4 + i % 3);
    const __m512i closer = _mm512_loadu_si512(order);
    const __m512i apart = _mm512_setr_epi32(0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45);
    size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        __m512i old = _mm512_maskz_loadu_epi8(bytes, from + 3 * i), new = _mm512_maskz_loadu_epi8(bytes, to + 3 * i);
        __m512 here[3], change[3], all = half;
        for (int c = 0; c < 3; c++) {
            const __m512i which = _mm512_add_epi32(apart, _mm512_set1_epi32(c));
            here[c] = _mm512_cvtepi32_ps(_mm512_maskz_permutexvar_epi8(firsts, which, old));
            __m512 there = _mm512_cvtepi32_ps(_mm512_maskz_permutexvar_epi8(firsts, which, new));
            change[c] = _mm512_sub_ps(there, here[c]);
            all = _mm512_fmadd_ps(change[c], part[c], all);
        }
        __m512i found[3];
        for (int c = 0; c < 3; c++) {
            __m512 x = _mm512_add_ps(_mm512_fmadd_ps(change[c], share, here[c]), all);
            found[c] = _mm512_cvttps_epi32(_mm512_min_ps(_mm512_max_ps(x, _mm512_setzero_ps()), most));
        }
        __m512i four = _mm512_or_si512(found[0], _mm512_slli_epi32(found[1], 8));
        four = _mm512_or_si512(four, _mm512_slli_epi32(found[2], 16));
        _mm512_mask_storeu_epi8(made + 3 * i, bytes, _mm512_permutexvar_epi8(closer, four));
    }
    blend_wide(from + 3 * i, to + 3 * i, count - i, own, light, made + 3 * i);
}

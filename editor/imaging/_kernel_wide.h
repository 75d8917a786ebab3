/* The fused pass for processors with AVX2: what _kernel.c does loop by loop is done here with eight or sixteen pixels
   in the registers, so that most numbers never go through memory. Included by _kernel.c, which tells what all this is;
   the last pixels of a row, fewer than sixteen, are left to it. */

/* A knot and the next are loaded as one; compilers load them apart, and the gathering instruction is slower still. */
WIDE static inline __m128 two_pairs(const float *table, const int32_t *low) {
    __m128 first = _mm_loadl_pi(_mm_setzero_ps(), (const __m64 *)(table + low[0]));
    return _mm_loadh_pi(first, (const __m64 *)(table + low[1]));
}

WIDE static inline __m256 eight_between(const float *table, const int32_t *low, __m256 part) {
    __m256 even = _mm256_set_m128(two_pairs(table, low + 4), two_pairs(table, low));
    __m256 odd = _mm256_set_m128(two_pairs(table, low + 6), two_pairs(table, low + 2));
    __m256 here = _mm256_shuffle_ps(even, odd, 0x88), next = _mm256_shuffle_ps(even, odd, 0xdd);
    return _mm256_fmadd_ps(_mm256_sub_ps(next, here), part, here);
}

WIDE static void between_wide(const float *restrict table, const Knots *restrict knots, int n, float *restrict to) {
    int i = 0;
    for (; i + 8 <= n; i += 8)
        _mm256_storeu_ps(to + i, eight_between(table, knots->low + i, _mm256_loadu_ps(knots->part + i)));
    for (; i < n; i++) {
        const float *pair = table + knots->low[i];
        to[i] = pair[0] + (pair[1] - pair[0]) * knots->part[i];
    }
}

/* The processor's own conversion: a third of the work. */
WIDE static inline __m256 eight_halves(const uint16_t *from) {
    return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)from));
}

WIDE static void halves_wide(const uint16_t *restrict from, int n, float *restrict to) {
    int i = 0;
    for (; i + 8 <= n; i += 8) _mm256_storeu_ps(to + i, eight_halves(from + i));
    halves_plain(from + i, n - i, to + i);
}

WIDE static void halve_wide(const float *restrict from, size_t count, uint16_t *restrict to) {
    size_t i = 0;
    for (; i + 8 <= count; i += 8)
        _mm_storeu_si128((__m128i *)(to + i), _mm256_cvtps_ph(_mm256_loadu_ps(from + i), _MM_FROUND_TO_NEAREST_INT));
    for (; i < count; i++) to[i] = (uint16_t)_mm_extract_epi16(_mm_cvtps_ph(_mm_set_ss(from[i]), 0), 0);
}

WIDE static inline __m256 eight(const Job *job, int which, size_t at) {
    if (job->half[which]) return eight_halves((const uint16_t *)job->plane[which] + at);
    return _mm256_loadu_ps((const float *)job->plane[which] + at);
}

/* A number that is none gives the lower end. */
WIDE static inline __m256 within(__m256 x, float low, float high) {
    return _mm256_min_ps(_mm256_max_ps(x, _mm256_set1_ps(low)), _mm256_set1_ps(high));
}

/* Two to the power of x: the nearest whole number goes to the exponent, what is left through a polynomial. */
WIDE static inline __m256 eight_powers(__m256 x) {
    x = within(x, -30.0f, 30.0f);
    __m256i whole = _mm256_cvtps_epi32(x);
    __m256 f = _mm256_sub_ps(x, _mm256_cvtepi32_ps(whole));
    __m256 p = _mm256_fmadd_ps(f, _mm256_set1_ps(0.00133336f), _mm256_set1_ps(0.00961813f));
    p = _mm256_fmadd_ps(f, p, _mm256_set1_ps(0.05550411f));
    p = _mm256_fmadd_ps(f, p, _mm256_set1_ps(0.24022651f));
    p = _mm256_fmadd_ps(f, p, _mm256_set1_ps(0.69314718f));
    p = _mm256_fmadd_ps(f, p, _mm256_set1_ps(1.0f));
    return _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(p), _mm256_slli_epi32(whole, 23)));
}

WIDE static inline void eight_through(const float *m, __m256 rgb[3]) {
    __m256 r = rgb[0], g = rgb[1], b = rgb[2];
    for (int c = 0; c < 3; c++, m += 3) {
        __m256 sum = _mm256_mul_ps(_mm256_set1_ps(m[2]), b);
        sum = _mm256_fmadd_ps(_mm256_set1_ps(m[1]), g, sum);
        rgb[c] = _mm256_fmadd_ps(_mm256_set1_ps(m[0]), r, sum);
    }
}

/* Where eight numbers lie in a table of KNOTS: neighbours mostly lie within eight knots (close), which are then loaded
   at once, from `first` on, and picked from; otherwise each for itself. */
typedef struct {
    __m256i knot;
    __m256 part;
    int32_t first, close;
    int32_t low[8];
} Place;

WIDE static inline Place place_of(__m256 at) {
    Place place;
    __m256i knot = _mm256_cvttps_epi32(at);
    place.part = _mm256_sub_ps(at, _mm256_cvtepi32_ps(knot));
    int32_t first = _mm_cvtsi128_si32(_mm256_castsi256_si128(knot)) - 3;
    place.first = first < 0 ? 0 : (first > KNOTS - 9 ? KNOTS - 9 : first);
    place.knot = _mm256_sub_epi32(knot, _mm256_set1_epi32(place.first));
    place.close = _mm256_testz_si256(place.knot, _mm256_set1_epi32(~7));
    if (!place.close) _mm256_storeu_si256((__m256i *)place.low, knot);
    return place;
}

WIDE static inline __m256 eight_at(const float *table, const Place *place) {
    if (!place->close) return eight_between(table, place->low, place->part);
    const float *from = table + place->first;
    __m256 here = _mm256_permutevar8x32_ps(_mm256_loadu_ps(from), place->knot);
    __m256 next = _mm256_permutevar8x32_ps(_mm256_loadu_ps(from + 1), place->knot);
    return _mm256_fmadd_ps(_mm256_sub_ps(next, here), place->part, here);
}

/* Which parts of the exponent there are, and what does not change along a row. */
typedef struct {
    const float *gain, *mid, *grain, *vignette;
    int hi, edge, any, veil;
    float x, step, y; /* of the vignette */
} Front;

WIDE static inline Front front_of(const Job *job, Py_ssize_t row, Py_ssize_t column) {
    const float *number = job->number;
    Front front = {.vignette = job->table[VIGNETTE]};
    if (job->plane[BASE]) {
        front.gain = job->table[GAIN];
        front.mid = job->plane[MID] ? job->table[MID_GAIN] : NULL;
        front.grain = job->plane[NOISE] ? job->table[GRAIN] : NULL;
    }
    front.hi = job->plane[HI] && number[HI_PART] != 0.0f;
    front.edge = job->plane[EDGE] && number[EDGE_PART] != 0.0f;
    front.veil = job->plane[HAZE] && number[VEIL] != 0.0f;
    front.any = front.gain || front.mid || front.grain || front.hi || front.edge || front.vignette;
    float y = (((float)(row + job->top) + 0.5f) * (2.0f / (float)job->frame_height) - 1.0f) * number[OVAL_Y];
    front.step = 2.0f / (float)job->frame_width * number[OVAL_X];
    front.x = ((float)(column + job->left) + 0.5f) * front.step - number[OVAL_X];
    front.y = y * y;
    return front;
}

WIDE static inline __m256 eight_exponents(const Job *job, const Front *front, size_t at, int i) {
    __m256 e = _mm256_setzero_ps();
    if (front->gain || front->mid || front->grain) {
        __m256 x = within(eight(job, BASE, at), -12.0f, 3.9999f);
        const Place place = place_of(_mm256_fmadd_ps(x, _mm256_set1_ps(4.0f), _mm256_set1_ps(48.0f)));
        if (front->gain) e = eight_at(front->gain, &place);
        if (front->mid) e = _mm256_fmadd_ps(eight_at(front->mid, &place), eight(job, MID, at), e);
        if (front->grain) e = _mm256_fmadd_ps(eight_at(front->grain, &place), eight(job, NOISE, at), e);
    }
    if (front->hi) e = _mm256_fmadd_ps(_mm256_set1_ps(job->number[HI_PART]), eight(job, HI, at), e);
    if (front->edge) e = _mm256_fmadd_ps(_mm256_set1_ps(job->number[EDGE_PART]), eight(job, EDGE, at), e);
    if (front->vignette) {
        const __m256 along = _mm256_setr_ps(0, 1, 2, 3, 4, 5, 6, 7);
        __m256 x = _mm256_add_ps(along, _mm256_set1_ps((float)i));
        x = _mm256_fmadd_ps(x, _mm256_set1_ps(front->step), _mm256_set1_ps(front->x));
        __m256 r = _mm256_fmadd_ps(x, x, _mm256_set1_ps(front->y));
        const Place place = place_of(_mm256_mul_ps(_mm256_min_ps(r, _mm256_set1_ps(1.9999f)), _mm256_set1_ps(32.0f)));
        e = _mm256_add_ps(e, eight_at(front->vignette, &place));
    }
    return e;
}

/* From the planes to light after the matrix. old: where the light as it came goes, or NULL. */
WIDE static inline void light_wide(const Job *job, Py_ssize_t row, Py_ssize_t column, size_t at, int n,
                                   float (*restrict rgb)[CHUNK], float (*restrict old)[CHUNK]) {
    const Front front = front_of(job, row, column);
    for (int i = 0; i < n; i += 8) {
        __m256 v[3];
        for (int c = 0; c < 3; c++) {
            v[c] = eight(job, c, at + i);
            v[c] = _mm256_and_ps(v[c], _mm256_cmp_ps(v[c], v[c], _CMP_ORD_Q));
            if (old) _mm256_storeu_ps(old[c] + i, v[c]);
        }
        if (front.any) {
            __m256 factor = eight_powers(eight_exponents(job, &front, at + i, i));
            for (int c = 0; c < 3; c++) v[c] = _mm256_mul_ps(v[c], factor);
        }
        if (front.veil) {
            __m256 part = _mm256_mul_ps(eight(job, HAZE, at + i), _mm256_set1_ps(job->number[VEIL]));
            part = _mm256_min_ps(part, _mm256_set1_ps(0.95f));
            __m256 rest = _mm256_div_ps(_mm256_set1_ps(1.0f), _mm256_sub_ps(_mm256_set1_ps(1.0f), part));
            for (int c = 0; c < 3; c++)
                v[c] = _mm256_mul_ps(_mm256_fnmadd_ps(part, _mm256_set1_ps(job->number[AIR + c]), v[c]), rest);
        }
        if (job->mixes) eight_through(job->number + MATRIX, v);
        for (int c = 0; c < 3; c++) _mm256_storeu_ps(rgb[c] + i, v[c]);
    }
}

/* Light through the curve; without one, to what the cube or the output wants. */
WIDE static inline void roots_wide(const Job *job, int n, float (*restrict rgb)[CHUNK]) {
    int32_t low[8];
    for (int c = 0; c < 3; c++)
        for (int i = 0; i < n; i += 8) {
            __m256 x = _mm256_loadu_ps(rgb[c] + i);
            if (job->curve) {
                __m256i bits = _mm256_castps_si256(within(x, 0x1p-20f, 15.999f));
                __m256 part = _mm256_cvtepi32_ps(_mm256_and_si256(bits, _mm256_set1_epi32(0xffff)));
                __m256i knot = _mm256_sub_epi32(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32((127 - 20) << 7));
                _mm256_storeu_si256((__m256i *)low, knot);
                x = eight_between(job->curve + c * job->curve_step, low, _mm256_mul_ps(part, _mm256_set1_ps(0x1p-16f)));
            }
            x = within(x, 0.0f, 1.0f);
            _mm256_storeu_ps(rgb[c] + i, job->cube && !job->curve ? _mm256_sqrt_ps(x) : x);
        }
}

/* Sixteen numbers, 0 to 1, as places along the cube. */
WIDE static inline __m256i sixteen_places(const float *v) {
    const __m256 most = _mm256_set1_ps(PLACES);
    __m256i first = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(v), most));
    __m256i last = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(v + 8), most));
    return _mm256_permute4x64_epi64(_mm256_packus_epi32(first, last), 0xd8);
}

/* Where sixteen colours lie in the cube: cell is the first corner of each one's cell, weights are those of its eight
   corners, for each of the four edges along blue a pair; [0] has those of the colours 0-3 and 8-11, [1] of the others.
   Four of the eight are 0, as the interpolation is tetrahedral; equal coordinates leave nothing for what lies between
   them, so that it does not matter which counts as the greater. */
typedef struct {
    uint16_t cell[16];
    __m256i weights[4][2];
} Sixteen;

WIDE static inline Sixteen sixteen_in_cube(__m256i r, __m256i g, __m256i l) {
    Sixteen found;
    const __m256i edge = _mm256_set1_epi16(CUBE), inside = _mm256_set1_epi16(WHOLE - 1);
    __m256i cell = _mm256_add_epi16(_mm256_mullo_epi16(_mm256_srli_epi16(r, 11), edge), _mm256_srli_epi16(g, 11));
    cell = _mm256_add_epi16(_mm256_mullo_epi16(cell, edge), _mm256_srli_epi16(l, 11));
    _mm256_storeu_si256((__m256i *)found.cell, cell);
    r = _mm256_and_si256(r, inside), g = _mm256_and_si256(g, inside), l = _mm256_and_si256(l, inside);
    __m256i most = _mm256_max_epi16(_mm256_max_epi16(r, g), l), least = _mm256_min_epi16(_mm256_min_epi16(r, g), l);
    __m256i sum = _mm256_add_epi16(_mm256_add_epi16(r, g), l);
    __m256i middle = _mm256_sub_epi16(_mm256_sub_epi16(sum, most), least);
    __m256i one = _mm256_sub_epi16(most, middle), two = _mm256_sub_epi16(middle, least); /* axes on */
    __m256i pair[4][2] = {
        {_mm256_sub_epi16(_mm256_set1_epi16(WHOLE), most), _mm256_and_si256(one, _mm256_cmpeq_epi16(most, l))},
        {_mm256_and_si256(one, _mm256_cmpeq_epi16(most, g)), _mm256_and_si256(two, _mm256_cmpeq_epi16(least, r))},
        {_mm256_and_si256(one, _mm256_cmpeq_epi16(most, r)), _mm256_and_si256(two, _mm256_cmpeq_epi16(least, g))},
        {_mm256_and_si256(two, _mm256_cmpeq_epi16(least, l)), least}};
    for (int p = 0; p < 4; p++) {
        found.weights[p][0] = _mm256_unpacklo_epi16(pair[p][0], pair[p][1]);
        found.weights[p][1] = _mm256_unpackhi_epi16(pair[p][0], pair[p][1]);
    }
    return found;
}

/* An edge along blue of two colours' cells, each corner's three numbers beside the other's. */
WIDE static inline __m256i two_edges(const int16_t *one, const int16_t *other) {
    const __m256i beside = _mm256_setr_epi8(0, 1, 8, 9, 2, 3, 10, 11, 4, 5, 12, 13, 6, 7, 14, 15, /**/
                                            0, 1, 8, 9, 2, 3, 10, 11, 4, 5, 12, 13, 6, 7, 14, 15);
    __m256i both = _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)one));
    both = _mm256_inserti128_si256(both, _mm_loadu_si128((const __m128i *)other), 1);
    return _mm256_shuffle_epi8(both, beside);
}

/* Of the colours i and 8 + i, i from 4 * half on, what the corners come to: red, green, blue, nothing of each. */
#define TWO_WEIGHED(made, cube, found, i, half)                                                                      \
    do {                                                                                                             \
        const int16_t *one = (cube) + 4 * (size_t)(found)->cell[4 * (half) + (i)];                                   \
        const int16_t *other = (cube) + 4 * (size_t)(found)->cell[8 + 4 * (half) + (i)];                             \
        const int green = 4 * CUBE, red = 4 * CUBE * CUBE, both = red + green;                                       \
        __m256i sum = _mm256_madd_epi16(two_edges(one, other),                                                       \
                                        _mm256_shuffle_epi32((found)->weights[0][half], (i) * 0x55));                \
        __m256i next = _mm256_madd_epi16(two_edges(one + green, other + green),                                      \
                                         _mm256_shuffle_epi32((found)->weights[1][half], (i) * 0x55));               \
        __m256i far = _mm256_madd_epi16(two_edges(one + red, other + red),                                           \
                                        _mm256_shuffle_epi32((found)->weights[2][half], (i) * 0x55));                \
        __m256i last = _mm256_madd_epi16(two_edges(one + both, other + both),                                        \
                                         _mm256_shuffle_epi32((found)->weights[3][half], (i) * 0x55));               \
        made = _mm256_add_epi32(_mm256_add_epi32(sum, next), _mm256_add_epi32(far, last));                           \
    } while (0)

/* Sixteen places in the cube, 0 to PLACES along each axis, to colours from `start` on. */
WIDE static inline void sixteen_through(const int16_t *cube, __m256i r, __m256i g, __m256i l, int start,
                                        float (*rgb)[CHUNK]) {
    const Sixteen found = sixteen_in_cube(r, g, l);
    const __m256 unit = _mm256_set1_ps(FROM_CUBE);
    __m256i half[3][2];
    __m256i a, b, c, d;
#define HALF(which)                                                                                                  \
    TWO_WEIGHED(a, cube, &found, 0, which);                                                                          \
    TWO_WEIGHED(b, cube, &found, 1, which);                                                                          \
    TWO_WEIGHED(c, cube, &found, 2, which);                                                                          \
    TWO_WEIGHED(d, cube, &found, 3, which);                                                                          \
    half[0][which] = _mm256_unpacklo_epi64(_mm256_unpacklo_epi32(a, b), _mm256_unpacklo_epi32(c, d));                \
    half[1][which] = _mm256_unpackhi_epi64(_mm256_unpacklo_epi32(a, b), _mm256_unpacklo_epi32(c, d));                \
    half[2][which] = _mm256_unpacklo_epi64(_mm256_unpackhi_epi32(a, b), _mm256_unpackhi_epi32(c, d));
    HALF(0)
    HALF(1)
#undef HALF
    for (int k = 0; k < 3; k++) {
        __m256i near = _mm256_permute2x128_si256(half[k][0], half[k][1], 0x20);
        __m256i far = _mm256_permute2x128_si256(half[k][0], half[k][1], 0x31);
        _mm256_storeu_ps(rgb[k] + start, _mm256_mul_ps(_mm256_cvtepi32_ps(near), unit));
        _mm256_storeu_ps(rgb[k] + start + 8, _mm256_mul_ps(_mm256_cvtepi32_ps(far), unit));
    }
}

WIDE static void through_cube_wide(const int16_t *cube, int n, float (*rgb)[CHUNK]) {
    int whole = n & ~15;
    for (int i = 0; i < whole; i += 16)
        sixteen_through(cube, sixteen_places(rgb[0] + i), sixteen_places(rgb[1] + i), sixteen_places(rgb[2] + i), i,
                        rgb);
    through_cube_from(cube, whole, n, rgb);
}

/* Light, or its roots, to bytes. */
WIDE static inline void bytes_wide(const Job *job, size_t at, int n, float (*restrict rgb)[CHUNK], int roots) {
    const __m256i half = _mm256_set1_epi32(1 << 14), first = _mm256_set1_epi32((127 - DOUBLINGS) << 8);
    const uint8_t *red = job->out_bytes, *green = red + job->bytes_step, *blue = green + job->bytes_step;
    uint8_t *restrict to = (uint8_t *)job->pixels + 3 * at;
    for (int start = 0; start < n; start += 16, to += 48) {
        uint16_t index[3][16];
        __m256i found[3][2];
        for (int side = 0; side < 2; side++) {
            __m256 v[3];
            for (int c = 0; c < 3; c++) {
                v[c] = _mm256_loadu_ps(rgb[c] + start + 8 * side);
                if (roots) v[c] = _mm256_mul_ps(v[c], v[c]);
            }
            eight_through(job->out_matrix, v);
            for (int c = 0; c < 3; c++) {
                __m256i bits = _mm256_castps_si256(within(v[c], 0x1p-19f, 1.0f));
                found[c][side] = _mm256_sub_epi32(_mm256_srli_epi32(_mm256_add_epi32(bits, half), 15), first);
            }
        }
        for (int c = 0; c < 3; c++)
            _mm256_storeu_si256((__m256i *)index[c],
                                _mm256_permute4x64_epi64(_mm256_packus_epi32(found[c][0], found[c][1]), 0xd8));
        for (int i = 0; i < 15; i++) { /* four bytes at a time, of which the last is written over */
            uint32_t three = red[index[0][i]] | (uint32_t)green[index[1][i]] << 8 | (uint32_t)blue[index[2][i]] << 16;
            memcpy(to + 3 * i, &three, 4);
        }
        to[45] = red[index[0][15]], to[46] = green[index[1][15]], to[47] = blue[index[2][15]];
    }
}

WIDE static void develop_rows_wide(const Job *job, Py_ssize_t from, Py_ssize_t to) {
    float rgb[3][CHUNK], old[3][CHUNK], mask[CHUNK];
    const Py_ssize_t whole = job->width & ~(Py_ssize_t)15;
    const int masked = job->plane[MASK] != NULL, roots = job->curve || job->cube;
    for (Py_ssize_t row = from; row < to; row++) {
        size_t line = (size_t)row * (size_t)job->width;
        for (Py_ssize_t column = 0; column < whole; column += CHUNK) {
            int n = (int)(whole - column < CHUNK ? whole - column : CHUNK);
            size_t at = line + (size_t)column;
            light_wide(job, row, column, at, n, rgb, masked ? old : NULL);
            roots_wide(job, n, rgb);
            if (job->cube) through_cube_wide(job->cube, n, rgb);
            if (job->kind == PIXELS_8 && !masked) {
                bytes_wide(job, at, n, rgb, roots);
                continue;
            }
            if (roots) square(n, rgb);
            if (masked) {
                load(job, MASK, at, n, mask);
                mix(n, rgb, old, mask);
            }
            write_out(job, at, n, rgb);
        }
        develop_part(job, row, whole, (int)(job->width - whole));
    }
}

/* Rows `first` to `end` of a plane (float16) at another size: each number from the four around its place, which for
   half the size are the four that it covers. line: columns + 1 numbers to work with. */
typedef struct {
    const uint16_t *from;
    uint16_t *to;
    Py_ssize_t rows, columns, made_rows, made_columns, first, end;
    float *line;
} Smaller;

WIDE static void smaller_rows(const Smaller *job) {
    const float across = (float)job->columns / (float)job->made_columns, down = (float)job->rows / (float)job->made_rows;
    float upper[CHUNK], lower[CHUNK], made[CHUNK], *restrict line = job->line;
    Knots knots;
    for (Py_ssize_t row = job->first; row < job->end; row++) {
        float y = clamp(((float)row + 0.5f) * down - 0.5f, 0.0f, (float)(job->rows - 1));
        Py_ssize_t low = (Py_ssize_t)y;
        const float part = y - (float)low;
        const uint16_t *one = job->from + low * job->columns, *other = low + 1 < job->rows ? one + job->columns : one;
        for (Py_ssize_t start = 0; start < job->columns; start += CHUNK) {
            int n = (int)(job->columns - start < CHUNK ? job->columns - start : CHUNK);
            halves_wide(one + start, n, upper);
            halves_wide(other + start, n, lower);
            for (int i = 0; i < n; i++) line[start + i] = upper[i] + (lower[i] - upper[i]) * part;
        }
        line[job->columns] = line[job->columns - 1];
        for (Py_ssize_t start = 0; start < job->made_columns; start += CHUNK) {
            int n = (int)(job->made_columns - start < CHUNK ? job->made_columns - start : CHUNK);
            for (int i = 0; i < n; i++) {
                float x = ((float)(start + i) + 0.5f) * across - 0.5f;
                x = clamp(x, 0.0f, (float)(job->columns - 1));
                knots.low[i] = (int32_t)x;
                knots.part[i] = x - (float)knots.low[i];
            }
            between_wide(line, &knots, n, made);
            halve_wide(made, (size_t)n, job->to + row * job->made_columns + start);
        }
    }
}

/* From pixels to everything that the fused pass reads, at half precision and in one go: what decode, luminance, local,
   stretch and halve do one after another. Included by _kernel.c after _kernel_wide.h. */

typedef struct {
    Local maps;          /* luminance is what is written here; base, mid, hi are not used */
    const float *haze;   /* a fifth map, or NULL */
    float *haze_line;    /* map_columns + SPARE, as each of maps.line */
    int32_t *low;        /* for each pixel of a line, which column of the maps lies before it; maps.part: how far on */
    const void *pixels;  /* rows x width x channels */
    int wide, channels, levels;
    const float *table, *matrix;
    float *luminance;
    uint16_t *made[7]; /* red, green, blue, base, mid, hi, haze */
} Gather;

enum { SPARE = 16 }; /* numbers after a line that are loaded and not used */

/* A line of a map at each pixel; eight neighbours lie in eight columns, as maps are smaller than pictures. */
WIDE static inline __m256 eight_along(const float *line, __m256i low, int32_t first, __m256 part) {
    __m256i near = _mm256_sub_epi32(low, _mm256_set1_epi32(first));
    __m256 here = _mm256_permutevar8x32_ps(_mm256_loadu_ps(line + first), near);
    __m256 next = _mm256_permutevar8x32_ps(_mm256_loadu_ps(line + first + 1), near);
    return _mm256_fmadd_ps(_mm256_sub_ps(next, here), part, here);
}

WIDE static inline void eight_to(uint16_t *to, __m256 x) {
    _mm_storeu_si128((__m128i *)to, _mm256_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT));
}

/* Eight pixels, from their light and log luminance on. */
WIDE static inline void gather_eight(const Gather *job, Py_ssize_t column, const float (*rgb)[CHUNK],
                                     const float *luminance, int i, uint16_t made[7][CHUNK]) {
    const __m256i low = _mm256_loadu_si256((const __m256i *)(job->low + column + i));
    const int32_t first = job->low[column + i];
    const __m256 part = _mm256_loadu_ps(job->maps.part + column + i), l = _mm256_loadu_ps(luminance + i);
    __m256 base = eight_along(job->maps.line[0], low, first, part), form = eight_along(job->maps.line[2], low, first, part);
    base = _mm256_fmadd_ps(base, l, eight_along(job->maps.line[1], low, first, part));
    form = _mm256_fmadd_ps(form, l, eight_along(job->maps.line[3], low, first, part));
    for (int c = 0; c < 3; c++) eight_to(made[c] + i, _mm256_loadu_ps(rgb[c] + i));
    eight_to(made[3] + i, base);
    eight_to(made[4] + i, _mm256_sub_ps(form, base));
    eight_to(made[5] + i, _mm256_sub_ps(l, form));
    if (job->haze) eight_to(made[6] + i, eight_along(job->haze_line, low, first, part));
}

WIDE static inline void light_of(const Gather *job, size_t at, int n, float rgb[3][CHUNK]) {
    const int channels = job->channels, g = channels == 1 ? 0 : 1, b = channels == 1 ? 0 : 2, levels = job->levels;
    const float *restrict table = job->table;
    if (job->wide) {
        const uint16_t *p = (const uint16_t *)job->pixels + at * (size_t)channels;
        for (int i = 0; i < n; i++, p += channels)
            rgb[0][i] = table[p[0]], rgb[1][i] = table[levels + p[g]], rgb[2][i] = table[2 * levels + p[b]];
    } else {
        const uint8_t *p = (const uint8_t *)job->pixels + at * (size_t)channels;
        for (int i = 0; i < n; i++, p += channels)
            rgb[0][i] = table[p[0]], rgb[1][i] = table[levels + p[g]], rgb[2][i] = table[2 * levels + p[b]];
    }
    through_matrix(job->matrix, n, rgb);
}

WIDE static void gather_rows(const Gather *job) {
    const Local *maps = &job->maps;
    const Py_ssize_t columns = maps->map_columns, width = maps->width;
    float rgb[3][CHUNK], luminance[CHUNK];
    uint16_t made[7][CHUNK];
    memset(rgb, 0, sizeof rgb);
    memset(luminance, 0, sizeof luminance);
    for (Py_ssize_t row = 0; row < maps->rows; row++) {
        Py_ssize_t low;
        float t = row_of_maps(maps, row, &low);
        for (int m = 0; m < 5; m++) {
            const float *map = m < 4 ? maps->map[m] : job->haze;
            float *restrict line = m < 4 ? maps->line[m] : job->haze_line;
            if (!map) continue;
            const float *restrict a = map + low * columns, *restrict b = maps->map_rows > 1 ? a + columns : a;
            for (Py_ssize_t i = 0; i < columns; i++) line[i] = a[i] + (b[i] - a[i]) * t;
            for (int i = 0; i < SPARE; i++) line[columns + i] = line[columns - 1];
        }
        for (Py_ssize_t column = 0; column < width; column += CHUNK) {
            int n = (int)(width - column < CHUNK ? width - column : CHUNK);
            size_t at = (size_t)(row * width + column);
            light_of(job, at, n, rgb);
            luminance_of_body(rgb[0], rgb[1], rgb[2], (size_t)n, luminance);
            memcpy(job->luminance + at, luminance, (size_t)n * sizeof(float));
            for (int i = 0; i < n; i += 8) gather_eight(job, column, (const float(*)[CHUNK])rgb, luminance, i, made);
            for (int k = 0; k < 7; k++)
                if (job->made[k]) memcpy(job->made[k] + at, made[k], (size_t)n * sizeof(uint16_t));
        }
    }
}

/* What a JPEG's compressed data say, read to the last bit, in half the time that a decoder takes: of every block of 8×8
   pixels the mean alone is made, the waves are counted and passed over, several with one look into a table.

   For files that we have just written: Huffman codes, one scan, no restarts, 8 bits (annexes C and F of the standard).
   Whatever does not keep to it is an error, not a guess. The GIL is released. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <string.h>

#define PARTS 3   /* most components */
#define BLOCKS 10 /* most blocks of one unit, as the standard has it */
#define LOOK 13   /* bits that are looked up at once */
#define SPARE 512 /* zeros behind the data: more than one block can take */

typedef struct {
    int32_t least[17], most[17], first[17]; /* of each length: the least and the greatest code, and where its symbols lie */
    const uint8_t *symbols;
    uint16_t look[1 << LOOK]; /* bits taken: 4; waves passed: 7; whether the block ends: 1. For means: bits, length. */
} Codes;

typedef struct {
    const uint8_t *at;
    uint64_t bits; /* the next ones, at the upper end */
    unsigned count;
} Bits;

typedef struct {
    Py_ssize_t across, down, rows; /* blocks of one unit each way; blocks in a row of the picture's */
    int level, table, waves;       /* the divisor of the means; which codes */
    int16_t *means;
} Part;

static uint64_t eight(const uint8_t *at) {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint64_t found;
    memcpy(&found, at, 8);
    return __builtin_bswap64(found);
#else
    uint64_t found = 0;
    for (int i = 0; i < 8; i++) found = found << 8 | at[i];
    return found;
#endif
}

/* At least 56 bits are there afterwards. */
static inline void fill(Bits *in) {
    in->bits |= eight(in->at) >> in->count;
    in->at += (63 - in->count) >> 3;
    in->count |= 56;
}

static inline void take(Bits *in, unsigned count) {
    in->bits <<= count;
    in->count -= count;
}

/* The symbol that begins with these bits, and the length of its code; -1: there is none. */
static int symbol_of(const Codes *codes, uint64_t bits, unsigned *length) {
    for (unsigned i = 1; i <= 16; i++) {
        int32_t code = (int32_t)(bits >> (64 - i));
        if (code <= codes->most[i]) {
            *length = i;
            return codes->symbols[codes->first[i] + code - codes->least[i]];
        }
    }
    return -1;
}

/* told: how many codes there are of each of 16 lengths, then 256 symbols. Whether that can be. */
static int prepare(Codes *codes, const uint8_t *told, int waves) {
    int32_t code = 0, place = 0;
    codes->symbols = told + 16;
    for (int i = 1; i <= 16; i++, code <<= 1) {
        int32_t many = told[i - 1];
        codes->least[i] = code, codes->first[i] = place;
        code += many, place += many;
        codes->most[i] = many ? code - 1 : -1;
        if (code > 1 << i || place > 256) return 0;
    }
    for (uint32_t start = 0; start < 1 << LOOK; start++) {
        unsigned used = 0, passed = 0, ends = 0, length;
        while (!ends && used < LOOK) {
            int symbol = symbol_of(codes, (uint64_t)start << (64 - LOOK + used), &length);
            if (symbol < 0) break;
            if (!waves) {
                if (length <= LOOK) codes->look[start] = (uint16_t)(length | (unsigned)symbol << 4);
                break;
            }
            unsigned extra = symbol & 15, skipped = symbol == 0 ? 0 : (symbol >> 4) + 1;
            if (used + length + extra > LOOK || passed + skipped > 63) break;
            if (!extra && symbol != 0 && symbol != 0xF0) break; /* there is no such wave: told by the slow way */
            used += length + extra, passed += skipped, ends = symbol == 0;
        }
        if (waves) codes->look[start] = (uint16_t)(used | passed << 4 | ends << 11);
    }
    return 1;
}

/* The change of the mean from the last block; 1 << 20: no such code. */
static inline int32_t next_mean(Bits *in, const Codes *codes) {
    unsigned length, found = codes->look[in->bits >> (64 - LOOK)];
    int size = found >> 4;
    length = found & 15;
    if (!length) size = symbol_of(codes, in->bits, &length);
    if (size < 0 || size > 11) return 1 << 20;
    take(in, length);
    int32_t value = (int32_t)(in->bits >> 1 >> (63 - size)), negative = ~(int32_t)((int64_t)in->bits >> 63);
    take(in, (unsigned)size);
    return value - (negative & ((1 << size) - 1));
}

/* Passes the waves of one block over; whether there are just as many as there can be. */
static inline int pass_waves(Bits *in, const Codes *codes) {
    unsigned passed = 0;
    while (passed < 63) {
        fill(in);
        unsigned found = codes->look[in->bits >> (64 - LOOK)];
        unsigned used = found & 15, on = passed + (found >> 4 & 127), ends = found >> 11;
        if (used && on + ends <= 63) {
            take(in, used);
            if (ends) return 1;
            passed = on;
            continue;
        }
        int symbol = symbol_of(codes, in->bits, &used);
        if (symbol < 0) return 0;
        take(in, used + (symbol & 15));
        if (symbol == 0) return 1;
        if (!(symbol & 15) && symbol != 0xF0) return 0;
        passed += (unsigned)(symbol >> 4) + 1;
    }
    return passed == 63;
}

/* The data without the zeros that keep 0xFF from being a marker, up to the end of the picture; its length, or -1. */
static Py_ssize_t plain(const uint8_t *from, Py_ssize_t size, uint8_t *to, Py_ssize_t *read) {
    const uint8_t *at = from, *end = from + size;
    uint8_t *out = to;
    while (at < end) {
        const uint8_t *mark = memchr(at, 0xFF, (size_t)(end - at));
        if (!mark || mark + 1 >= end) return -1;
        if (mark[1] == 0xD9) {
            memcpy(out, at, (size_t)(mark - at));
            *read = mark - from;
            return out + (mark - at) - to;
        }
        if (mark[1] != 0) return -1;
        memcpy(out, at, (size_t)(mark + 1 - at));
        out += mark + 1 - at;
        at = mark + 2;
    }
    return -1;
}

static const char *walk(Bits *in, const uint8_t *end, Py_ssize_t columns, Py_ssize_t lines, Part *parts, int count,
                        const Codes *means, const Codes *waves) {
    int32_t last[PARTS] = {0};
    for (Py_ssize_t y = 0; y < lines; y++)
        for (Py_ssize_t x = 0; x < columns; x++)
            for (int one = 0; one < count; one++) {
                Part *part = parts + one;
                for (Py_ssize_t block = 0; block < part->across * part->down; block++) {
                    fill(in);
                    int32_t change = next_mean(in, means + part->table);
                    last[one] += change;
                    if (last[one] < -32768 || last[one] > 32767 || !pass_waves(in, waves + part->waves))
                        return "the compressed data hold a code that there is not";
                    if (in->at > end + 8) return "the compressed data are incomplete";
                    Py_ssize_t row = y * part->down + block / part->across, column = x * part->across;
                    part->means[row * part->rows + column + block % part->across] = (int16_t)last[one];
                }
            }
    return NULL;
}

static uint8_t light(int32_t value) { return (uint8_t)(value < 0 ? 0 : value > 255 ? 255 : value); }

/* A mean as 0–255: what the one number of a block is worth, an eighth of it, around the middle. */
static int32_t worth(const Part *part, Py_ssize_t row, Py_ssize_t column) {
    int32_t value = part->means[row * part->rows + column] * part->level;
    return light(((value + 4 + (1 << 24)) >> 3) - (1 << 21) + 128);
}

static void paint(const Part *parts, int count, Py_ssize_t width, Py_ssize_t height, uint8_t *out) {
    const Part *luma = parts;
    for (Py_ssize_t y = 0; y < height; y++)
        for (Py_ssize_t x = 0; x < width; x++) {
            int32_t grey = worth(luma, y, x);
            if (count == 1) {
                *out++ = (uint8_t)grey;
                continue;
            }
            const Part *one = parts + 1, *other = parts + 2;
            int32_t blue = worth(one, y * one->down / luma->down, x * one->across / luma->across) - 128;
            int32_t red = worth(other, y * other->down / luma->down, x * other->across / luma->across) - 128;
            *out++ = light((int32_t)(grey + 1.402 * red + 1000.5) - 1000);
            *out++ = light((int32_t)(grey - 0.344136 * blue - 0.714136 * red + 1000.5) - 1000);
            *out++ = light((int32_t)(grey + 1.772 * blue + 1000.5) - 1000);
        }
}

static const char *run(const uint8_t *data, Py_ssize_t size, Py_ssize_t width, Py_ssize_t height, Part *parts, int count,
                       const uint8_t *told, uint8_t *out, Py_ssize_t *read) {
    Py_ssize_t across = (width + 7) / 8, down = (height + 7) / 8;
    Py_ssize_t columns = (across + parts->across - 1) / parts->across, lines = (down + parts->down - 1) / parts->down;
    const char *wrong = NULL;
    Codes *codes = PyMem_RawMalloc(4 * sizeof(Codes));
    uint8_t *bare = PyMem_RawMalloc((size_t)size + SPARE);
    for (int i = 0; i < count; i++) {
        parts[i].rows = columns * parts[i].across;
        parts[i].means = PyMem_RawMalloc((size_t)(parts[i].rows * lines * parts[i].down) * sizeof(int16_t));
        if (!parts[i].means) wrong = "memory";
    }
    if (!codes || !bare) wrong = "memory";
    if (!wrong) {
        memset(codes, 0, 4 * sizeof(Codes));
        for (int i = 0; i < 4; i++)
            if (!prepare(codes + i, told + 272 * i, i > 1)) wrong = "its tables of codes cannot be";
    }
    Py_ssize_t length = wrong ? 0 : plain(data, size, bare, read);
    if (!wrong && length < 0) wrong = "the compressed data do not end where they should";
    if (!wrong) {
        memset(bare + length, 0, SPARE);
        Bits in = {bare, 0, 0};
        wrong = walk(&in, bare + length, columns, lines, parts, count, codes, codes + 2);
        Py_ssize_t rest = 8 * length - (8 * (in.at - bare) - (Py_ssize_t)in.count);
        if (!wrong && rest < 0) wrong = "the compressed data are incomplete";
        if (!wrong && rest > 7) wrong = "the compressed data go on after the picture";
        if (!wrong) paint(parts, count, across, down, out);
    }
    for (int i = 0; i < count; i++) PyMem_RawFree(parts[i].means);
    PyMem_RawFree(codes);
    PyMem_RawFree(bare);
    return wrong;
}

/* coarse(data, start, (width, height), parts, codes, out): the means of the blocks of 8×8 pixels, as grey or RGB.

   data, start: a JPEG, and where its compressed data begin. parts: five bytes each: blocks of one unit across and down,
   the divisor of the means, which codes (0 or 1) of means and of waves. codes: 272 bytes each, two of means, two of
   waves: 16 numbers of codes by their length, 256 symbols. Gives where the marker of the end lies. Raises ValueError. */
static PyObject *py_coarse(PyObject *self, PyObject *args) {
    Py_buffer data, told, codes, out;
    Py_ssize_t start, width, height, read = 0;
    const char *wrong = NULL;
    (void)self;
    if (!PyArg_ParseTuple(args, "y*n(nn)y*y*w*", &data, &start, &width, &height, &told, &codes, &out)) return NULL;
    Part parts[PARTS] = {0};
    int count = (int)(told.len / 5), blocks = 0;
    int fits = (told.len == 5 || told.len == 15) && codes.len == 4 * 272 && start >= 0 && start <= data.len &&
               width > 0 && height > 0 && width <= 65535 && height <= 65535 &&
               out.len == ((width + 7) / 8) * ((height + 7) / 8) * count;
    for (int i = 0; fits && i < count; i++) {
        const uint8_t *one = (const uint8_t *)told.buf + 5 * i;
        parts[i].across = one[0], parts[i].down = one[1], parts[i].level = one[2];
        parts[i].table = one[3], parts[i].waves = one[4];
        blocks += one[0] * one[1];
        fits = one[0] && one[1] && one[0] <= parts[0].across && one[1] <= parts[0].down && one[3] < 2 && one[4] < 2;
    }
    if (!fits || blocks > BLOCKS) {
        wrong = "this is not a picture that is read here";
    } else {
        Py_BEGIN_ALLOW_THREADS
        wrong = run((const uint8_t *)data.buf + start, data.len - start, width, height, parts, count, codes.buf, out.buf,
                    &read);
        Py_END_ALLOW_THREADS
    }
    PyBuffer_Release(&data);
    PyBuffer_Release(&told);
    PyBuffer_Release(&codes);
    PyBuffer_Release(&out);
    if (wrong) {
        if (!strcmp(wrong, "memory")) return PyErr_NoMemory();
        PyErr_SetString(PyExc_ValueError, wrong);
        return NULL;
    }
    return PyLong_FromSsize_t(start + read);
}

static PyMethodDef methods[] = {{"coarse", py_coarse, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_scan", NULL, -1, methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__scan(void) {
    PyObject *made = PyModule_Create(&module);
    if (made && PyModule_AddIntConstant(made, "VERSION", 1) < 0) {
        Py_DECREF(made);
        return NULL;
    }
    return made;
}

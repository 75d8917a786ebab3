"""What is inside the libraries' own files, and what their packages do not tell: name, licence, where it comes from."""

BUNDLED = (
    ("Python", "PSF-2.0", "https://www.python.org"),
    ("Qt 6 (through PySide6)", "LGPL-3.0-only", "https://code.qt.io"),
    ("LibRaw (in rawpy)", "LGPL-2.1-only OR CDDL-1.0", "https://github.com/LibRaw/LibRaw"),
    ("libheif (in pi-heif)", "LGPL-3.0-or-later", "https://github.com/strukturag/libheif"),
    ("libde265 (in pi-heif)", "LGPL-3.0-or-later", "https://github.com/strukturag/libde265"),
    ("Lensfun (in lensfunpy)", "LGPL-3.0-only", "https://github.com/lensfun/lensfun"),
    ("Lensfun's lens database", "CC-BY-SA-3.0", "https://creativecommons.org/licenses/by-sa/3.0/"),
    ("libjpeg-turbo (in simplejpeg, Pillow, OpenCV)", "IJG AND BSD-3-Clause", "https://libjpeg-turbo.org"),
    ("FFmpeg (in OpenCV, where its wheel has it)", "LGPL-2.1-or-later", "https://ffmpeg.org"),
    ("GNU OpenMP runtime (in torch)", "GPL-3.0-only WITH GCC-exception-3.1", "https://gcc.gnu.org"),
    (
        "The pictures of the sample album (in scikit-image), by NASA, SpaceX, L. Varshney, R. Michetti, S. v. d. Walt",
        "CC0-1.0 and public domain",
        "https://scikit-image.org/docs/stable/api/skimage.data.html",
    ),
    ("Inter (the typeface)", "OFL-1.1", "https://rsms.me/inter"),
)
# files with the whole texts, from the top folder
TEXTS = (
    "resources/fonts/OFL.txt",
    "packaging/licences/LGPL-2.1.txt",
    "packaging/licences/LGPL-3.0.txt",
    "packaging/licences/GPL-3.0.txt",  # which the LGPL 3.0 refers to; nothing that Albumen needs is under it alone
)
REPLACING = (
    "The LGPL's libraries are linked dynamically: each lies in a file of its own beside the program and may be"
    " replaced there by another version of it."
)

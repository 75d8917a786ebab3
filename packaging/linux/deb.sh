#!/bin/sh
# Packs dist/albumen as a Debian package: packaging/linux/deb.sh VERSION
set -eu
version=$1
name=albumen_${version}_$(dpkg --print-architecture)
root=build/$name
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/metainfo" "$root/usr/share/doc/albumen" \
    "$root/usr/share/man/man1" "$root/usr/share/lintian/overrides"
cp -a dist/albumen "$root/opt/albumen"
find "$root/opt/albumen/_internal" -type f -name '*.so*' -exec chmod 644 {} + # no programs
ln -s /opt/albumen/albumen "$root/usr/bin/albumen"
cp packaging/linux/org.albumen.Albumen.desktop "$root/usr/share/applications/"
cp packaging/linux/org.albumen.Albumen.metainfo.xml "$root/usr/share/metainfo/"
cp packaging/linux/copyright "$root/usr/share/doc/albumen/copyright"
cp packaging/linux/lintian-overrides "$root/usr/share/lintian/overrides/albumen"
gzip -9n <packaging/linux/albumen.1 >"$root/usr/share/man/man1/albumen.1.gz"
cp build/NOTICES.txt "$root/usr/share/doc/albumen/"
for size in 16 24 32 48 64 128 256 512; do
    folder=$root/usr/share/icons/hicolor/${size}x${size}/apps
    mkdir -p "$folder"
    cp "build/icons/albumen-$size.png" "$folder/org.albumen.Albumen.png"
done
mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
cp resources/icons/albumen.svg "$root/usr/share/icons/hicolor/scalable/apps/org.albumen.Albumen.svg"
# what of the C library the bundled files ask for: as new as this build machine's, where it made them
glibc=$(find "$root/opt/albumen" -type f -name '*.so*' -exec grep -aoh 'GLIBC_2\.[0-9]*' {} + | sort -uV | tail -n 1)
[ -n "$glibc" ] || { echo "no library asks for the C library; is dist/albumen complete?" >&2; exit 1; }
maintainer="The Albumen authors <albumen@localhost>"
gzip -9n >"$root/usr/share/doc/albumen/changelog.gz" <<CHANGELOG
albumen ($version) stable; urgency=medium

  * Albumen $version.

 -- $maintainer  $(date -R)
CHANGELOG
cat >"$root/DEBIAN/control" <<CONTROL
Package: albumen
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: $maintainer
Installed-Size: $(du -sk "$root/opt" | cut -f1)
Depends: libc6 (>= ${glibc#GLIBC_}), libegl1, libgl1, libglib2.0-0 | libglib2.0-0t64, libdbus-1-3, libfontconfig1, libxkbcommon0, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, libxcb-render-util0, libxcb-shape0, libxcb-xkb1, libxkbcommon-x11-0
Section: graphics
Priority: optional
Description: photo albums, developing and enhancement, offline
 Albumen keeps albums, develops photos without touching the originals, and makes
 unclear photos clear with small neural networks that run on this computer.
CONTROL
dpkg-deb --root-owner-group -Zxz -z1 --build "$root" "dist/$name.deb"
rm -rf "$root"
echo "dist/$name.deb"

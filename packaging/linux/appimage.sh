#!/bin/sh
# Packs dist/albumen as an AppImage where `appimagetool` is installed: packaging/linux/appimage.sh VERSION
set -eu
version=$1
root=build/Albumen.AppDir
rm -rf "$root"
mkdir -p "$root/usr/share/metainfo"
cp -a dist/albumen "$root/usr/albumen"
cp packaging/linux/org.albumen.Albumen.desktop "$root/"
cp packaging/linux/org.albumen.Albumen.metainfo.xml "$root/usr/share/metainfo/org.albumen.Albumen.appdata.xml"
cp build/icons/albumen-256.png "$root/org.albumen.Albumen.png"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/albumen/albumen" "$@"\n' >"$root/AppRun"
chmod +x "$root/AppRun"
appimagetool "$root" "dist/Albumen-$version-$(uname -m).AppImage"

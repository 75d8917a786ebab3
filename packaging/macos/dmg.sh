#!/bin/sh
# Signs dist/Albumen.app and packs it as a disk image, on a Mac: packaging/macos/dmg.sh VERSION
# IDENTITY: a Developer ID (default: ad hoc, which Gatekeeper asks about); PROFILE: a notarytool profile, optional.
set -eu
version=$1
identity=${IDENTITY:--}
app=dist/Albumen.app
image=dist/Albumen-$version.dmg
stage=build/dmg

codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

rm -rf "$stage" "$image"
mkdir -p "$stage"
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Albumen $version" -srcfolder "$stage" -ov -format UDZO "$image"
rm -rf "$stage"

if [ -n "${PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"

#!/bin/sh
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Puts the fonts that the PDF writer embeds, with their licences, into fonts/ beside this script.
# They are fetched by package name and never committed. Quiet and quick when all are there.
#   Noto Sans SC  OFL-1.1                     npm package @expo-google-fonts/noto-sans-sc
#   Hanazono B    Hanazono licence or OFL-1.1 system package fonts-hanazono (rare characters only)
# Exit status: 0 all there; 4 something is missing, with the command to run on standard error.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
fonts=$here/fonts
noto='@expo-google-fonts/noto-sans-sc@0.4.3'
hanazono=fonts-hanazono

fail() {
    printf '%s\n' "$@" >&2
    exit 4
}

# A copy that was cut short must never look complete: write beside, then rename.
install_file() {
    cp -- "$1" "$2.part"
    mv -f -- "$2.part" "$2"
}

fetch_noto() {
    command -v npm >/dev/null 2>&1 ||
        fail 'The font Noto Sans SC comes from an npm package, and npm is missing. Run:' '    apt-get install npm'
    work=$(mktemp -d)
    trap 'rm -rf -- "$work"' EXIT
    (cd "$work" && npm pack --silent "$noto" >/dev/null) ||
        fail "The font package could not be fetched. Try by hand:" "    npm pack $noto"
    tar -xzf "$work"/*.tgz -C "$work" package/400Regular package/700Bold package/LICENSE_FONT
    install_file "$work/package/LICENSE_FONT" "$fonts/NotoSansSC-LICENSE.txt"
    install_file "$work/package/400Regular/NotoSansSC_400Regular.ttf" "$fonts/NotoSansSC-Regular.ttf"
    install_file "$work/package/700Bold/NotoSansSC_700Bold.ttf" "$fonts/NotoSansSC-Bold.ttf"
}

# Where the system's package has put one of its files; other systems name their file in a variable.
package_file() {
    dpkg -L "$hanazono" 2>/dev/null | grep "$1" || :
}

fetch_hanazono() {
    font=${HANAZONO_FONT:-$(package_file '/HanaMinB\.ttf$')}
    licence=${HANAZONO_LICENCE:-$(package_file '/copyright$')}
    [ -f "$font" ] && [ -f "$licence" ] ||
        fail 'The font Hanazono, for rare characters, or its licence is missing. Run:' \
            "    apt-get install $hanazono" \
            'or name both files in HANAZONO_FONT and HANAZONO_LICENCE.'
    install_file "$licence" "$fonts/HanaMinB-LICENSE.txt"
    install_file "$font" "$fonts/HanaMinB.ttf"
}

mkdir -p "$fonts"
[ -f "$fonts/NotoSansSC-Regular.ttf" ] && [ -f "$fonts/NotoSansSC-Bold.ttf" ] || fetch_noto
[ -f "$fonts/HanaMinB.ttf" ] || fetch_hanazono

#!/bin/sh
# Fetches the fonts of the PDF anew and checks that they are the files that the product ships.
set -eu
to=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)/render-pdf/src/main/resources/org/sitrep/render/pdf/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --no-audit --no-fund --prefix "$work" \
  @expo-google-fonts/source-sans-3@0.4.1 @expo-google-fonts/vazirmatn@0.4.1 \
  @expo-google-fonts/noto-sans-hebrew@0.4.1 @expo-google-fonts/noto-sans-devanagari@0.4.1
from="$work/node_modules/@expo-google-fonts"
cp "$from/source-sans-3/400Regular/SourceSans3_400Regular.ttf" "$to/SourceSans3-Regular.ttf"
cp "$from/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf" "$to/SourceSans3-SemiBold.ttf"
cp "$from/vazirmatn/400Regular/Vazirmatn_400Regular.ttf" "$to/Vazirmatn-Regular.ttf"
cp "$from/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf" "$to/NotoSansHebrew-Regular.ttf"
cp "$from/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf" \
  "$to/NotoSansDevanagari-Regular.ttf"
cd "$to"
sha256sum -c <<'SUMS'
084a94d89eb54aafb93a056e15425c34fd859f6342875165d304837b3bcfc2d2  NotoSansDevanagari-Regular.ttf
e0ee753f09733337b9236221018d4bf71fd6d06c87dd76bbc83120514bc55911  NotoSansHebrew-Regular.ttf
393fb5b878ceed04aebc34b097e853ae5138c51d0c34b496ce8e2b47e0d0b94a  SourceSans3-Regular.ttf
bd2550fce2d295b0bf20bd8b1b7f1477da834f1066bd850aafdb4787a67a63ca  SourceSans3-SemiBold.ttf
443e920a022a89a93d4764a06e853342b9008fba880eb827d814160f1e459c05  Vazirmatn-Regular.ttf
SUMS

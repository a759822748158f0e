#!/bin/sh
# Writes the generated tables of core/text anew. Needs g++, libicu-dev 72 and the fact folders.
# Usage: scripts/make_tables/make_tables.sh PINYIN_OPENCC_RAW_FOLDER
#   (a folder with pinyin-data/, phrase-pinyin-data/ and opencc/ as published by their projects)
# text_model_data.cpp is made apart, by make_text_models.py, which says what it needs.
set -eu
facts=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cd "$root"
build() {
  g++ -std=c++20 -O1 -Wall -Wextra -I. -Iscripts/make_tables "$@" \
    $(pkg-config --libs icu-i18n icu-uc)
}
build -o "$out/make_simplify" scripts/make_tables/make_simplify.cpp core/text/utf8.cpp
"$out/make_simplify" "$facts/opencc/TSCharacters.txt" "$facts/pinyin-data/kMandarin_8105.txt" \
  > "$out/simplify_data.cpp"
cp "$out/simplify_data.cpp" core/text/simplify_data.cpp
build -o "$out/make_pinyin" scripts/make_tables/make_pinyin.cpp core/text/utf8.cpp \
  core/text/simplify.cpp core/text/simplify_data.cpp
"$out/make_pinyin" "$facts/pinyin-data/pinyin.txt" "$facts/pinyin-data/kMandarin_8105.txt" \
  "$facts/pinyin-data/kXHC1983.txt" "$facts/phrase-pinyin-data/pinyin.txt" > "$out/pinyin_data.cpp"
cp "$out/pinyin_data.cpp" core/text/pinyin_data.cpp
build -o "$out/make_fold" scripts/make_tables/make_fold.cpp core/text/fold_icu.cpp \
  core/text/utf8.cpp core/text/whitespace.cpp core/text/script.cpp core/text/simplify.cpp core/text/simplify_data.cpp
"$out/make_fold" > "$out/fold_data.cpp"
cp "$out/fold_data.cpp" core/text/fold_data.cpp
build -o "$out/make_code_pages" scripts/make_tables/make_code_pages.cpp core/text/utf8.cpp
"$out/make_code_pages" > "$out/code_pages_data.cpp"
cp "$out/code_pages_data.cpp" core/text/code_pages_data.cpp
build -o "$out/make_cns_runs" scripts/make_tables/make_cns_runs.cpp core/text/utf8.cpp
"$out/make_cns_runs" > "$out/cns_runs_data.cpp"
cp "$out/cns_runs_data.cpp" core/text/cns_runs_data.cpp

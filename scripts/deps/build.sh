#!/usr/bin/env bash
# Builds what Spruce stands on (ICU, libphonenumber, JSON headers) into the cache, once per recipe.
#
# Usage: build.sh [--where]
#   --where   print the folder (with wasm/ and native/ in it) and build nothing
#
# The folder's name is a hash of the recipe and the compilers, so a change of either builds anew
# and nothing is ever stale. A build happens beside its final place and is moved there whole: an
# interrupted one leaves nothing half done.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/../env.sh"
source "$here/versions.sh"

recipe_hash() {
  {
    (cd "$here" && find . -type f ! -name SpruceDeps.cmake ! -path './verify/*' | LC_ALL=C sort | xargs sha256sum)
    emcc --version | sed -n 1p
    c++ --version | sed -n 1p
  } | sha256sum | cut -c1-16
}
command -v emcc >/dev/null || die "emcc is not in PATH: run scripts/setup."
root=$SPRUCE_CACHE/deps-$(recipe_hash)
[[ ${1:-} == --where ]] && { echo "$root"; exit 0; }
[[ -e $root/complete ]] && exit 0

mkdir -p "$SPRUCE_CACHE"
exec 9>"$SPRUCE_CACHE/deps.lock"
flock 9
[[ -e $root/complete ]] && exit 0

package=$(cd "$SPRUCE_ROOT" && node -p 'path.dirname(require.resolve("google-libphonenumber/package.json"))' 2>/dev/null) ||
  die "the npm package google-libphonenumber is not installed: run scripts/setup."
archives=$SPRUCE_CACHE/sources-icu$icu_version-phone$phonenumber_version-protobuf$protobuf_version-abseil$abseil_version
work=$root.work
rm -rf "$work"
mkdir -p "$work/sources" "$work/generated"
trap 'rm -rf "$work"' EXIT

fetch() {
  rm -rf "$archives.part"
  "$here/fetch_sources.sh" "$archives.part" && mv "$archives.part" "$archives"
}
unpack() {
  local dsc name
  for dsc in "$archives"/*.dsc; do
    name=$(basename "$dsc")
    dpkg-source --no-check -x "$dsc" "$work/sources/${name%%_*}"
  done
}
generate() {
  local protos=$work/sources/libphonenumber/resources
  node "$here/convert_phone_metadata.mjs" "$package" "$phone_metadata_version" "$phone_metadata_date" "$work/generated"
  protoc --cpp_out="$work/generated/phonenumbers" --proto_path="$protos" phonemetadata.proto phonenumber.proto
}
# The name icudt72l.dat is the prefix of every item in it, so it must stay.
trim_icu_data() {
  local whole=$work/sources/icu/source/data/in/icudt72l.dat out=$work/out/wasm/share
  mkdir -p "$work/items" "$out"
  grep -v '^#' "$here/icu_data.txt" >"$work/items.txt"
  icupkg -d "$work/items" -x "$work/items.txt" "$whole"
  icupkg -a "$work/items.txt" -s "$work/items" new "$out/icudt72l.dat"
}
compile() {
  local platform=$1
  shift
  "$@" cmake -S "$here" -B "$work/$platform" -G Ninja -DSPRUCE_SOURCES="$work/sources" \
    -DSPRUCE_GENERATED="$work/generated" -DCMAKE_INSTALL_PREFIX="$work/out/$platform"
  ninja -C "$work/$platform" -j2 install
  mkdir -p "$work/out/$platform/include/json"
  cp -r /usr/include/nlohmann "$work/out/$platform/include/json/"
}

broken="this is a fault in scripts/deps, please report it with the log"
[[ -d $archives ]] || run_stage "Dependencies: download sources" \
  "the Debian mirror could not be reached or lacks them; check the network and run it again" fetch
run_stage "Dependencies: unpack sources" "the download may be damaged; remove $archives and run it again" unpack
run_stage "Dependencies: phone metadata $phone_metadata_version" "$broken" generate
run_stage "Dependencies: ICU data" "$broken" trim_icu_data
run_stage "Dependencies: native libraries" "$broken" compile native
run_stage "Dependencies: WebAssembly libraries (about 4 min)" "$broken" compile wasm emcmake
touch "$work/out/complete"
rm -rf "$root"
mv "$work/out" "$root"

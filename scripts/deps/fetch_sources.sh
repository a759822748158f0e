#!/usr/bin/env bash
# Downloads the Debian source packages named in versions.sh into a folder.
#
# Usage: fetch_sources.sh FOLDER
#
# The machine's own apt sources are reused: their entries for Debian's suites are copied into a
# private list as deb-src, so no host is named here, apt checks the signatures, and the machine's
# own lists stay as they are. Root is not needed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/versions.sh"

folder=$1
mkdir -p "$folder/apt/parts" "$folder/apt/lists/partial"
cd "$folder"

codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
suites="^($codename|$codename-updates|$codename-security|stable|stable-updates|stable-security)\$"

# Entries of the newer form (paragraphs) and of the older form (one line each).
for file in /etc/apt/sources.list.d/*.sources; do
  [[ -e $file ]] || continue
  grep -v '^#' "$file" | awk -v RS= -v suites="$suites" '
    { keep = 0; n = split($0, lines, "\n")
      for (i = 1; i <= n; i++) if (lines[i] ~ /^Suites:/) { m = split(lines[i], words, " ")
        for (j = 2; j <= m; j++) if (words[j] ~ suites) keep = 1 }
      if (!keep) next
      for (i = 1; i <= n; i++) { if (lines[i] ~ /^Types:/) lines[i] = "Types: deb-src"; print lines[i] }
      print "" }'
done >apt/parts/debian.sources
{ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true; } | awk -v suites="$suites" '
  $1 == "deb" { at = 2; if ($2 ~ /^\[/) while ($(at++) !~ /\]$/ && at <= NF);
                if ($(at + 1) ~ suites) { sub(/^deb/, "deb-src"); print } }' >apt/parts/debian.list
if [[ ! -s apt/parts/debian.sources && ! -s apt/parts/debian.list ]]; then
  echo "No Debian entry was found in the machine's apt sources: the sources need Debian 12 (bookworm)." >&2
  exit 1
fi

apt() {
  local sandbox=()
  [[ $(id -u) == 0 ]] && sandbox=(-o APT::Sandbox::User=root)
  apt-get -q "${sandbox[@]}" -o Dir::Etc::SourceParts="$PWD/apt/parts" -o Dir::Etc::SourceList=/dev/null \
    -o Dir::State::Lists="$PWD/apt/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
    -o Acquire::Retries=3 "$@"
}
apt update
apt source --download-only icu libphonenumber protobuf abseil

for want in "icu_$icu_version" "libphonenumber_$phonenumber_version" "protobuf_$protobuf_version" "abseil_$abseil_version"; do
  compgen -G "$want*.dsc" >/dev/null || {
    echo "This Debian offers another version than $want: the sources need Debian 12 (bookworm)." >&2
    exit 1
  }
done
rm -rf apt

# Sourced by the other scripts: where things are, which Node and Emscripten are used, and how a
# stage is reported. It installs nothing. Invariant: sourcing it twice changes nothing more.

SPRUCE_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
SPRUCE_CACHE=${SPRUCE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/spruce}
export SPRUCE_ROOT SPRUCE_CACHE

# Vite 8 needs Node 20.19 or later; Debian 12 has 18. scripts/setup then puts these into the cache.
SPRUCE_NODE_VERSION=22.23.3
SPRUCE_NPM_VERSION=11.21.2
spruce_node_dir=$SPRUCE_CACHE/node-$SPRUCE_NODE_VERSION-npm-$SPRUCE_NPM_VERSION

# Succeeds when the node in PATH is 20.19 or later (and not the odd 21).
node_is_new_enough() {
  local version major minor
  version=$(node --version 2>/dev/null) || return 1
  IFS=. read -r major minor _ <<<"${version#v}"
  ((major > 21 || (major == 20 && minor >= 19)))
}

use_cached_node() {
  [[ -x $spruce_node_dir/node_modules/.bin/node ]] && PATH=$spruce_node_dir/node_modules/.bin:$PATH
}

use_tools() {
  node_is_new_enough || use_cached_node || true
  # Debian's Emscripten finds its own node modules only through NODE_PATH.
  if [[ -d /usr/share/nodejs/acorn && $(command -v emcc) == /usr/bin/emcc && :${NODE_PATH:-}: != *:/usr/share/nodejs:* ]]; then
    NODE_PATH=${NODE_PATH:+$NODE_PATH:}/usr/share/nodejs
  fi
  export PATH NODE_PATH
}
use_tools
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

die() {
  printf 'spruce: %s\n' "$*" >&2
  exit 1
}

# The comment lines a script opens with are its help.
show_help() {
  sed -n '2,/^[^#]/{s/^# \{0,1\}//p}' "$1"
}

# run_stage NAME REMEDY COMMAND...: one line on the terminal, all output in a log, its tail and
# the remedy on failure.
run_stage() {
  local name=$1 remedy=$2 log status started=$SECONDS
  shift 2
  mkdir -p "$SPRUCE_CACHE/logs"
  log=$SPRUCE_CACHE/logs/${name//[^a-zA-Z0-9]/-}.log
  printf '%-52s ' "$name"
  # Not in a condition: there bash would switch `set -e` off within the command.
  set +e
  (set -e; "$@") >"$log" 2>&1 </dev/null
  status=$?
  set -e
  if ((status == 0)); then
    printf '%4d s\n' $((SECONDS - started))
  else
    printf 'failed\n'
    tail -n 25 "$log" >&2
    die "$name failed: $remedy (whole log: $log)"
  fi
}

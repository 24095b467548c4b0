#!/bin/sh
# Sends a release that `npm run publish` has made and checked to a server, which needs neither Node nor sources: only
# rsync, a POSIX shell and the web server.
#   scripts/send-release.sh <folder given to publish --to> <[user@]host:folder | folder> [number of releases kept there]
#   scripts/send-release.sh --rollback <[user@]host:folder | folder>
# Files that have not changed are not sent again. Readers see one rename of a link, as after `npm run publish`.
# SEND_SHELL replaces `ssh` (with its options).
set -eu

fail() { echo "$1" >&2; exit 1; }

shell=${SEND_SHELL:-ssh}
rollback=
if [ "${1:-}" = --rollback ]; then rollback=1; shift; set -- . "$@"; fi
[ $# -ge 2 ] || fail 'Usage: scripts/send-release.sh <release folder> <[user@]host:folder | folder> [kept]'
from=$1 target=$2 keep=${3:-5}

case $target in
  *:*) host=${target%%:*} folder=${target#*:} ;;
  *) host= folder=$target ;;
esac
case $folder in
  '' | *[!A-Za-z0-9/._-]*) fail "The folder on the server may have only letters, digits and /._- in its name: $folder" ;;
esac

# Runs a script on the server: its text comes over the standard input, its words follow.
there() {
  if [ -n "$host" ]; then $shell "$host" sh -s -- "$@"; else sh -s -- "$@"; fi
}

if [ -n "$rollback" ]; then
  there "$folder" <<'END'
set -eu
cd "$1"
now=$(basename "$(readlink current)")
earlier=$(ls releases | grep -E '^[0-9]{8}T[0-9]{6}Z' | sort | awk -v now="$now" '$0 < now' | tail -n 1)
[ -n "$earlier" ] || { echo "There is no release before $now." >&2; exit 1; }
ln -sfn "releases/$earlier" .current
mv -T .current current
echo "Readers get $earlier again."
END
  exit
fi

[ -L "$from/current" ] || fail "$from holds no release: npm run publish -- --to $from"
name=$(basename "$(readlink "$from/current")")
[ -f "$from/current/health.json" ] || fail "$from/current is no release that was checked: it has no health.json."

there "$folder" "$name" <<'END'
set -eu
mkdir -p "$1/releases" "$1/hosting"
cd "$1"
[ -L current ] || [ ! -e current ] || { echo "$1/current is no link. Move it away." >&2; exit 1; }
[ ! -e "releases/$2" ] || { echo "The release $2 is already there." >&2; exit 1; }
# What an interrupted run left behind.
rm -rf releases/.next-*
END

# Through a shell of its own, rsync makes what is equal a second name of the file in the release before.
send() {
  if [ -n "$host" ]; then rsync -a --delete -e "$shell" "$@"; else rsync -a --delete "$@"; fi
}
place=${host:+$host:}$folder
send --link-dest=../../current/ "$from/current/" "$place/releases/.next-$name/"
send "$from/hosting/" "$place/hosting/"

there "$folder" "$name" "$keep" <<'END'
set -eu
cd "$1"
mv "releases/.next-$2" "releases/$2"
ln -sfn "releases/$2" .current
mv -T .current current
ls releases | grep -E '^[0-9]{8}T[0-9]{6}Z' | sort | head -n "-$3" | while read -r old; do
  [ "$old" = "$2" ] || rm -rf "releases/$old"
done
echo "Readers get $2."
END

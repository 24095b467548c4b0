#!/bin/sh
# Page views by script and language from the log of nginx or Apache with the sample configuration, without cookies and
# without addresses of readers; and GoAccess's report as a page of its own.
#   scripts/visits.sh /var/log/nginx/vesnik.log [visits.html]
set -eu

log=${1:?Usage: scripts/visits.sh <log> [report.html]}
report=${2:-}
command -v goaccess >/dev/null || { echo 'GoAccess is missing: apt-get install goaccess' >&2; exit 1; }

# The last part of every address was cut off before it was written, so visitors are counted by what is left of it and
# by the browser: fewer than there were, never more.
read_log() { goaccess - --log-format=COMBINED --ignore-crawlers --no-global-config --no-progress "$@"; }

[ -z "$report" ] || read_log -o "$report" <"$log"

printf '%-10s %8s %10s\n' language pages visitors
for part in cir lat eng; do
  # A reader who comes back gets 304. A page is an address that ends with a slash; pictures, feeds and what programs fetch are none.
  json=$(awk -v part="$part" '$6 == "\"GET" && ($9 == 200 || $9 == 304) && $7 ~ "^/" part "/([^?]*/)?([?].*)?$"' "$log" | read_log -o json)
  number() { printf '%s' "$json" | grep -o "\"$1\": *[0-9]*" | head -n 1 | grep -o '[0-9]*$' || echo 0; }
  printf '%-10s %8s %10s\n' "/$part/" "$(number valid_requests)" "$(number unique_visitors)"
done

#!/bin/sh
# Makes a bare Debian 12 or 13 host ready to serve the site. Run as root, before the first release and once after it:
#   sh setup-host.sh --host vesti.example [--folder /srv/vesnik] [--key id_ed25519.pub]
# The host gets no Node and no sources: releases are made and checked elsewhere (`npm run publish`) and sent with
# scripts/send-release.sh as the user `vesnik`, whose public key is given by --key.
# With --root <folder> files are written below that folder, and commands of the system are only printed.
set -eu

fail() { echo "$1" >&2; exit 1; }

host='' folder=/srv/vesnik key='' root=''
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || fail "What is the value of $1?"
  case $1 in
    --host) host=$2 ;;
    --folder) folder=$2 ;;
    --key) key=$2 ;;
    --root) root=$2 ;;
    *) fail "Unknown: $1" ;;
  esac
  shift 2
done
case $host in
  '' | *[!a-z0-9.-]*) fail 'Say the name of the site: --host vesti.example' ;;
esac
case $folder in
  /*) ;;
  *) fail "--folder must begin with a slash: $folder" ;;
esac
[ -n "$root" ] || [ "$(id -u)" = 0 ] || fail 'Run it as root.'

system() { if [ -n "$root" ]; then echo "+ $*"; else "$@"; fi; }
# Writes what comes over the standard input, and says whether that changed anything.
put() {
  mkdir -p "$(dirname "$root$1")"
  cat >"$root$1.next"
  if cmp -s "$root$1.next" "$root$1"; then rm "$root$1.next"; else mv "$root$1.next" "$root$1"; echo "wrote $1"; fi
}

# 1. Programs, all of them Debian's, kept up to date by it.
system apt-get update
system env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
  nginx libnginx-mod-http-brotli-static rsync goaccess unattended-upgrades

# 2. The user that releases are sent as: it owns the folder and nothing else.
if [ -n "$root" ] || ! id vesnik >/dev/null 2>&1; then
  system adduser --system --group --shell /bin/sh --home "$folder" vesnik
fi
mkdir -p "$root$folder/releases" "$root$folder/hosting"
if [ -n "$key" ]; then
  put "$folder/.ssh/authorized_keys" <"$key"
  chmod 700 "$root$folder/.ssh"
fi
system chown -R vesnik:vesnik "$folder"

# 3. Old addresses stand in nginx's configuration: it reads them again when a release has changed them.
put /etc/systemd/system/vesnik-reload.path <<END
[Unit]
Description=Notices new old addresses of the site
[Path]
PathChanged=$folder/hosting/nginx/redirects.conf
[Install]
WantedBy=multi-user.target
END
put /etc/systemd/system/vesnik-reload.service <<END
[Unit]
Description=Has nginx read the old addresses of the site
[Service]
Type=oneshot
ExecStart=/bin/sh -c 'sleep 2; nginx -t && systemctl reload nginx'
END
system systemctl daemon-reload
system systemctl enable --now vesnik-reload.path

# 4. The server block, once there is a release to serve. What certbot has added to it is left alone.
if [ ! -e "$root$folder/current/health.json" ] || [ ! -e "$root$folder/hosting/nginx/site.conf" ]; then
  echo
  echo "Ready for the first release. Where the site is built:"
  echo "  VESNIK_URL=https://$host npm run publish -- --to release"
  echo "  scripts/send-release.sh release vesnik@$host:$folder"
  echo "Then run this once more."
  exit
fi
site=/etc/nginx/sites-available/vesnik
if [ ! -e "$root$site" ]; then
  put "$site" <<END
# Made once by scripts/setup-host.sh; what it includes comes with each release.
include $folder/hosting/nginx/maps.conf;
include $folder/hosting/nginx/redirects.conf;

server {
    listen 80;
    listen [::]:80;
    server_name $host;
    root $folder/current;
    access_log /var/log/nginx/vesnik.log vesnik;
    # Lesser errors are those of single requests, told with the reader's whole address.
    error_log /var/log/nginx/vesnik-error.log crit;
    brotli_static on;
    include $folder/hosting/nginx/site.conf;
}
END
fi
mkdir -p "$root/etc/nginx/sites-enabled"
ln -sfn ../sites-available/vesnik "$root/etc/nginx/sites-enabled/vesnik"
rm -f "$root/etc/nginx/sites-enabled/default"
system nginx -t
system systemctl enable nginx
system systemctl reload-or-restart nginx
echo
echo "http://$host/ is served from $folder/current. For the certificate:"
echo "  apt-get install -y certbot python3-certbot-nginx && certbot --nginx -d $host"

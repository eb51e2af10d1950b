# Sourced by ./gov and eng/postgres.sh: what Debian has to provide.

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The newest PostgreSQL from 15 on; ICU needs 15. PG_MAJOR asks for that very version: a data folder opens with no other.
postgres_bin() {
  local bin major
  for bin in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -Vr) "$(dirname "$(command -v pg_ctl || echo /-/-)")"; do
    [[ -x $bin/initdb && -x $bin/postgres ]] || continue
    major=$("$bin/postgres" --version | sed -E 's/[^0-9]*([0-9]+).*/\1/')
    ((major >= 15)) && [[ ${PG_MAJOR:-$major} == "$major" ]] && { echo "$bin"; return; }
  done
  return 1
}

package_is_there() {
  case $1 in
    postgresql) postgres_bin >/dev/null ;;
    chromium) command -v chromium >/dev/null ;;
    *) ! command -v dpkg-query >/dev/null || [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]] ;;
  esac
}

# ensure_packages NAME…: installs what is missing as root; anyone else is told the one command to run.
ensure_packages() {
  local name missing=()
  for name; do package_is_there "$name" || missing+=("$name"); done
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null || die "Missing: ${missing[*]}. This is not Debian: install them with your system's own tool."
  (($(id -u) == 0)) || die "Missing Debian packages. Run once:
  sudo apt-get install -y --no-install-recommends ${missing[*]}"

  say "Installing ${missing[*]} …"
  if [[ " ${missing[*]} " == *' postgresql '* ]]; then
    # Ours is a private server: keep Debian from making and starting one of its own.
    mkdir -p /etc/postgresql-common/createcluster.d
    echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.d/no-main.conf
  fi
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
    </dev/null >&2 || die "Debian could not install ${missing[*]}."
}

#!/usr/bin/env bash
# A private, durable PostgreSQL from system binaries, without any set-up.
#
#   eng/postgres.sh start  DIR [PORT]   prints the connection string; does nothing more when it runs already
#   eng/postgres.sh stop   DIR          also tidies up after a crash
#   eng/postgres.sh status DIR          prints the connection string, or fails
#   eng/postgres.sh serve  DIR [PORT]   start, and when standard input ends: stop and delete DIR (for tests:
#                                       however the test process ends, nothing stays behind)
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

usage() { sed -n '4,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }
(($# >= 2)) || usage
verb=$1 dir=$(realpath -m "$2") port=${3:-}
data=$dir/data

# PostgreSQL refuses to run as root: hand it over to another account.
account=
if (($(id -u) == 0)); then
  account=nobody
  if id postgres >/dev/null 2>&1; then account=postgres; fi
fi
capabilities=()
as_owner() {
  if [[ -z $account ]]; then "$@"; return; fi
  setpriv --reuid="$account" --regid="$(id -g "$account")" --clear-groups "${capabilities[@]}" --reset-env -- "$@"
}

# A clone in /root: the other account cannot walk there. It is given the right to, and nobody but root has lent it.
reach() {
  as_owner stat "$dir/." >/dev/null 2>&1 && return
  capabilities=(--inh-caps +dac_override --ambient-caps +dac_override)
  as_owner stat "$dir/." >/dev/null 2>&1 || die "The account $account cannot enter $dir: choose a folder that it can enter."
}

# The process that holds the data folder. A process id alone proves nothing: after a crash another process may have it.
is_server() {
  [[ -n $1 && $(cat "/proc/$1/comm" 2>/dev/null) == postgres && $(as_owner readlink "/proc/$1/cwd" 2>/dev/null) == "$data" ]]
}
server() { sed -n 1p "$data/postmaster.pid" 2>/dev/null || true; }
is_running() { is_server "$(server)"; }
processes() { # of this data folder, orphans of a killed server included
  local process
  for process in /proc/[0-9]*; do ! is_server "${process#/proc/}" || echo "${process#/proc/}"; done
}

connection_string() {
  printf 'Host=127.0.0.1;Port=%s;Username=govservice;Password=%s;Database=govservice\n' \
    "$(sed -n 4p "$data/postmaster.pid")" "$(<"$dir/password")"
}

free_port() {
  local candidate
  while candidate=$((20000 + RANDOM % 12000)); (: <>"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null; do :; done
  echo "$candidate"
}

initialise() { # aside, then renamed: an interrupted first start leaves nothing half-made
  rm -rf "$dir/data.new"
  (umask 077 && head -c 32 /dev/urandom | base64 | tr -dc A-Za-z0-9 >"$dir/password")
  [[ -z $account ]] || chown "$account:" "$dir" "$dir/password"
  as_owner "$bin/initdb" -D "$dir/data.new" -U govservice --pwfile="$dir/password" --auth=scram-sha-256 --encoding=UTF8 \
    --locale=C.UTF-8 --locale-provider=icu --icu-locale=zh-Hans-CN --data-checksums >"$dir/initdb.log" 2>&1 \
    || { cat "$dir/initdb.log" >&2; die "initdb failed."; }
  cat >>"$dir/data.new/postgresql.conf" <<'CONF'

# GovService: loopback only, nothing traded for durability.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = on
synchronous_commit = on
full_page_writes = on
timezone = 'UTC'
log_timezone = 'UTC'
CONF
  mv "$dir/data.new" "$data"
}

launch() { # the port may be taken between looking and binding: three tries unless it was named
  local try
  for try in 1 2 3; do
    as_owner "$bin/pg_ctl" -D "$data" -l "$data/server.log" -w -t 120 -o "-p ${port:-$(free_port)}" start \
      9>&- >/dev/null 2>&1 && return
    [[ -z $port ]] || break
  done
  tail -n 20 "$data/server.log" >&2
  die "PostgreSQL did not start; its log is $data/server.log."
}

create_database() {
  local query=(env "PGPASSWORD=$(<"$dir/password")" "$bin/psql" -qAtX -h 127.0.0.1 -p "$(sed -n 4p "$data/postmaster.pid")" -U govservice)
  [[ -n $("${query[@]}" -d postgres -c "select 1 from pg_database where datname = 'govservice'") ]] \
    || "${query[@]}" -d postgres -c 'create database govservice'
}

start() {
  mkdir -p "$dir" && chmod 700 "$dir"
  exec 9>"$dir/lock"
  flock 9
  [[ -z $account ]] || chown "$account:" "$dir"
  reach
  if ! is_running; then
    if [[ -s $data/PG_VERSION ]]; then PG_MAJOR=$(<"$data/PG_VERSION"); fi
    ensure_packages postgresql
    bin=$(postgres_bin) || die "PostgreSQL ${PG_MAJOR:-15} is needed for $dir."
    [[ -s $data/PG_VERSION ]] || initialise
    clear_crash
    launch
    create_database
  fi
  connection_string
  exec 9>&-
}

# After a crash: orphans are told to go (PostgreSQL never shares a folder with them), then a stale lock file is
# removed. PostgreSQL would do so itself, unless another process of ours has the old number by now.
clear_crash() {
  local left waited
  for ((waited = 0; waited < 100; waited++)); do
    left=$(processes)
    [[ -n $left ]] || { rm -f "$data/postmaster.pid"; return; }
    ((waited % 20)) || kill -QUIT $left 2>/dev/null || true
    sleep 0.1
  done
  die "Processes of a crashed PostgreSQL do not end: $left"
}

stop() {
  [[ -d $data ]] || return 0
  exec 9>"$dir/lock"
  flock 9
  reach
  if is_running; then
    local running; running=$(server)
    kill -INT "$running" # a fast shutdown: connections are closed, everything is on disk
    local waited
    for ((waited = 0; waited < 600; waited++)); do is_server "$running" || break; sleep 0.1; done
  fi
  clear_crash
  exec 9>&-
}

status() { [[ -d $data ]] && reach && is_running && connection_string; }

serve() {
  trap '' INT # Ctrl-C reaches the whole group; the test process still needs its server while it winds up
  trap 'exit 143' TERM HUP
  trap 'stop; rm -rf "$dir"' EXIT
  start
  cat >/dev/null
}

case $verb in
  start | stop | status | serve) "$verb" ;;
  *) usage ;;
esac

#!/usr/bin/env bash
# The private PostgreSQL under bad luck: killed outright, its number taken by another process, its keeper gone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d "${TMPDIR:-/tmp}/govservice-drill.XXXXXX")
chmod 755 "$folder"
postgres() { eng/postgres.sh "$1" "$folder/pg"; }
trap 'postgres stop; rm -rf "$folder"' EXIT

query() { # SQL
  PGPASSWORD=$(<"$folder/pg/password") psql -qAtX -h 127.0.0.1 -p "$(sed -n 4p "$folder/pg/data/postmaster.pid")" -U govservice -c "$1"
}
number() { sed -n 1p "$folder/pg/data/postmaster.pid"; }
gone() { for _ in {1..100}; do kill -0 "$1" 2>/dev/null || return 0; sleep 0.1; done; return 1; }
step() { printf '%-72s' "$1"; }
seen() { echo "yes"; }

postgres start >/dev/null
query 'create table kept as select 42 as answer' >/dev/null

step 'killed outright: a new start finds every committed row'
kill -KILL "$(number)"
postgres start >/dev/null
[[ $(query 'select answer from kept') == 42 ]] && seen

step 'its number taken by another process of the same account: it starts'
kill -KILL "$(number)"
owner=$(stat -c %U "$folder/pg/data")
if ((EUID == 0)); then setpriv --reuid="$owner" --clear-groups sleep 300 & else sleep 300 & fi
other=$!
sleep 0.3
sed -i "1s/.*/$other/" "$folder/pg/data/postmaster.pid"
postgres start >/dev/null
kill -0 "$other" # the innocent process lives on
[[ $(query 'select answer from kept') == 42 ]] && seen
kill "$other"

step 'killed outright: stop leaves no process and no lock file'
kill -KILL "$(number)"
postgres stop
[[ ! -e $folder/pg/data/postmaster.pid ]] && seen

step 'a keeper that is killed outright (serve): server and folder are gone'
mkfifo "$folder/keeper"
eng/postgres.sh serve "$folder/served" <"$folder/keeper" >"$folder/connection" &
serve=$!
sleep 300 >"$folder/keeper" &
keeper=$!
disown "$keeper"
for _ in {1..200}; do [[ ! -s $folder/connection ]] || break; sleep 0.1; done
server=$(sed -n 1p "$folder/served/data/postmaster.pid")
kill -KILL "$keeper"
gone "$serve"
gone "$server"
[[ ! -e $folder/served ]] && seen

#!/usr/bin/env bash
# Portals under bad luck: two of them on one PostgreSQL, killed outright while citizens submit over HTTP.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. eng/debian.sh
ensure_packages postgresql
exec dotnet run -c Release --project bench/GovService.Bench -- drill-submit

#!/usr/bin/env bash
# The minute registration opens: a thousand sign-ups in ten seconds for a hundred places, the application on one core beside
# PostgreSQL; and whole sign-ups beside an endpoint that writes one row. docs/benchmarks.md says how to read it.
#   src/benchmark/sign-ups.sh [people, 1000 unless told]
# Wants taskset (Debian: util-linux) and two cores. Brings its own Keycloak, PostgreSQL and mail server.
set -eu
cd "$(dirname "$0")/../.."
command -v taskset >/dev/null || { echo "missing: taskset" >&2; exit 1; }
./mvnw -q -B -ntp verify -Dtest=NoneAtAll -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=OpeningMinute \
    -Dpeople="${1:-1000}" >/dev/null || { echo "it did not come through: target/failsafe-reports says why" >&2; exit 1; }
cat target/opening-minute.txt

#!/usr/bin/env bash
# rehearse.sh FOLDER: starts the packaged application in FOLDER once, without a database, and ends it, so that Java
# writes down in FOLDER/plenary.aot which classes a start needs: the next starts are a third to a half shorter. Wants Java 25
# or later, the very one that will run it. A cache that does not fit is ignored; a rehearsal that fails is no error.
set -eu
cd "$1"
port=$((20000 + RANDOM % 20000))
log=$(mktemp)
rm -f plenary.aot
# Nothing here is used again: the secrets are for this minute only, and nothing answers at these addresses.
PLENARY_ADDRESS=http://localhost:8080 \
PLENARY_CSRF_KEY=rehearsal-rehearsal-rehearsal-rehearsal \
PLENARY_KEYCLOAK_SECRET=rehearsal-rehearsal-rehearsal-rehearsal \
QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:1/none \
QUARKUS_SCHEDULER_ENABLED=false \
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$port \
    "${JAVA:-java}" -XX:AOTCacheOutput=plenary.aot -XX:+UseG1GC -jar quarkus-run.jar >"$log" 2>&1 &
application=$!
for _ in $(seq 240); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break; fi
    kill -0 "$application" 2>/dev/null || break
    sleep 0.5
done
# Once through the parts a first request needs.
(exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET /q/health/live HTTP/1.0\r\n\r\n' >&3 && cat <&3) >/dev/null 2>&1 || true
kill "$application" 2>/dev/null || true
wait "$application" || true
if [ -s plenary.aot ]; then
    echo "rehearsed: plenary.aot has $(($(wc -c <plenary.aot) / 1000000)) MB"
else
    echo "no plenary.aot was written; the application will start without it. The end of the rehearsal:" >&2
    tail -20 "$log" >&2
fi
rm -f "$log"

#!/usr/bin/env bash
# How fast the programme is served, beside nginx with the same bytes, in one run: docs/benchmarks.md says how to read it.
#   src/benchmark/run.sh [seconds for each measurement, 10 unless told]
# Wants nginx, wrk, curl and taskset (Debian: nginx-light wrk curl util-linux) and two cores: the server on the first, the
# asking on the second. Packages the application first where it is not.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-10}
for tool in nginx wrk curl taskset java; do command -v $tool >/dev/null || { echo "missing: $tool" >&2; exit 1; }; done
[ -e target/quarkus-app/quarkus-run.jar ] || ./mvnw -q -B -DskipTests package
work=$(mktemp -d)
chmod 755 "$work"
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
app=18080 ngx=18081 sizes="69 400 4000"

for n in $sizes; do java src/benchmark/Grow.java src/main/resources/demonstration/igf2021 "$work/bench$n" "$n"; done

serve() {
    PLENARY_ADDRESS=http://localhost:$app PLENARY_KEYCLOAK_ADDRESS=http://localhost:1 \
    PLENARY_CSRF_KEY=benchmark-benchmark-benchmark-benchmark PLENARY_KEYCLOAK_SECRET=benchmark-benchmark-benchmark-benchmark \
    PLENARY_DEMONSTRATION_FOLDERS=$(for n in $sizes; do printf '%s,' "$work/bench$n"; done | sed 's/,$//') \
    QUARKUS_DATASOURCE_JDBC_URL="jdbc:h2:file:$work/bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" \
    QUARKUS_HTTP_PORT=$app QUARKUS_HTTP_HOST=127.0.0.1 \
        taskset -c 0 java -XX:+UseG1GC -Xmx768m -jar target/quarkus-app/quarkus-run.jar >>"$work/app.log" 2>&1 &
    server=$!
    pids+=($server)
    local started
    started=$(date +%s%N)
    until curl -sf -o /dev/null "http://127.0.0.1:$app/q/health/ready"; do
        kill -0 $server 2>/dev/null || { tail -20 "$work/app.log"; exit 1; }
        sleep 0.1
    done
    echo "$1: $((($(date +%s%N) - started) / 100000000))" | sed 's/\(.\)$/.\1 s/'
}
serve "start on one core, reading files of $sizes sessions"
kill $server
wait $server 2>/dev/null || true
serve "start on one core, with these meetings there already"

# What nginx serves are the very bytes the application sends.
mkdir -p "$work/www"
flat() { printf '/%s' "$(printf %s "$1" | tr '/?=+' _)"; }
keep() {
    local file
    file=$work/www$(flat "$1")
    curl -s -H 'Accept-Encoding: gzip' "http://127.0.0.1:$app$1" -o "$file.gz"
    [ "$(head -c2 "$file.gz" | od -An -tx1 | tr -d ' ')" = 1f8b ] || { echo "$1 did not come compressed" >&2; exit 1; }
    gzip -dc "$file.gz" >"$file"
}
cat >"$work/nginx.conf" <<CONF
worker_processes 1;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 512; }
http {
    access_log off;
    keepalive_requests 1000000;
    open_file_cache max=1000;
    types { text/html html; text/calendar ics; text/xml xml; }
    default_type text/html;
    server { listen 127.0.0.1:$ngx; root $work/www; gzip_static on; }
}
CONF
[ "$(id -u)" != 0 ] || sed -i '1i user root;' "$work/nginx.conf"
taskset -c 0 nginx -e "$work/nginx.log" -c "$work/nginx.conf" -p "$work" -g 'daemon off;' &
pids+=($!)

# ask SERVER PATH SECONDS [more for wrk]: requests in a second, median, 99th of a hundred
ask() {
    taskset -c 1 wrk -t1 -c16 "-d${3}s" --latency -H 'Accept-Encoding: gzip' "${@:4}" "http://127.0.0.1:$1$2" >"$work/wrk"
    if grep -q 'Non-2xx' "$work/wrk"; then echo "$2 was refused" >&2; exit 1; fi
    awk '/^ +50%/ { median = $2 } /^ +99%/ { slow = $2 } /^Requests\/sec/ { rate = $2 } END { print rate, median, slow }' "$work/wrk"
}

# What nobody has asked before, each time: two words, the second made up by the number of the request.
cat >"$work/search.lua" <<'LUA'
local n = 0
request = function()
    n = n + 1
    return wrk.format("GET", wrk.path .. n)
end
LUA

printf '%-36s %8s %9s %9s %6s  %s\n' page bytes nginx plenary ratio 'median, p99 of plenary'
for n in $sizes; do
    code=$(sed -n 2p "$work/bench$n/programme.csv" | cut -d, -f1)
    for path in "/bench$n/programme/2021-12-07" "/bench$n/sessions/$code" "/bench$n/programme?q=digital+rights" \
        "/bench$n/schedule.xml" "/bench$n/programme.ics"; do
        read -r cold _ _ <<<"$(ask $app "$path" 3)"
        ask $app "$path" 8 >/dev/null
        keep "$path"
        read -r reference _ _ <<<"$(ask $ngx "$(flat "$path")" "$seconds")"
        read -r rate median slow <<<"$(ask $app "$path" "$seconds")"
        printf '%-36s %8s %9.0f %9.0f %5.0f%%  %s, %s (first three seconds: %.0f/s)\n' "$path" \
            "$(stat -c %s "$work/www$(flat "$path").gz")" "$reference" "$rate" "$(awk "BEGIN { print 100 * $rate / $reference }")" "$median" "$slow" "$cold"
    done
    ask $app "/bench$n/programme?q=digital+word" 5 -s "$work/search.lua" >/dev/null
    read -r rate median slow <<<"$(ask $app "/bench$n/programme?q=digital+word" "$seconds" -s "$work/search.lua")"
    printf '%-36s %8s %9s %9.0f %6s  %s, %s\n' "a search nobody has made, of $n" '' '' "$rate" '' "$median" "$slow"
done
echo "memory of the application: $(($(awk '/VmRSS/ { print $2 }' /proc/$server/status) / 1024)) MB"

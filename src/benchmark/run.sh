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
    QUARKUS_HTTP_PORT=$app QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE=1 \
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
sleep 1
worker=$(pgrep -P $!)

# The processor's time a process has had, in microseconds.
spent() { awk -v tick="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) * 1000000 / tick }' "/proc/$1/stat"; }

# ask SERVER PROCESS PATH SECONDS [more for wrk]: requests in a second, microseconds of the processor for each, median and
# 99th of a hundred. Browsers say which languages they want.
ask() {
    local before
    before=$(spent "$2")
    taskset -c 1 wrk -t1 -c16 "-d${4}s" --latency -H 'Accept-Encoding: gzip' -H 'Accept-Language: en-GB,en;q=0.9' \
        "${@:5}" "http://127.0.0.1:$1$3" >"$work/wrk"
    if grep -q 'Non-2xx' "$work/wrk"; then echo "$3 was refused" >&2; exit 1; fi
    awk -v spent="$(spent "$2")" -v before="$before" '/^ +50%/ { median = $2 } /^ +99%/ { slow = $2 } / requests in / { all = $1 }
        /^Requests\/sec/ { rate = $2 } END { print rate, (spent - before) / (all ? all : 1), median, slow }' "$work/wrk"
}

# What nobody has asked before, each time: two words, the second made up by the number of the request.
cat >"$work/search.lua" <<'LUA'
local n = 0
request = function()
    n = n + 1
    return wrk.format("GET", wrk.path .. n)
end
LUA

# compare PATH: one line of the table.
compare() {
    local file=$work/www$(flat "$1").gz cold ngx_rate ngx_spent ngx_median ngx_slow rate cost median slow
    read -r cold _ _ _ <<<"$(ask $app "$server" "$1" 3)"
    ask $app "$server" "$1" 10 >/dev/null
    keep "$1"
    read -r ngx_rate ngx_spent ngx_median ngx_slow <<<"$(ask $ngx "$worker" "$(flat "$1")" "$seconds")"
    read -r rate cost median slow <<<"$(ask $app "$server" "$1" "$seconds")"
    printf '%-34s %7s %7.0f/s %7.0f/s %4.0f%% %6.1f us %6.1f us %4.0f%%  %s, %s; %s, %s; %.0f/s\n' "$1" "$(stat -c %s "$file")" \
        "$ngx_rate" "$rate" "$(awk "BEGIN { print 100 * $rate / $ngx_rate }")" "$ngx_spent" "$cost" \
        "$(awk "BEGIN { print 100 * $ngx_spent / $cost }")" "$ngx_median" "$ngx_slow" "$median" "$slow" "$cold"
}

echo 'page, bytes, requests in a second of nginx and of Plenary and their ratio, processor time for one request of both and its ratio;'
echo 'median, p99 of nginx; of Plenary; requests in a second in the first three seconds'
for n in $sizes; do
    code=$(sed -n 2p "$work/bench$n/programme.csv" | cut -d, -f1)
    for path in "/bench$n/programme/2021-12-07" "/bench$n/sessions/$code" "/bench$n/programme?q=digital+rights" \
        "/bench$n/schedule.xml" "/bench$n/programme.ics"; do
        compare "$path"
    done
    ask $app "$server" "/bench$n/programme?q=digital+other" 10 -s "$work/search.lua" >/dev/null
    read -r rate cost median slow <<<"$(ask $app "$server" "/bench$n/programme?q=digital+word" "$seconds" -s "$work/search.lua")"
    printf 'a search nobody has made, of %s: %.0f/s, %.1f ms of the processor; median %s, p99 %s\n' "$n" "$rate" \
        "$(awk "BEGIN { print $cost / 1000 }")" "$median" "$slow"
done
echo "memory of the application: $(($(awk '/VmRSS/ { print $2 }' /proc/$server/status) / 1024)) MB"

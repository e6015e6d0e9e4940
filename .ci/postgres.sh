# For `.ci/run`: a PostgreSQL server that nobody else uses, on a free port of loopback, gone when the shell ends.

# Installs Debian's package where there is none, and sets TEST_DATABASE_URL.
start_postgres() {
  local bin port password
  bin="$(postgres_programs)"
  if [ -z "$bin" ]; then
    install_package postgresql
    bin="$(postgres_programs)"
  fi
  if [ -z "$bin" ]; then
    echo 'ci: PostgreSQL is not there, and could not be installed.' >&2
    return 1
  fi

  postgres_folder="$(mktemp -d)"
  postgres_control="$bin/pg_ctl"
  trap stop_postgres EXIT
  port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')"
  password="$(node -p 'crypto.randomUUID()')"
  echo "$password" > "$postgres_folder/password"
  if [ "$(id -u)" = 0 ]; then chown -R postgres "$postgres_folder"; fi

  as_postgres "$bin/initdb" --pgdata "$postgres_folder/data" --username quoth --encoding UTF8 --locale C.UTF-8 \
    --auth scram-sha-256 --pwfile "$postgres_folder/password" > "$postgres_folder/initdb.log" \
    || { cat "$postgres_folder/initdb.log" >&2; return 1; }
  # Nothing in it has to outlive the machine, so it need not wait for the disk.
  as_postgres "$postgres_control" --pgdata "$postgres_folder/data" --log "$postgres_folder/server.log" --silent --wait \
    --options "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c fsync=off" start < /dev/null \
    || { cat "$postgres_folder/server.log" >&2; return 1; }
  export TEST_DATABASE_URL="postgres://quoth:$password@127.0.0.1:$port/postgres"
  echo "ci: PostgreSQL $("$bin/postgres" --version | cut -d' ' -f3) listens on port $port."
}

stop_postgres() {
  as_postgres "$postgres_control" --pgdata "$postgres_folder/data" --mode immediate --silent stop || true
  rm -rf "$postgres_folder"
}

# The folder with the newest server's programs; Debian has one for each version.
postgres_programs() {
  { ls -d /usr/lib/postgresql/*/bin/initdb 2> /dev/null || true; } | sort -V | tail -n 1 | xargs -r dirname
}

# The server refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

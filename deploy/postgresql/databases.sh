#!/usr/bin/env bash
# Run by PostgreSQL's image while its volume is empty: a database and its owner for each of the two.
set -eu
make() {
    psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set name="$1" --set password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
SQL
}
make plenary "$PLENARY_DATABASE_PASSWORD"
make keycloak "$KEYCLOAK_DATABASE_PASSWORD"

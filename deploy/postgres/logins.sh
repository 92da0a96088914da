#!/bin/sh
# Run once by the image of PostgreSQL, when its volume is empty: makes the two logins that Quaestor works with, neither
# of them a superuser, and its database. The variables come from docker-compose.yml.
set -eu
psql --username postgres --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner="$OWNER" --set owner_password="$OWNER_PASSWORD" \
  --set reader="$READER" --set reader_password="$READER_PASSWORD" --set database="$DATABASE" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"reader" LOGIN PASSWORD :'reader_password';
CREATE DATABASE :"database" OWNER :"owner";
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"reader";
-- Sorts of one query may not fill the disk.
ALTER ROLE :"reader" IN DATABASE :"database" SET temp_file_limit = '1GB';
SQL

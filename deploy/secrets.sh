#!/usr/bin/env bash
# secrets.sh HOST: makes every secret of one installation, once: .secrets/*.env, one file for each server, so that none
# sees another's; and .env with what you fill in (the mail server). Readable by their owner alone, never overwritten,
# never committed. Keep a copy where you keep the certificate's key.
set -eu
host=${1:?usage: secrets.sh HOST    (such as: secrets.sh meeting.example.org)}
case $host in *[!a-z0-9.-]* | .* | *.) echo "not a host name: $host" >&2; exit 1 ;; esac
cd "$(dirname "$0")"
for there in .secrets .env; do
    if [ -e "$there" ]; then echo "deploy/$there is there already; nothing was changed" >&2; exit 1; fi
done

umask 077
mkdir .secrets
secret() { openssl rand -hex 32; }
plenary_database=$(secret) keycloak_database=$(secret) client=$(secret)

cat >.secrets/postgresql.env <<END
POSTGRES_PASSWORD=$(secret)
PLENARY_DATABASE_PASSWORD=$plenary_database
KEYCLOAK_DATABASE_PASSWORD=$keycloak_database
END
# The first administrator: replace it by a person's account after the first sign-in, and delete it.
cat >.secrets/keycloak.env <<END
KC_DB_PASSWORD=$keycloak_database
KC_BOOTSTRAP_ADMIN_USERNAME=first-admin
KC_BOOTSTRAP_ADMIN_PASSWORD=$(secret)
PLENARY_OIDC_SECRET=$client
END
cat >.secrets/plenary.env <<END
QUARKUS_DATASOURCE_PASSWORD=$plenary_database
PLENARY_KEYCLOAK_SECRET=$client
PLENARY_CSRF_KEY=$(secret)
END
cat >.env <<END
# The address people type, without a slash at its end.
PLENARY_ADDRESS=https://$host
# Letters: who sends them and through which server; fill in before the first start, for Keycloak keeps the first answer.
# A value with a dollar sign goes in single quotes.
PLENARY_MAIL_FROM=no-reply@$host
PLENARY_SMTP_HOST=
PLENARY_SMTP_PORT=587
PLENARY_SMTP_AUTH=true
PLENARY_SMTP_USER=
PLENARY_SMTP_PASSWORD=
END
echo "made deploy/.secrets/ and deploy/.env; now fill in the mail server in deploy/.env"

-- What another program shows to read a meeting's registrations: only the digest of its text is kept.
create table token (
  id            bigint primary key,
  meeting_id    bigint not null references meeting (id),
  name          varchar(200) not null,
  scopes        varchar(200) not null,
  digest        varchar(64) not null unique,
  made_at       timestamp(6) with time zone not null,
  made_by_id    uuid references person (id),
  expires_at    timestamp(6) with time zone not null,
  revoked_at    timestamp(6) with time zone,
  revoked_by_id uuid references person (id),
  last_used_at  timestamp(6) with time zone
);
create sequence token_seq start with 1 increment by 50;
create index token_of_meeting on token (meeting_id);

-- Where another program wants to hear of a meeting's registrations. The secret is made from the seed.
create table webhook (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  address     varchar(1000) not null,
  wanted      varchar(200) not null,
  seed        varchar(40) not null,
  made_at     timestamp(6) with time zone not null,
  made_by_id  uuid references person (id)
);
create sequence webhook_seq start with 1 increment by 50;
create index webhook_of_meeting on webhook (meeting_id);

-- One event for one webhook, kept until it was taken. No registration: a test, or somebody who has erased their data.
create table delivery (
  id               uuid primary key,
  webhook_id       bigint not null references webhook (id) on delete cascade,
  event_key        varchar(120) not null,
  kind             varchar(20) not null,
  registration_id  uuid references registration (id) on delete cascade,
  reference        varchar(20),
  mode             varchar(20),
  happened_at      timestamp(6) with time zone not null,
  due_at           timestamp(6) with time zone not null,
  attempts         integer not null,
  last_error       varchar(400),
  delivered_at     timestamp(6) with time zone,
  given_up_at      timestamp(6) with time zone,
  unique (webhook_id, event_key)
);
create index delivery_due on delivery (delivered_at, given_up_at, due_at);
create index delivery_of_webhook on delivery (webhook_id, happened_at);
create index delivery_whose on delivery (registration_id);

-- A list of registrations from elsewhere that was sent and waits to be confirmed. The findings are JSON: line, column, reason.
create table expected_file (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  sent_at     timestamp(6) with time zone not null,
  left_out    integer not null,
  findings    varchar(1000000) not null
);
create sequence expected_file_seq start with 1 increment by 50;
create index expected_file_of_meeting on expected_file (meeting_id);

-- Somebody another system knows to be coming. With a file it waits to be confirmed; settled is true or null, so that the same person
-- can stand in a file and in the list.
create table expected (
  id            bigint primary key,
  meeting_id    bigint not null references meeting (id),
  file_id       bigint references expected_file (id) on delete cascade,
  settled       boolean,
  line          integer not null,
  email         varchar(320) not null,
  name          varchar(400) not null,
  organisation  varchar(400),
  country       varchar(2),
  since         timestamp(6) with time zone not null,
  unique (meeting_id, email, settled)
);
create sequence expected_seq start with 1 increment by 50;
create index expected_in_file on expected (file_id, line);
create index expected_email on expected (email);

-- One set of migrations for H2 (in its PostgreSQL mode) and PostgreSQL. Instants are stored as instants.

create table person (
  id          uuid primary key,
  subject     varchar(255) not null unique,
  email       varchar(320) not null,
  name        varchar(400) not null,
  language    varchar(8),
  zone        varchar(64),
  created_at  timestamp(6) with time zone not null,
  seen_at     timestamp(6) with time zone not null
);
create index person_email on person (email);

-- The outbox. A letter is written in the transaction of the deed it tells of; event_key makes it one per event.
create table letter (
  id          bigint primary key,
  event_key   varchar(200) not null unique,
  meeting_id  bigint,
  person_id   uuid,
  to_address  varchar(320) not null,
  to_name     varchar(400) not null,
  language    varchar(8) not null,
  subject     varchar(998) not null,
  text_body   varchar(200000) not null,
  html_body   varchar(400000) not null,
  calendar    varchar(200000),
  created_at  timestamp(6) with time zone not null,
  due_at      timestamp(6) with time zone not null,
  attempts    integer not null,
  last_error  varchar(1000),
  sent_at     timestamp(6) with time zone,
  given_up_at timestamp(6) with time zone
);
create sequence letter_seq start with 1 increment by 50;
create index letter_due on letter (sent_at, given_up_at, due_at);
create index letter_person on letter (person_id);

create table audit_entry (
  id          bigint primary key,
  at          timestamp(6) with time zone not null,
  meeting_id  bigint,
  who_id      uuid,
  who_name    varchar(400) not null,
  deed        varchar(60) not null,
  kind        varchar(60) not null,
  row_id      varchar(60) not null,
  label       varchar(400) not null,
  before_json varchar(200000),
  after_json  varchar(200000)
);
create sequence audit_entry_seq start with 1 increment by 50;
create index audit_entry_of_row on audit_entry (kind, row_id, at);
create index audit_entry_of_meeting on audit_entry (meeting_id, at);

-- Somebody keeps a session of the released programme in their agenda. By guid, which outlives releases and the desk's row;
-- with what the session was when it was starred, so that it can be said what has changed since.
create table star (
  id            bigint primary key,
  meeting_id    bigint not null references meeting (id),
  person_id     uuid not null references person (id),
  session_guid  uuid not null,
  code          varchar(40) not null,
  title         varchar(500) not null,
  starts_at     timestamp(6) with time zone,
  ends_at       timestamp(6) with time zone,
  room_id       bigint,
  starred_at    timestamp(6) with time zone not null,
  unique (person_id, meeting_id, session_guid)
);
create sequence star_seq start with 1 increment by 50;
create index star_of_session on star (meeting_id, session_guid);

-- What a calendar program shows to read somebody's agenda is made of the seed and of a secret that is not in the database:
-- who has read this table can make no address of it.
create table agenda_key (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  person_id   uuid not null references person (id),
  seed        varchar(22) not null unique,
  made_at     timestamp(6) with time zone not null,
  unique (person_id, meeting_id)
);
create sequence agenda_key_seq start with 1 increment by 50;

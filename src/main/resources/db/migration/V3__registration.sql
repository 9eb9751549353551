-- What each mode of a meeting holds. The row is what a sign-up locks; seats null = no limit.
create table capacity (
  id             bigint primary key,
  meeting_id     bigint not null references meeting (id),
  mode           varchar(20) not null,
  seats          integer,
  approval       boolean not null,
  next_in_queue  bigint not null,
  version        integer not null,
  unique (meeting_id, mode)
);
create sequence capacity_seq start with 1 increment by 50;

create table registration (
  id                  uuid primary key,
  meeting_id          bigint not null references meeting (id),
  person_id           uuid not null references person (id),
  reference           varchar(20) not null unique,
  name                varchar(400) not null,
  organisation        varchar(400),
  country             varchar(2) not null,
  regional_group      varchar(30),
  stakeholder_group   varchar(30) not null,
  language            varchar(8) not null,
  needs               varchar(200) not null,
  needs_note          varchar(2000),
  publicly_listed     boolean not null,
  conduct_accepted_at timestamp(6) with time zone not null,
  privacy_accepted_at timestamp(6) with time zone not null,
  privacy_version     varchar(40) not null,
  created_at          timestamp(6) with time zone not null,
  changed_at          timestamp(6) with time zone not null,
  version             integer not null,
  unique (meeting_id, person_id)
);
create index registration_name on registration (meeting_id, name);

-- A place asked for, held or given up: who is where, by rows. At most one living place per registration and mode.
create table place (
  id               bigint primary key,
  registration_id  uuid not null references registration (id),
  meeting_id       bigint not null references meeting (id),
  mode             varchar(20) not null,
  state            varchar(20) not null,
  -- true while asked, waiting or held; null (which is never equal) once it is given up
  living           boolean,
  queue_number     bigint not null,
  asked_at         timestamp(6) with time zone not null,
  state_since      timestamp(6) with time zone not null,
  approved_at      timestamp(6) with time zone,
  decided_by       varchar(400),
  reason           varchar(1000),
  version          integer not null,
  unique (registration_id, mode, living)
);
create sequence place_seq start with 1 increment by 50;
create index place_of_registration on place (registration_id);
create index place_queue on place (meeting_id, mode, state, queue_number);

-- What was typed and not yet sent: a form left half-way is there again, on any device.
create table registration_draft (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  person_id   uuid not null references person (id),
  form_json   varchar(50000) not null,
  changed_at  timestamp(6) with time zone not null,
  unique (meeting_id, person_id)
);
create sequence registration_draft_seq start with 1 increment by 50;

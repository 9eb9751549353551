-- Offers that run out; places by category and by day on site; what the accreditation team asks and notes.
alter table capacity add column offer_hours integer;

alter table place add column offer_until timestamp(6) with time zone;
alter table place add column remind_at timestamp(6) with time zone;
-- The first day on site, by which requests are dealt with; null: from the first day of the meeting.
alter table place add column first_day date;
create index place_offer on place (offer_until);

-- Press, high-level, delegation: how many of the seats in person are theirs at most; seats null = no quota.
create table category (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  code        varchar(40) not null,
  seats       integer,
  asked       boolean not null,
  version     integer not null,
  unique (meeting_id, code)
);
create sequence category_seq start with 1 increment by 50;

create table category_name (
  id           bigint primary key,
  category_id  bigint not null references category (id),
  language     varchar(35) not null,
  name         varchar(200) not null,
  unique (category_id, language)
);
create sequence category_name_seq start with 1 increment by 50;

alter table registration add column category_id bigint references category (id);
-- The name without case, accents, script and order, by which one person with two accounts is found.
alter table registration add column name_key varchar(400);
update registration set name_key = lower(name);
create index registration_category on registration (category_id);
create index registration_name_key on registration (meeting_id, name_key);

-- How many may be on site on a day; without rows nobody is asked for days.
create table site_day (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  on_day      date not null,
  seats       integer,
  unique (meeting_id, on_day)
);
create sequence site_day_seq start with 1 increment by 50;

-- The days somebody comes; a place without rows is one for all days.
create table place_day (
  id        bigint primary key,
  place_id  bigint not null references place (id),
  on_day    date not null,
  unique (place_id, on_day)
);
create sequence place_day_seq start with 1 increment by 50;
create index place_day_of on place_day (on_day);

create table enquiry (
  id               bigint primary key,
  registration_id  uuid not null references registration (id),
  question         varchar(1000) not null,
  asked_by         varchar(400) not null,
  asked_at         timestamp(6) with time zone not null,
  answer           varchar(2000),
  answered_at      timestamp(6) with time zone
);
create sequence enquiry_seq start with 1 increment by 50;
create index enquiry_of on enquiry (registration_id);

create table registration_note (
  id               bigint primary key,
  registration_id  uuid not null references registration (id),
  text             varchar(2000) not null,
  written_by       varchar(400) not null,
  written_at       timestamp(6) with time zone not null
);
create sequence registration_note_seq start with 1 increment by 50;
create index registration_note_of on registration_note (registration_id);

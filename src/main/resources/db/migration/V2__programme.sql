create table meeting (
  id                      bigint primary key,
  slug                    varchar(40) not null unique,
  name                    varchar(200) not null,
  theme                   varchar(400),
  summary                 varchar(4000),
  city                    varchar(120) not null,
  country                 varchar(2) not null,
  venue                   varchar(200),
  starts_on               date not null,
  ends_on                 date not null,
  zone                    varchar(64) not null,
  languages               varchar(80) not null,
  code_of_conduct_url     varchar(1000),
  privacy_url             varchar(1000),
  privacy_version         varchar(40) not null,
  contact_email           varchar(320),
  registration_opens_at   timestamp(6) with time zone,
  registration_closes_at  timestamp(6) with time zone,
  door_opens_minutes      integer not null,
  door_opens_minutes_role integer not null,
  listed                  boolean not null,
  created_at              timestamp(6) with time zone not null,
  version                 integer not null
);
create sequence meeting_seq start with 1 increment by 50;

-- Realm roles are Keycloak's; who may do what in this meeting is ours. By e-mail: a member may be named before signing in.
create table team_member (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  email       varchar(320) not null,
  name        varchar(400) not null,
  duty        varchar(20) not null,
  added_at    timestamp(6) with time zone not null,
  added_by    varchar(400) not null,
  unique (meeting_id, email, duty)
);
create sequence team_member_seq start with 1 increment by 50;

create table room (
  id             bigint primary key,
  meeting_id     bigint not null references meeting (id),
  name           varchar(200) not null,
  building       varchar(200),
  capacity       integer,
  position       integer not null,
  remote_address varchar(2000),
  stream_url     varchar(2000),
  version        integer not null,
  unique (meeting_id, name)
);
create sequence room_seq start with 1 increment by 50;

-- A joined room ("Conference Room 1+2") occupies its parts, and they occupy it.
create table room_part (
  joined_id  bigint not null references room (id),
  part_id    bigint not null references room (id),
  primary key (joined_id, part_id)
);

create table track (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  parent_id   bigint references track (id),
  name        varchar(300) not null,
  position    integer not null,
  colour      integer not null,
  version     integer not null,
  unique (meeting_id, name)
);
create sequence track_seq start with 1 increment by 50;

create table session_type (
  id              bigint primary key,
  meeting_id      bigint not null references meeting (id),
  name            varchar(200) not null,
  usual_minutes   integer not null,
  position        integer not null,
  version         integer not null,
  unique (meeting_id, name)
);
create sequence session_type_seq start with 1 increment by 50;

create table session (
  id              bigint primary key,
  meeting_id      bigint not null references meeting (id),
  guid            uuid not null unique,
  code            varchar(40) not null,
  number          varchar(40),
  title           varchar(500) not null,
  description     varchar(20000),
  type_id         bigint not null references session_type (id),
  room_id         bigint references room (id),
  starts_at       timestamp(6) with time zone,
  ends_at         timestamp(6) with time zone,
  state           varchar(20) not null,
  layout          varchar(120),
  organised_by    varchar(4000),
  sdgs            varchar(80),
  floor_language  varchar(8) not null,
  interpretation  varchar(80) not null,
  captions        varchar(80) not null,
  sign_language   varchar(120),
  recorded        boolean not null,
  streamed        boolean not null,
  stream_url      varchar(2000),
  remote_address  varchar(2000),
  source_url      varchar(2000),
  changed_at      timestamp(6) with time zone not null,
  changed_by      varchar(400) not null,
  version         integer not null,
  unique (meeting_id, code)
);
create sequence session_seq start with 1 increment by 50;
create index session_when on session (meeting_id, starts_at);
create index session_room on session (room_id, starts_at);

create table session_track (
  session_id  bigint not null references session (id),
  track_id    bigint not null references track (id),
  primary key (session_id, track_id)
);

-- A person of the programme, in this meeting. The e-mail is never shown: it lets the speaker in early.
create table speaker (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  guid        uuid not null unique,
  name        varchar(400) not null,
  affiliation varchar(400),
  biography   varchar(10000),
  email       varchar(320),
  version     integer not null
);
create sequence speaker_seq start with 1 increment by 50;
create index speaker_of_meeting on speaker (meeting_id, name);

-- Stakeholder and regional group belong to the role: the same person may speak for different groups.
create table session_role (
  id                bigint primary key,
  session_id        bigint not null references session (id),
  speaker_id        bigint not null references speaker (id),
  kind              varchar(30) not null,
  stakeholder_group varchar(30),
  regional_group    varchar(30),
  affiliation       varchar(400),
  position          integer not null,
  unique (session_id, speaker_id, kind)
);
create sequence session_role_seq start with 1 increment by 50;
create index session_role_speaker on session_role (speaker_id);

-- What the public reads: one immutable, gzipped JSON of the whole programme per release.
create table release (
  id           bigint primary key,
  meeting_id   bigint not null references meeting (id),
  number       integer not null,
  note         varchar(2000),
  released_at  timestamp(6) with time zone not null,
  released_by  varchar(400) not null,
  programme    bytea not null,
  unique (meeting_id, number)
);
create sequence release_seq start with 1 increment by 50;

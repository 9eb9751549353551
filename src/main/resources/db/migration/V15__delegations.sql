-- A ministry or an association that sends people: focal points name them, each confirms by a link. Seats null = no quota.
create table delegation (
  id                   bigint primary key,
  meeting_id           bigint not null references meeting (id),
  name                 varchar(400) not null,
  category_id          bigint references category (id),
  seats_in_person      integer,
  seats_online         integer,
  -- the last day, at the venue, on which people can be named
  deadline             date,
  accompanying_counts  boolean not null,
  version              integer not null
);
create sequence delegation_seq start with 1 increment by 50;
create index delegation_of_meeting on delegation (meeting_id);

create table focal_point (
  id             bigint primary key,
  delegation_id  bigint not null references delegation (id),
  email          varchar(320) not null,
  unique (delegation_id, email)
);
create sequence focal_point_seq start with 1 increment by 50;
create index focal_point_email on focal_point (email);

-- Somebody who was invited, into a delegation or by the team into a category. The link holds the id and a seal of it.
create table invitation (
  id               uuid primary key,
  meeting_id       bigint not null references meeting (id),
  delegation_id    bigint references delegation (id),
  category_id      bigint references category (id),
  name             varchar(400) not null,
  -- null once it was erased
  email            varchar(320),
  organisation     varchar(400),
  country          varchar(2),
  -- null: they choose for themselves
  mode             varchar(20),
  language         varchar(8) not null,
  accompanies_id   uuid references invitation (id),
  state            varchar(20) not null,
  state_since      timestamp(6) with time zone not null,
  expires_at       timestamp(6) with time zone not null,
  letters          integer not null,
  invited_by_id    uuid references person (id),
  person_id        uuid references person (id),
  registration_id  uuid references registration (id),
  version          integer not null
);
create index invitation_of_delegation on invitation (delegation_id);
create index invitation_of_meeting on invitation (meeting_id, person_id);
create index invitation_email on invitation (email);
create index invitation_registration on invitation (registration_id);

-- Who came to the venue, when, and who let them in; each registration once.
create table arrival (
  id               bigint primary key,
  meeting_id       bigint not null references meeting (id),
  registration_id  uuid not null unique references registration (id),
  arrived_at       timestamp(6) with time zone not null,
  checked_in_by    varchar(400) not null,
  version          integer not null
);
create sequence arrival_seq start with 1 increment by 50;
create index arrival_of_meeting on arrival (meeting_id);

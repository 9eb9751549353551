-- Who went through the door of a session, when, and as what.
create table joining (
  id               bigint primary key,
  meeting_id       bigint not null references meeting (id),
  session_id       bigint not null references session (id),
  person_id        uuid not null references person (id),
  registration_id  uuid references registration (id),
  standing         varchar(30) not null,
  joined_at        timestamp(6) with time zone not null
);
create sequence joining_seq start with 1 increment by 50;
create index joining_of_session on joining (session_id, joined_at);
create index joining_of_person on joining (person_id);

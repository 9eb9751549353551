-- For how many days after a meeting's last one something about people is kept; no row: as long as usual.
create table retention_rule (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  field       varchar(40) not null,
  days        integer not null,
  changed_at  timestamp(6) with time zone not null,
  changed_by  varchar(400) not null,
  version     integer not null,
  unique (meeting_id, field)
);
create sequence retention_rule_seq start with 1 increment by 50;

-- After that nobody knows who joined; that somebody did stays, for the figures.
alter table joining alter column person_id drop not null;

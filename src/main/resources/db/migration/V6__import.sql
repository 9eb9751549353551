-- What somebody sent to be imported: it waits until it is confirmed or expires; afterwards what it changed, for the undo.
create table programme_import (
  id              bigint primary key,
  meeting_id      bigint not null references meeting (id),
  state           varchar(20) not null,
  names           varchar(2000) not null,
  -- gzipped JSON: the files by name; null once they are imported
  files           bytea,
  seed            uuid not null,
  -- the answer to what the files leave open
  zone            varchar(64),
  missing         varchar(20) not null,
  sent_at         timestamp(6) with time zone not null,
  sent_by         varchar(400) not null,
  sender_id       uuid,
  done_at         timestamp(6) with time zone,
  done_by         varchar(400),
  expires_at      timestamp(6) with time zone not null,
  -- while something is being done with it: how far it is, and when it last said so
  alive_at        timestamp(6) with time zone not null,
  rows_done       integer not null,
  rows_all        integer not null,
  -- gzipped JSON: why it was refused, what it changed, what an undo left
  outcome         bytea
);
create sequence programme_import_seq start with 1 increment by 50;
create index programme_import_of_meeting on programme_import (meeting_id, sent_at);

-- A guid is one session's in one meeting: the same schedule may be tried in one meeting and used in another.
alter table session add column meeting_guid uuid;
update session set meeting_guid = guid;
alter table session drop column guid;
alter table session rename column meeting_guid to guid;
alter table session alter column guid set not null;
alter table session add constraint session_guid_of_meeting unique (meeting_id, guid);
alter table speaker add column meeting_guid uuid;
update speaker set meeting_guid = guid;
alter table speaker drop column guid;
alter table speaker rename column meeting_guid to guid;
alter table speaker alter column guid set not null;
alter table speaker add constraint speaker_guid_of_meeting unique (meeting_id, guid);

-- What is secret about a registration, sealed with a key that is not in here (docs/operations.md). At most one of each kind.
create table document (
  id               uuid primary key,
  registration_id  uuid not null references registration (id) on delete cascade,
  meeting_id       bigint not null references meeting (id),
  kind             varchar(20) not null,
  -- which key of the keyset opens it
  key_id           integer not null,
  sealed           bytea not null,
  changed_at       timestamp(6) with time zone not null,
  unique (registration_id, kind)
);
create index document_of_meeting on document (meeting_id, kind);
create index document_of_key on document (key_id);

-- A numbered letter or certificate; what stands on it is a document. Nothing of the passport is in here.
create table paper (
  id               uuid primary key,
  meeting_id       bigint not null references meeting (id),
  registration_id  uuid not null references registration (id) on delete cascade,
  kind             varchar(20) not null,
  number           integer not null,
  code             varchar(20) not null unique,
  initials         varchar(100) not null,
  language         varchar(8) not null,
  issued_at        timestamp(6) with time zone not null,
  revoked_at       timestamp(6) with time zone,
  unique (meeting_id, kind, number)
);
create index paper_of_registration on paper (registration_id, kind);

-- What the organisers have written in the place of our own words, in one language.
create table paper_text (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  kind        varchar(20) not null,
  language    varchar(8) not null,
  text        varchar(10000) not null,
  changed_at  timestamp(6) with time zone not null,
  version     integer not null,
  unique (meeting_id, kind, language)
);
create sequence paper_text_seq start with 1 increment by 50;

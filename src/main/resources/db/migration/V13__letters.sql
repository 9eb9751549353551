-- What a letter is one of many of; the way out of such letters; what came back.
alter table letter add column batch varchar(60);
alter table letter add column unsubscribe_url varchar(1000);
alter table letter add column bounced_at timestamp(6) with time zone;
alter table letter add column bounce_reason varchar(1000);
create index letter_batch on letter (batch, sent_at);

-- A letter to many. The columns of the filter are those of the list of registrations; null: anything.
create table mailing (
  id                bigint primary key,
  meeting_id        bigint not null references meeting (id),
  news              boolean not null,
  state             varchar(20) not null,
  mode              varchar(20),
  place_state       varchar(20),
  country           varchar(2),
  stakeholder_group varchar(30),
  words             varchar(400),
  made_at           timestamp(6) with time zone not null,
  made_by           varchar(400) not null,
  begun_at          timestamp(6) with time zone,
  begun_by          varchar(400),
  version           integer not null
);
create sequence mailing_seq start with 1 increment by 50;
create index mailing_of_meeting on mailing (meeting_id);
create index mailing_state on mailing (state);

create table mailing_text (
  id          bigint primary key,
  mailing_id  bigint not null references mailing (id) on delete cascade,
  language    varchar(8) not null,
  subject     varchar(200) not null,
  body        varchar(20000) not null,
  unique (mailing_id, language)
);
create sequence mailing_text_seq start with 1 increment by 50;

-- Who was in the set when it began, and how far their letter has come: a restart goes on where this stands.
create table mailing_recipient (
  mailing_id      bigint not null references mailing (id) on delete cascade,
  registration_id uuid not null references registration (id) on delete cascade,
  outcome         varchar(20) not null,
  primary key (mailing_id, registration_id)
);
create index mailing_recipient_outcome on mailing_recipient (mailing_id, outcome, registration_id);
create index mailing_recipient_whose on mailing_recipient (registration_id);

-- Somebody wants no more news of a meeting. Taken back by deleting the row.
create table without_news (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  person_id   uuid not null references person (id) on delete cascade,
  since       timestamp(6) with time zone not null,
  unique (person_id, meeting_id)
);
create sequence without_news_seq start with 1 increment by 50;

-- An organiser's words in a letter the application writes, by its kind and language.
create table own_words (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  kind        varchar(20) not null,
  language    varchar(8) not null,
  replaces    boolean not null,
  body        varchar(20000) not null,
  unique (meeting_id, kind, language)
);
create sequence own_words_seq start with 1 increment by 50;

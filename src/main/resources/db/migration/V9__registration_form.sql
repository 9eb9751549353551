-- What a meeting asks of people, as its organisers put it together. A meeting without rows asks the default form.
create table form_section (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  stage       varchar(20) not null,
  position    integer not null,
  version     integer not null
);
create sequence form_section_seq start with 1 increment by 50;
create index form_section_of_meeting on form_section (meeting_id, stage);

-- Without a section: asked no longer. The row stays, for answers point to it.
create table question (
  id                bigint primary key,
  meeting_id        bigint not null references meeting (id),
  stage             varchar(20) not null,
  section_id        bigint references form_section (id),
  position          integer not null,
  kind              varchar(20) not null,
  -- the column of registration its answer is kept in; null for a question of the organisers' own
  built_in          varchar(30),
  required          boolean not null,
  matters           boolean not null,
  -- who is asked, each empty for everybody: comma separated
  asked_modes       varchar(100) not null,
  asked_groups      varchar(400) not null,
  asked_categories  varchar(400) not null,
  asked_answers     varchar(2000) not null,
  version           integer not null
);
create sequence question_seq start with 1 increment by 50;
create index question_of_meeting on question (meeting_id, stage);

create table question_option (
  id           bigint primary key,
  question_id  bigint not null references question (id),
  position     integer not null,
  offered      boolean not null,
  version      integer not null
);
create sequence question_option_seq start with 1 increment by 50;
create index question_option_of_question on question_option (question_id);

-- What a section, a question or an option is called in one language.
create table wording (
  id           bigint primary key,
  meeting_id   bigint not null references meeting (id),
  section_id   bigint references form_section (id),
  question_id  bigint references question (id),
  option_id    bigint references question_option (id),
  language     varchar(8) not null,
  label        varchar(1000) not null,
  help         varchar(2000),
  version      integer not null,
  unique (section_id, language),
  unique (question_id, language),
  unique (option_id, language)
);
create sequence wording_seq start with 1 increment by 50;
create index wording_of_meeting on wording (meeting_id);

-- One answer to a question of the organisers' own; to one that takes several choices one row each.
create table answer (
  id               bigint primary key,
  registration_id  uuid not null references registration (id),
  question_id      bigint not null references question (id),
  option_id        bigint references question_option (id),
  text             varchar(10000),
  answered_at      timestamp(6) with time zone not null
);
create sequence answer_seq start with 1 increment by 50;
create index answer_of_registration on answer (registration_id);
create index answer_of_question on answer (question_id);

create table form_rules (
  id          bigint primary key,
  meeting_id  bigint not null unique references meeting (id),
  -- null: until the meeting is over
  edits_until timestamp(6) with time zone,
  version     integer not null
);
create sequence form_rules_seq start with 1 increment by 50;

-- A draft for each form, with room for what organisers ask beside.
create table draft (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  person_id   uuid not null references person (id),
  stage       varchar(20) not null,
  form_json   varchar(1000000) not null,
  changed_at  timestamp(6) with time zone not null,
  unique (meeting_id, person_id, stage)
);
insert into draft select id, meeting_id, person_id, 'REGISTRATION', form_json, changed_at from registration_draft;
drop table registration_draft;
alter table draft rename to registration_draft;

-- What was sent by somebody who was signed out meanwhile, until they have signed in again; found by the digest of a key
-- that only their browser has.
create table parked_form (
  digest      varchar(64) primary key,
  meeting_id  bigint not null references meeting (id),
  stage       varchar(20) not null,
  form_json   varchar(1000000) not null,
  parked_at   timestamp(6) with time zone not null
);
create index parked_form_parked_at on parked_form (parked_at);

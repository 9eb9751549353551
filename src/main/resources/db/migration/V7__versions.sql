-- A release may publish an older one again: its number. Null where it published the desk's state.
alter table release add column repeats integer;

-- The language a session's own title and description are in: English where the meeting has it, else its first.
alter table session add column text_language varchar(8);
update session set text_language = (
  select case when ',' || replace(m.languages, ' ', '') || ',' like '%,en,%' then 'en'
              when position(',' in m.languages) > 0 then left(trim(left(m.languages, position(',' in m.languages) - 1)), 8)
              when trim(m.languages) = '' then 'en'
              else left(trim(m.languages), 8) end
  from meeting m where m.id = session.meeting_id);
alter table session alter column text_language set not null;

-- The same in other languages; either may be empty, then the session's own is shown.
create table session_text (
  id           bigint primary key,
  session_id   bigint not null references session (id),
  language     varchar(8) not null,
  title        varchar(500),
  description  varchar(20000),
  version      integer not null,
  unique (session_id, language)
);
create sequence session_text_seq start with 1 increment by 50;

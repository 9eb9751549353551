-- Whether the public sees somebody by name, counted only, or not at all; and when they agreed to it.
alter table registration add column listing varchar(20) default 'NONE' not null;
alter table registration add column listed_at timestamp(6) with time zone;
update registration set listing = 'NAME', listed_at = changed_at where publicly_listed;
alter table registration alter column listing drop default;
alter table registration drop column publicly_listed;
-- The public list is read by name.
create index registration_listed on registration (meeting_id, listing);
update question set kind = 'CHOICE' where built_in = 'LISTED';

-- A release may publish an older one again: its number. Null where it published the desk's state.
alter table release add column repeats integer;

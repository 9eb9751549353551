-- What is to be done with somebody's account at Keycloak, which may be away just then: tried until it is done.
create table account_errand (
  id          bigint primary key,
  email       varchar(320) not null,
  name        varchar(400) not null,
  realm_role  varchar(60) not null,
  subject     varchar(255),
  kind        varchar(10) not null,
  language    varchar(8) not null,
  asked_at    timestamp(6) with time zone not null,
  asked_by    varchar(400) not null,
  due_at      timestamp(6) with time zone not null,
  attempts    integer not null,
  last_error  varchar(1000),
  done_at     timestamp(6) with time zone,
  invited     boolean,
  given_up_at timestamp(6) with time zone
);
create sequence account_errand_seq start with 1 increment by 50;
create index account_errand_due on account_errand (done_at, given_up_at, due_at);
create index account_errand_whose on account_errand (email, realm_role);

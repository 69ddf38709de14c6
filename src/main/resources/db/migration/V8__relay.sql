create table relay_note (
    xact   bigint not null,
    id     bigint not null,
    node   bigint not null,
    at     timestamp(6) with time zone not null,
    topics varchar(4000) not null,
    primary key (xact, id)
);

create table sign_in_try (
    place varchar(600) primary key,
    used  integer not null,
    until timestamp(6) with time zone not null
);

create index sign_in_try_until on sign_in_try (until);

alter table installation add column set_up_code varchar(20);

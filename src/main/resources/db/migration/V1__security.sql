create table person (
    id            bigint primary key,
    version       integer not null,
    name          varchar(160) not null,
    email         varchar(508) not null,
    password_hash varchar(300),
    administrator boolean not null,
    active        boolean not null,
    language      varchar(10) not null,
    text_size     varchar(10) not null,
    theme         varchar(10) not null,
    picture       integer not null,
    created_at    timestamp(6) with time zone not null,
    constraint person_email_once unique (email)
);

create table person_picture (
    person_id bigint primary key references person,
    png       bytea not null
);

create table device (
    id             bigint primary key,
    version        integer not null,
    person_id      bigint not null references person,
    agent          varchar(160) not null,
    signed_in_at   timestamp(6) with time zone not null,
    seen_at        timestamp(6) with time zone not null,
    remember_hash  varchar(64),
    remember_until timestamp(6) with time zone
);

create index device_of_person on device (person_id);

create table one_time_link (
    id         bigint primary key,
    version    integer not null,
    hash       varchar(64) not null,
    purpose    varchar(20) not null,
    subject    bigint not null,
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    constraint one_time_link_once unique (hash)
);

create index one_time_link_of_subject on one_time_link (purpose, subject);

create table installation (
    id     integer primary key,
    set_up boolean not null
);

insert into installation (id, set_up) values (1, false);

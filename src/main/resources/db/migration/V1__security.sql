create table person (
    id            bigint primary key,
    version       integer not null,
    name          varchar(80) not null,
    email         varchar(254) not null,
    password_hash varchar(300),
    administrator boolean not null,
    language      varchar(10) not null,
    text_size     varchar(10) not null,
    theme         varchar(10) not null,
    picture       integer not null,
    created_at    timestamp(6) with time zone not null,
    constraint person_email_once unique (email)
);

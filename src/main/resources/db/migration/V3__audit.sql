create table audit_head (
    id     integer primary key,
    number bigint not null,
    hash   varchar(64) not null
);

insert into audit_head (id, number, hash) values (1, 0, '');

create table audit_entry (
    number    bigint primary key,
    at        timestamp(6) with time zone not null,
    board_id  bigint,
    person_id bigint,
    action    varchar(60) not null,
    topic     varchar(60),
    detail    varchar(1000) not null,
    on_board  boolean not null,
    hash      varchar(64) not null
);

create index audit_entry_of_board on audit_entry (board_id, number);
create index audit_entry_of_person on audit_entry (person_id, number);
create index audit_entry_at on audit_entry (at);

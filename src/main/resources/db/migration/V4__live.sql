create table draft (
    id        bigint primary key,
    version   integer not null,
    person_id bigint not null references person,
    place     varchar(200) not null,
    text      varchar(40000) not null,
    kept_at   timestamp(6) with time zone not null,
    constraint draft_once unique (person_id, place)
);

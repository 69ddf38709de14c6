create table board (
    id                 bigint primary key,
    version            integer not null,
    name               varchar(120) not null,
    zone               varchar(60) not null,
    seats              integer not null,
    purpose            varchar(8000) not null,
    conflict_policy    varchar(8000) not null,
    seconds_needed     integer not null,
    quorum_numerator   integer not null,
    quorum_denominator integer not null,
    decision_rule      varchar(40) not null,
    created_at         timestamp(6) with time zone not null
);

create table membership (
    id        bigint primary key,
    version   integer not null,
    board_id  bigint not null references board,
    person_id bigint not null references person,
    role      varchar(20) not null,
    seat      varchar(30),
    since     timestamp(6) with time zone not null,
    ended_at  timestamp(6) with time zone
);

create index membership_of_board on membership (board_id);
create index membership_of_person on membership (person_id);

create table board (
    id                 bigint primary key,
    version            integer not null,
    name               varchar(240) not null,
    zone               varchar(60) not null,
    seats              integer not null,
    purpose            varchar(8000) not null,
    conflict_policy    varchar(8000) not null,
    seconds_needed     integer not null,
    quorum_numerator   integer not null,
    quorum_denominator integer not null,
    decision_rule      varchar(40) not null,
    created_at         timestamp(6) with time zone not null,
    constraint board_has_seats check (seats between 1 and 500),
    constraint board_quorum_is_a_share check (quorum_numerator between 0 and quorum_denominator and quorum_denominator > 0)
);

-- current_person is the person while the membership lasts, and null afterwards: one current membership per person and board.
create table membership (
    id             bigint primary key,
    version        integer not null,
    board_id       bigint not null references board,
    person_id      bigint not null references person,
    current_person bigint,
    role           varchar(20) not null,
    seat           varchar(30),
    since          timestamp(6) with time zone not null,
    ended_at       timestamp(6) with time zone,
    constraint membership_once unique (board_id, current_person),
    constraint membership_is_current_or_ended check ((current_person is null) = (ended_at is not null)),
    constraint membership_current_is_the_person check (current_person is null or current_person = person_id),
    constraint observer_without_seat check (role <> 'OBSERVER' or seat is null)
);

create index membership_of_person on membership (person_id);
create index membership_of_current_person on membership (current_person);

create table invitation (
    id         bigint primary key,
    version    integer not null,
    board_id   bigint not null references board,
    token_hash varchar(64) not null,
    role       varchar(20) not null,
    seat       varchar(30),
    name       varchar(160) not null,
    email      varchar(508) not null,
    made_by    bigint not null references person,
    made_at    timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_by    bigint references person,
    used_at    timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    constraint invitation_token_once unique (token_hash),
    constraint invitation_used_by_somebody check ((used_by is null) = (used_at is null)),
    constraint invitation_used_or_revoked check (used_at is null or revoked_at is null)
);

create index invitation_of_board on invitation (board_id);

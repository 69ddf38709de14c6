create table poll (
    id               bigint primary key,
    version          integer not null,
    board_id         bigint not null references board,
    subject          varchar(60),
    question         varchar(600) not null,
    explanation      varchar(8000) not null,
    method           varchar(20) not null,
    rule             varchar(20) not null,
    base             varchar(20) not null,
    quorum_people    integer not null,
    quorum_out_of    integer not null,
    results          varchar(20) not null,
    entitled         integer not null,
    opened_by        bigint not null references person,
    opened_at        timestamp(6) with time zone not null,
    closes_at        timestamp(6) with time zone,
    closed_by        bigint references person,
    closed_at        timestamp(6) with time zone,
    verdict          varchar(20),
    in_favour        integer,
    against          integer,
    blocking         integer,
    abstaining       integer,
    annulled_by      bigint references person,
    annulled_at      timestamp(6) with time zone,
    annulment_reason varchar(4000),
    outcome_text     varchar(8000),
    outcome_step     varchar(20),
    outcome_by       bigint references person,
    outcome_at       timestamp(6) with time zone,
    constraint poll_has_electorate check (entitled > 0),
    constraint poll_ends_once check (closed_at is null or annulled_at is null),
    constraint poll_closes_with_result check (
        (closed_at is null and verdict is null and in_favour is null)
        or (closed_at is not null and verdict is not null and in_favour is not null
            and against is not null and blocking is not null and abstaining is not null)),
    constraint poll_outcome_after_closing check (outcome_text is null or closed_at is not null)
);

create index poll_of_board on poll (board_id, opened_at);
create index poll_of_subject on poll (subject);
create index poll_due on poll (closes_at);

create table poll_elector (
    id             bigint primary key,
    version        integer not null,
    poll_id        bigint not null references poll,
    person_id      bigint not null references person,
    left_by_closing boolean not null,
    constraint poll_elector_once unique (poll_id, person_id)
);

create table ballot (
    id        bigint primary key,
    version   integer not null,
    poll_id   bigint not null,
    person_id bigint not null,
    choice    varchar(20) not null,
    reason    varchar(4000) not null,
    cast_at   timestamp(6) with time zone not null,
    changes   integer not null,
    constraint ballot_once unique (poll_id, person_id),
    constraint ballot_of_elector foreign key (poll_id, person_id) references poll_elector (poll_id, person_id)
);

create table poll_extension (
    id         bigint primary key,
    version    integer not null,
    poll_id    bigint not null references poll,
    from_time  timestamp(6) with time zone not null,
    until_time timestamp(6) with time zone not null,
    reason     varchar(4000) not null,
    person_id  bigint not null references person,
    at         timestamp(6) with time zone not null
);

create index poll_extension_of_poll on poll_extension (poll_id);

create table poll_nudge (
    id        bigint primary key,
    version   integer not null,
    poll_id   bigint not null,
    person_id bigint not null,
    nudged_by bigint not null references person,
    nudged_at timestamp(6) with time zone not null,
    constraint nudge_of_elector foreign key (poll_id, person_id) references poll_elector (poll_id, person_id)
);

create index poll_nudge_of_person on poll_nudge (person_id, poll_id);

create table outcome_correction (
    id        bigint primary key,
    version   integer not null,
    poll_id   bigint not null references poll,
    replaced  varchar(8000) not null,
    reason    varchar(4000) not null,
    person_id bigint not null references person,
    at        timestamp(6) with time zone not null
);

create index outcome_correction_of_poll on outcome_correction (poll_id);

create table need (
    id           bigint primary key,
    version      integer not null,
    board_id     bigint not null references board,
    title        varchar(240) not null,
    description  varchar(4000) not null,
    determinants varchar(200) not null,
    affected     varchar(4000) not null,
    evidence     varchar(4000) not null,
    revision     bigint not null,
    recorded_at  timestamp(6) with time zone not null
);

create index need_of_board on need (board_id);

create table initiative (
    id           bigint primary key,
    version      integer not null,
    board_id     bigint not null references board,
    stage        varchar(20) not null,
    title        varchar(240) not null,
    summary      varchar(4000) not null,
    need_id      bigint references need,
    evidence     varchar(8000) not null,
    whom         varchar(2000) not null,
    reach        integer,
    kind         varchar(20),
    determinants varchar(200) not null,
    culture      varchar(4000) not null,
    barriers     varchar(200) not null,
    access       varchar(4000) not null,
    partners     varchar(4000) not null,
    money        bigint,
    in_kind      varchar(4000) not null,
    lead_id      bigint references person,
    started_from varchar(20),
    created_by   bigint not null references person,
    created_at   timestamp(6) with time zone not null,
    changed_at   timestamp(6) with time zone not null,
    constraint initiative_reach_sane check (reach between 0 and 10000000),
    constraint initiative_money_sane check (money >= 0)
);

create index initiative_of_board on initiative (board_id);

create table initiative_author (
    initiative_id bigint not null references initiative,
    person_id     bigint not null references person,
    constraint initiative_author_once primary key (initiative_id, person_id)
);

create index initiative_author_person on initiative_author (person_id);

create table initiative_field (
    initiative_id bigint not null references initiative,
    field         varchar(20) not null,
    revision      bigint not null,
    changed_by    bigint not null references person,
    changed_at    timestamp(6) with time zone not null,
    constraint initiative_field_once primary key (initiative_id, field)
);

create table initiative_move (
    id            bigint primary key,
    version       integer not null,
    initiative_id bigint not null references initiative,
    from_stage    varchar(20) not null,
    to_stage      varchar(20) not null,
    arrow         varchar(20) not null,
    mover         varchar(20) not null,
    moved_by      bigint not null references person,
    reason        varchar(2000) not null,
    moved_at      timestamp(6) with time zone not null
);

create index initiative_move_of on initiative_move (initiative_id, moved_at);

create table initiative_second (
    id            bigint primary key,
    version       integer not null,
    board_id      bigint not null references board,
    initiative_id bigint not null references initiative,
    person_id     bigint not null references person,
    seconded_at   timestamp(6) with time zone not null,
    constraint initiative_seconded_once unique (initiative_id, person_id)
);

create index initiative_second_of_board on initiative_second (board_id);

-- A meeting as it is planned, and how far it has come.
create table meeting (
    id                  bigint primary key,
    version             integer not null,
    board_id            bigint not null references board,
    kind                varchar(20) not null,
    title               varchar(300) not null,
    starts_at           timestamp(6) with time zone not null,
    minutes             integer not null,
    place               varchar(600) not null,
    link                varchar(2000) not null,
    series_id           bigint,
    changes             integer not null,
    planned_by          bigint not null references person,
    planned_at          timestamp(6) with time zone not null,
    published_by        bigint references person,
    published_at        timestamp(6) with time zone,
    cancelled_by        bigint references person,
    cancelled_at        timestamp(6) with time zone,
    cancelled_reason    varchar(4000),
    started_by          bigint references person,
    started_at          timestamp(6) with time zone,
    ended_by            bigint references person,
    ended_at            timestamp(6) with time zone,
    ended_reason        varchar(4000),
    gavel_id            bigint references person,
    break_since         timestamp(6) with time zone,
    speakers_open       boolean not null,
    speakers_balanced   boolean not null,
    constraint meeting_has_length check (minutes between 5 and 720),
    constraint meeting_started_before_its_end check (ended_at is null or started_at is not null),
    constraint meeting_cancelled_or_held check (cancelled_at is null or started_at is null)
);

create index meeting_of_board on meeting (board_id, starts_at);

-- spent_millis is the time used before running_since; running_since is null while the item's clock stands.
create table agenda_item (
    id                 bigint primary key,
    version            integer not null,
    meeting_id         bigint not null references meeting,
    place              integer not null,
    state              varchar(20) not null,
    title              varchar(400) not null,
    purpose            varchar(20) not null,
    minutes            integer not null,
    presenter          varchar(320) not null,
    notes              varchar(8000) not null,
    facilitator_notes  varchar(8000) not null,
    consent            boolean not null,
    links              varchar(700) not null,
    proposed_by        bigint not null references person,
    proposed_at        timestamp(6) with time zone not null,
    carried_from       bigint references agenda_item,
    declined_by        bigint references person,
    declined_at        timestamp(6) with time zone,
    declined_reason    varchar(4000),
    extra_minutes      integer not null,
    spent_millis       bigint not null,
    running_since      timestamp(6) with time zone,
    opened_at          timestamp(6) with time zone,
    closed_at          timestamp(6) with time zone,
    current_of         bigint,
    constraint agenda_item_has_length check (minutes between 1 and 480),
    constraint agenda_item_is_the_only_one unique (current_of),
    constraint agenda_item_current_of_its_meeting check (current_of is null or current_of = meeting_id)
);

create index agenda_item_of_meeting on agenda_item (meeting_id, place);

-- A saved agenda, without dates.
create table agenda_template (
    id        bigint primary key,
    version   integer not null,
    board_id  bigint not null references board,
    name      varchar(160) not null,
    saved_by  bigint not null references person,
    saved_at  timestamp(6) with time zone not null,
    constraint agenda_template_has_its_own_name unique (board_id, name)
);

create table agenda_template_item (
    template_id        bigint not null references agenda_template,
    place              integer not null,
    title              varchar(400) not null,
    purpose            varchar(20) not null,
    minutes            integer not null,
    presenter          varchar(320) not null,
    notes              varchar(8000) not null,
    facilitator_notes  varchar(8000) not null,
    consent            boolean not null,
    links              varchar(700) not null,
    primary key (template_id, place)
);

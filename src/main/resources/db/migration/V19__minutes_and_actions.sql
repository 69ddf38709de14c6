-- What the keeper of the minutes wrote in a section; without a row the notes of the meeting stand there.
create table minutes_text (
    id          bigint primary key,
    version     integer not null,
    meeting_id  bigint not null references meeting,
    section     varchar(20) not null,
    text        varchar(40000) not null,
    revision    bigint not null,
    written_by  bigint not null references person,
    written_at  timestamp(6) with time zone not null,
    constraint minutes_text_once unique (meeting_id, section)
);

-- Who told beforehand that they would not come.
create table meeting_excuse (
    id           bigint primary key,
    version      integer not null,
    meeting_id   bigint not null references meeting,
    person_id    bigint not null references person,
    recorded_by  bigint not null references person,
    recorded_at  timestamp(6) with time zone not null,
    constraint meeting_excuse_once unique (meeting_id, person_id)
);

-- Minutes as they were laid before the board. Only their approval comes later.
create table minutes_version (
    id                bigint primary key,
    version           integer not null,
    meeting_id        bigint not null references meeting,
    number            integer not null,
    reason            varchar(4000) not null,
    published_by      bigint not null references person,
    published_at      timestamp(6) with time zone not null,
    approved_by       bigint references person,
    approved_at       timestamp(6) with time zone,
    approved_poll     bigint references poll,
    approved_meeting  bigint references meeting,
    approved_title    varchar(600),
    constraint minutes_version_once unique (meeting_id, number),
    constraint minutes_version_approved_or_not check ((approved_by is null) = (approved_at is null)),
    constraint minutes_version_approved_one_way check (approved_poll is null or approved_meeting is null),
    constraint minutes_version_approved_some_way
        check ((approved_by is null) = (approved_poll is null and approved_meeting is null))
);

-- The words of such minutes in one language, with their SHA-256.
create table minutes_sheet (
    id          bigint primary key,
    version     integer not null,
    version_id  bigint not null references minutes_version,
    language    varchar(10) not null,
    text        varchar(1000000) not null,
    sha256      varchar(64) not null,
    constraint minutes_sheet_once unique (version_id, language)
);

-- What became of an action: done, or given up for a reason.
alter table action_item add column done_by bigint references person;
alter table action_item add column done_at timestamp(6) with time zone;
alter table action_item add column dropped_by bigint references person;
alter table action_item add column dropped_at timestamp(6) with time zone;
alter table action_item add column dropped_reason varchar(4000);
alter table action_item add constraint action_item_done_or_not check ((done_by is null) = (done_at is null));
alter table action_item add constraint action_item_dropped_or_not check ((dropped_by is null) = (dropped_at is null));
alter table action_item add constraint action_item_done_or_dropped check (done_at is null or dropped_at is null);

create index action_item_of_board on action_item (board_id, due);

-- Links by which people without an account get in. A new one takes the place of the old one, whose row is gone.
create table meeting_door (
    id         bigint primary key,
    version    integer not null,
    board_id   bigint not null references board,
    meeting_id bigint not null references meeting,
    kind       varchar(20) not null,
    token      varchar(64) not null,
    made_by    bigint not null references person,
    made_at    timestamp(6) with time zone not null,
    constraint meeting_door_one_of_a_kind unique (meeting_id, kind),
    constraint meeting_door_of_its_own unique (token)
);

create table guest (
    id          bigint primary key,
    version     integer not null,
    meeting_id  bigint not null references meeting,
    name        varchar(120) not null,
    secret_hash varchar(64) not null,
    joined_at   timestamp(6) with time zone not null,
    removed_by  bigint references person,
    removed_at  timestamp(6) with time zone,
    constraint guest_joins_once unique (meeting_id, secret_hash)
);

-- open_of is the guest while the stay lasts: a guest is there only once.
create table guest_stay (
    id         bigint primary key,
    version    integer not null,
    meeting_id bigint not null references meeting,
    guest_id   bigint not null references guest,
    came_at    timestamp(6) with time zone not null,
    left_at    timestamp(6) with time zone,
    open_of    bigint,
    constraint guest_stay_is_the_only_one unique (open_of),
    constraint guest_stay_open_or_left check (
        (left_at is null and open_of = guest_id) or (left_at is not null and open_of is null))
);

create index guest_stay_of_meeting on guest_stay (meeting_id);

-- Of whoever asks without a name only asked_hash is kept, a hash salted for each meeting.
create table question_board (
    id              bigint primary key references meeting,
    version         integer not null,
    asker_names     varchar(20) not null,
    members_at_once boolean not null,
    taking          boolean not null,
    salt            varchar(64) not null
);

create table question (
    id              bigint primary key,
    version         integer not null,
    meeting_id      bigint not null references meeting,
    place           integer not null,
    state           varchar(20) not null,
    text            varchar(1000) not null,
    asked_hash      varchar(64) not null,
    by_guest        boolean not null,
    asked_by        bigint references person,
    asked_by_guest  bigint references guest,
    asked_at        timestamp(6) with time zone not null,
    on_show_of      bigint,
    answer          varchar(8000) not null,
    reason          varchar(1000) not null,
    settled_by      bigint references person,
    settled_at      timestamp(6) with time zone,
    constraint question_is_the_only_one_on_show unique (on_show_of),
    constraint question_on_show_of_its_meeting check (on_show_of is null or on_show_of = meeting_id),
    constraint question_by_one_person check (asked_by is null or asked_by_guest is null)
);

create index question_of_meeting on question (meeting_id, place);
create index question_of_asker on question (asked_hash, asked_at);

create table question_support (
    id          bigint primary key,
    version     integer not null,
    question_id bigint not null references question,
    supporter   varchar(64) not null,
    given_at    timestamp(6) with time zone not null,
    constraint question_support_once unique (question_id, supporter)
);

-- What was done in the course of a meeting, by whom and when.
create table course_step (
    id          bigint primary key,
    version     integer not null,
    meeting_id  bigint not null references meeting,
    kind        varchar(20) not null,
    item_id     bigint references agenda_item,
    taken_by    bigint not null references person,
    taken_at    timestamp(6) with time zone not null
);

create index course_step_of_meeting on course_step (meeting_id, taken_at);

-- From when to when somebody was there. here_person is the person while they are, and null once they have left.
create table meeting_stay (
    id           bigint primary key,
    version      integer not null,
    meeting_id   bigint not null references meeting,
    person_id    bigint not null references person,
    here_person  bigint,
    how          varchar(20) not null,
    came_at      timestamp(6) with time zone not null,
    recorded_by  bigint not null references person,
    left_at      timestamp(6) with time zone,
    constraint meeting_stay_once unique (meeting_id, here_person),
    constraint meeting_stay_here_or_left check ((here_person is null) = (left_at is not null)),
    constraint meeting_stay_of_the_person check (here_person is null or here_person = person_id)
);

-- Somebody asks to speak, speaks, and has spoken. waiting_person is the person while they wait; floor_of is the meeting
-- while they speak: one waits once, and one speaks at a time.
create table speech (
    id              bigint primary key,
    version         integer not null,
    meeting_id      bigint not null references meeting,
    item_id         bigint references agenda_item,
    person_id       bigint not null references person,
    waiting_person  bigint,
    floor_of     bigint,
    point           varchar(20),
    asked_at        timestamp(6) with time zone not null,
    asked_by        bigint not null references person,
    began_at        timestamp(6) with time zone,
    ended_at        timestamp(6) with time zone,
    constraint speech_waits_once unique (meeting_id, waiting_person),
    constraint speech_one_at_a_time unique (floor_of),
    constraint speech_of_the_person check (waiting_person is null or waiting_person = person_id),
    constraint speech_in_its_meeting check (floor_of is null or floor_of = meeting_id),
    constraint speech_waits_or_began check (waiting_person is null or (began_at is null and ended_at is null)),
    constraint speech_speaks check ((floor_of is not null) = (began_at is not null and ended_at is null))
);

-- What facilitators note of an item; its id is the item's.
create table item_note (
    id          bigint primary key references agenda_item,
    version     integer not null,
    meeting_id  bigint not null references meeting,
    text        varchar(40000) not null,
    revision    bigint not null,
    written_by  bigint not null references person,
    written_at  timestamp(6) with time zone not null
);

create index item_note_of_meeting on item_note (meeting_id);

-- Decisions, and what is put off to be thought of later.
create table meeting_entry (
    id             bigint primary key,
    version        integer not null,
    meeting_id     bigint not null references meeting,
    item_id        bigint references agenda_item,
    kind           varchar(20) not null,
    text           varchar(4000) not null,
    written_by     bigint not null references person,
    written_at     timestamp(6) with time zone not null,
    taken_back_by  bigint references person,
    taken_back_at  timestamp(6) with time zone,
    constraint meeting_entry_taken_back_or_not check ((taken_back_by is null) = (taken_back_at is null))
);

create index meeting_entry_of_meeting on meeting_entry (meeting_id);

-- What somebody is to do until a day.
create table action_item (
    id             bigint primary key,
    version        integer not null,
    board_id       bigint not null references board,
    meeting_id     bigint not null references meeting,
    item_id        bigint references agenda_item,
    text           varchar(4000) not null,
    owner_id       bigint not null references person,
    due            date not null,
    written_by     bigint not null references person,
    written_at     timestamp(6) with time zone not null,
    taken_back_by  bigint references person,
    taken_back_at  timestamp(6) with time zone,
    constraint action_item_taken_back_or_not check ((taken_back_by is null) = (taken_back_at is null))
);

create index action_item_of_meeting on action_item (meeting_id);
create index action_item_of_owner on action_item (owner_id, due);

-- Who is invited to a meeting, and as of how many changes of its plan they were last written to.
create table meeting_invitee (
    id         bigint primary key,
    version    integer not null,
    meeting_id bigint not null references meeting,
    person_id  bigint not null references person,
    told       integer not null,
    invited_by bigint not null references person,
    invited_at timestamp(6) with time zone not null,
    constraint meeting_invitee_once unique (meeting_id, person_id)
);

-- The links in mails by which one answers an invitation. Only the hash of the secret is kept.
create table rsvp_link (
    id         bigint primary key,
    version    integer not null,
    hash       varchar(64) not null,
    meeting_id bigint not null references meeting,
    person_id  bigint not null references person,
    made_at    timestamp(6) with time zone not null,
    constraint rsvp_link_once unique (hash)
);

-- Who comes to a meeting and how. alternate_id is who comes instead.
create table meeting_answer (
    id           bigint primary key,
    version      integer not null,
    meeting_id   bigint not null references meeting,
    person_id    bigint not null references person,
    reply        varchar(10) not null,
    way          varchar(20),
    alternate_id bigint references person,
    answered_at  timestamp(6) with time zone not null,
    constraint meeting_answer_once unique (meeting_id, person_id),
    constraint meeting_answer_way_of_coming check ((reply = 'NO') = (way is null)),
    constraint meeting_answer_alternate_instead check (reply = 'NO' or alternate_id is null)
);

-- What somebody needs to take part in a meeting, and what came of it. The person and the board's facilitators see it.
create table access_need (
    id         bigint primary key,
    version    integer not null,
    meeting_id bigint not null references meeting,
    person_id  bigint not null references person,
    kind       varchar(20) not null,
    detail     varchar(1000) not null,
    asked_at   timestamp(6) with time zone not null,
    outcome    varchar(20) not null,
    reason     varchar(2000) not null,
    settled_by bigint references person,
    settled_at timestamp(6) with time zone,
    constraint access_need_once unique (meeting_id, person_id, kind),
    constraint access_need_settled_by_somebody check ((outcome = 'OPEN') = (settled_by is null)),
    constraint access_need_settled_at_a_time check ((settled_by is null) = (settled_at is null))
);

-- Money that is owed to somebody for a meeting. The amount is in hundredths.
create table stipend (
    id         bigint primary key,
    version    integer not null,
    meeting_id bigint not null references meeting,
    person_id  bigint not null references person,
    kind       varchar(160) not null,
    amount     bigint not null,
    due_by     bigint not null references person,
    due_at     timestamp(6) with time zone not null,
    paid_by    bigint references person,
    paid_at    timestamp(6) with time zone,
    constraint stipend_is_money check (amount > 0),
    constraint stipend_paid_by_somebody check ((paid_by is null) = (paid_at is null))
);

create index stipend_of_meeting on stipend (meeting_id);

-- Links by which calendars fetch the meetings of a person, or of a board. Only the hash of the secret is kept.
create table calendar_link (
    id        bigint primary key,
    version   integer not null,
    hash      varchar(64) not null,
    person_id bigint references person,
    board_id  bigint references board,
    made_at   timestamp(6) with time zone not null,
    constraint calendar_link_once unique (hash),
    constraint calendar_link_of_person unique (person_id),
    constraint calendar_link_of_board unique (board_id),
    constraint calendar_link_of_one check ((person_id is null) <> (board_id is null))
);

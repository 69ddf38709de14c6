-- A meeting whose date is being looked for: its plan, and the poll in which people say when they can come.
-- starts_at is the first of the times proposed, and once one is chosen, that one.
create table date_search (
    id                bigint primary key,
    version           integer not null,
    board_id          bigint not null references board,
    poll_id           bigint not null references poll,
    kind              varchar(20) not null,
    title             varchar(150) not null,
    starts_at         timestamp(6) with time zone not null,
    minutes           integer not null,
    place             varchar(300) not null,
    link              varchar(1000) not null,
    asked_by          bigint not null references person,
    asked_at          timestamp(6) with time zone not null,
    meeting_id        bigint references meeting,
    cancelled_by      bigint references person,
    cancelled_at      timestamp(6) with time zone,
    cancelled_reason  varchar(4000),
    constraint date_search_poll_once unique (poll_id),
    constraint date_search_meeting_once unique (meeting_id),
    constraint date_search_found_or_given_up check (meeting_id is null or cancelled_at is null)
);

create index date_search_of_board on date_search (board_id, asked_at);

-- Whoever opens the question board asks which questions they support.
create index question_support_of_supporter on question_support (supporter);

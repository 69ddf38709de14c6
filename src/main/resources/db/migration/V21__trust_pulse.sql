-- Three short questions to everybody who was at a meeting; its id is the meeting's. The numbers are kept when it closes.
create table pulse (
    id          bigint primary key references meeting,
    version     integer not null,
    board_id    bigint not null references board,
    salt        varchar(64) not null,
    asked_at    timestamp(6) with time zone not null,
    closes_at   timestamp(6) with time zone,
    closed_at   timestamp(6) with time zone,
    answers     integer,
    from_board  integer,
    constraint pulse_closed_with_numbers check (
        (closed_at is null) = (answers is null) and (closed_at is null) = (from_board is null))
);

create index pulse_of_board on pulse (board_id);
create index pulse_due on pulse (closes_at);

-- That somebody has answered, until the pulse closes: a salted hash, no time, nothing of what was answered.
create table pulse_respondent (
    meeting_id bigint not null references pulse,
    respondent varchar(64) not null,
    guest      boolean not null,
    primary key (meeting_id, respondent)
);

-- What was answered: no person, no time, no number that grows. All answers of a meeting are written anew with each.
create table pulse_answer (
    id         bigint primary key,
    meeting_id bigint not null references pulse,
    heard      integer not null,
    understood integer not null,
    matters    integer not null,
    sentence   varchar(600) not null,
    constraint pulse_answer_heard check (heard between 1 and 5),
    constraint pulse_answer_understood check (understood between 1 and 5),
    constraint pulse_answer_matters check (matters between 1 and 5)
);

create index pulse_answer_of_meeting on pulse_answer (meeting_id);

-- Who held a seat when a meeting was held, and who stood in for them; the id is the meeting's.
create table seat_roll (
    id        bigint primary key references meeting,
    version   integer not null,
    taken_at  timestamp(6) with time zone not null
);

create table seat_roll_line (
    roll_id       bigint not null references seat_roll,
    person_id     bigint not null references person,
    alternate_id  bigint references person,
    primary key (roll_id, person_id)
);

insert into seat_roll (id, version, taken_at)
select m.id, 0, coalesce(m.ended_at, m.started_at) from meeting m where m.started_at is not null;

insert into seat_roll_line (roll_id, person_id, alternate_id)
select r.id, s.person_id, s.alternate_id
from seat_roll r
join meeting m on m.id = r.id
join membership s on s.board_id = m.board_id
where s.seat is not null and s.since <= r.taken_at and (s.ended_at is null or s.ended_at > r.taken_at);

-- The notes of the meeting as the keeper of the minutes had them; what the notes say beyond that, the keeper has not seen.
alter table minutes_text add column notes_seen varchar(40000) default '' not null;

-- Who took an item out of the consent agenda: it was not decided without discussion.
alter table agenda_item add column withheld_by bigint references person;
alter table agenda_item add column withheld_at timestamp(6) with time zone;
alter table agenda_item add constraint agenda_item_withheld_or_not check ((withheld_by is null) = (withheld_at is null));

-- What was still to be done from earlier meetings when a later one took it up.
create table carried_action (
    id          bigint primary key,
    version     integer not null,
    action_id   bigint not null references action_item,
    meeting_id  bigint not null references meeting,
    item_id     bigint not null references agenda_item,
    due         date not null,
    new_due     date,
    carried_at  timestamp(6) with time zone not null,
    constraint carried_action_once unique (action_id, item_id)
);

create index carried_action_of_meeting on carried_action (meeting_id);

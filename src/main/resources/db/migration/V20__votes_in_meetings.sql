-- Whether in a meeting only those vote who are there.
alter table board add column present_vote boolean default true not null;

-- A poll that is put in a meeting: held_in is the meeting, whose check-in says who is in the room.
alter table poll add column held_in varchar(60);
alter table poll add column only_there boolean default false not null;
create index poll_held_in on poll (held_in);

-- attended: has been in the room while the poll was open. alternate_present: the alternate of the seat is.
alter table poll_elector add column attended boolean default false not null;
alter table poll_elector add column alternate_present boolean default false not null;

-- Hands counted in the room, without names; who raised one took part.
alter table poll add column hands_yes integer;
alter table poll add column hands_no integer;
alter table poll add column hands_abstain integer;
alter table poll add column hands_by bigint references person;
alter table poll add column hands_at timestamp(6) with time zone;
alter table poll add constraint poll_hands_whole check (
    (hands_at is null and hands_by is null and hands_yes is null and hands_no is null and hands_abstain is null)
    or (hands_at is not null and hands_by is not null
        and hands_yes >= 0 and hands_no >= 0 and hands_abstain >= 0 and hands_yes + hands_no + hands_abstain > 0));

-- The polls that are put on an item of an agenda.
create table item_vote (
    id          bigint primary key,
    version     integer not null,
    meeting_id  bigint not null references meeting,
    item_id     bigint not null references agenda_item,
    poll_id     bigint not null references poll,
    put_by      bigint not null references person,
    put_at      timestamp(6) with time zone not null,
    constraint item_vote_once unique (item_id, poll_id)
);

create index item_vote_of_meeting on item_vote (meeting_id, put_at);
create index item_vote_of_poll on item_vote (poll_id);

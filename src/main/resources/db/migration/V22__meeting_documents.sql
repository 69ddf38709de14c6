-- Files that facilitators laid with an item of an agenda, or with the meeting as a whole when item_id is null.
create table meeting_document (
    id           bigint primary key,
    version      integer not null,
    meeting_id   bigint not null references meeting,
    item_id      bigint references agenda_item on delete set null,
    place        integer not null,
    title        varchar(400) not null,
    description  varchar(2000) not null,
    audience     varchar(20) not null,
    name         varchar(300) not null,
    kind         varchar(10) not null,
    size         bigint not null,
    sha256       varchar(64) not null,
    added_by     bigint not null references person,
    added_at     timestamp(6) with time zone not null,
    constraint meeting_document_is_not_empty check (size > 0)
);

create index meeting_document_of_meeting on meeting_document (meeting_id, place);
create index meeting_document_of_item on meeting_document (item_id);

-- What is in them, piece by piece from 0.
create table meeting_document_piece (
    document_id  bigint not null references meeting_document on delete cascade,
    number       integer not null,
    bytes        bytea not null,
    primary key (document_id, number)
);

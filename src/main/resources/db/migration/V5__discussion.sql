create table thread (
    id        bigint primary key,
    version   integer not null,
    board_id  bigint not null references board,
    subject   varchar(60) not null,
    opened_at timestamp(6) with time zone not null,
    constraint thread_once unique (subject),
    constraint thread_on_board unique (board_id, subject)
);

create table comment (
    id            bigint primary key,
    version       integer not null,
    board_id      bigint not null,
    subject       varchar(60) not null,
    author_id     bigint not null references person,
    parent_id     bigint references comment,
    mark          varchar(20),
    text          varchar(21000) not null,
    written_at    timestamp(6) with time zone not null,
    edits         integer not null,
    edited_at     timestamp(6) with time zone,
    deleted_at    timestamp(6) with time zone,
    hidden_at     timestamp(6) with time zone,
    hidden_by     bigint references person,
    hidden_reason varchar(1000),
    resolved_at   timestamp(6) with time zone,
    resolved_by   bigint references person,
    constraint comment_in_thread foreign key (board_id, subject) references thread (board_id, subject)
);

create index comment_of_subject on comment (subject, written_at);

create table former_text (
    id         bigint primary key,
    version    integer not null,
    comment_id bigint not null references comment,
    text       varchar(21000) not null,
    written_at timestamp(6) with time zone not null
);

create index former_text_of_comment on former_text (comment_id);

create table reaction (
    id         bigint primary key,
    version    integer not null,
    comment_id bigint not null references comment,
    person_id  bigint not null references person,
    kind       varchar(20) not null,
    constraint reaction_once unique (comment_id, person_id, kind)
);

create table comment_mention (
    id         bigint primary key,
    version    integer not null,
    board_id   bigint not null references board,
    subject    varchar(60) not null,
    comment_id bigint not null references comment,
    person_id  bigint not null references person,
    seen_at    timestamp(6) with time zone,
    constraint comment_mention_once unique (comment_id, person_id)
);

create index comment_mention_of_person on comment_mention (person_id, board_id);

-- What a charter says of conflicts of interest, proxies, other rules and secrecy; boards that are there get what they could do.
alter table board add column recused_toward_quorum boolean default false not null;
alter table board add column recused_leave_the_base boolean default true not null;
alter table board add column recused_may_read boolean default true not null;
alter table board add column recused_may_comment boolean default true not null;
alter table board add column proxies_per_holder integer default 0 not null;
alter table board add column rules_allowed varchar(200)
    default 'MORE_THAN_HALF,TWO_THIRDS,THREE_QUARTERS,NO_BLOCKS,OTHER' not null;
alter table board add column secret_votes boolean default true not null;
alter table board add constraint board_has_few_proxies check (proxies_per_holder between 0 and 10);

-- Who votes for a seat while its holder is missing.
alter table membership add column alternate_id bigint references person;
alter table membership add constraint alternate_of_a_seat check (alternate_id is null or seat is not null);
alter table membership add constraint alternate_once unique (board_id, alternate_id);

-- What the charter said when a poll opened, and who could stand in then.
alter table poll add column recused_may_read boolean default true not null;
alter table poll add column recused_may_comment boolean default true not null;
alter table poll add column proxies_per_holder integer default 0 not null;
alter table poll_elector add column conflicted boolean default false not null;
alter table poll_elector add column alternate_id bigint references person;

-- standing_person is the person while the conflict of interest stands, and null once it was taken back.
create table recusal (
    id                bigint primary key,
    version           integer not null,
    poll_id           bigint not null,
    person_id         bigint not null,
    standing_person   bigint,
    kind              varchar(20) not null,
    note              varchar(1000) not null,
    declared_by       bigint not null references person,
    declared_at       timestamp(6) with time zone not null,
    ballot_withdrawn  boolean not null,
    taken_back_by     bigint references person,
    taken_back_at     timestamp(6) with time zone,
    taken_back_reason varchar(4000),
    constraint recusal_of_elector foreign key (poll_id, person_id) references poll_elector (poll_id, person_id),
    constraint recusal_stands_once unique (poll_id, standing_person),
    constraint recusal_stands_or_not check ((standing_person is null) = (taken_back_at is not null)),
    constraint recusal_stands_for_the_person check (standing_person is null or standing_person = person_id)
);

create index recusal_of_person on recusal (person_id);

-- Declared on what polls are about, before there is one.
create table subject_recusal (
    id                bigint primary key,
    version           integer not null,
    board_id          bigint not null references board,
    subject           varchar(60) not null,
    person_id         bigint not null references person,
    standing_person   bigint,
    kind              varchar(20) not null,
    note              varchar(1000) not null,
    declared_by       bigint not null references person,
    declared_at       timestamp(6) with time zone not null,
    taken_back_by     bigint references person,
    taken_back_at     timestamp(6) with time zone,
    taken_back_reason varchar(4000),
    constraint subject_recusal_stands_once unique (board_id, subject, standing_person),
    constraint subject_recusal_stands_or_not check ((standing_person is null) = (taken_back_at is not null)),
    constraint subject_recusal_stands_for_the_person check (standing_person is null or standing_person = person_id)
);

-- Somebody votes for somebody else: in one poll, or in all polls of the board until a day.
create table proxy (
    id         bigint primary key,
    version    integer not null,
    board_id   bigint not null references board,
    giver      bigint not null references person,
    holder     bigint not null references person,
    poll_id    bigint references poll,
    until_time timestamp(6) with time zone,
    given_at   timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    constraint proxy_for_another check (giver <> holder),
    constraint proxy_has_one_scope check ((poll_id is null) <> (until_time is null))
);

create index proxy_of_board on proxy (board_id, revoked_at);

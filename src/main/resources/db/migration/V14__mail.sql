-- Mails on their way and what became of them. What a mail says is kept until it is sent.
create table mail (
    id              bigint primary key,
    version         integer not null,
    mail_key        varchar(200) not null,
    kind            varchar(60) not null,
    repeats         boolean not null,
    person_id       bigint references person,
    name            varchar(160) not null,
    address         varchar(508) not null,
    language        varchar(10) not null,
    subject         varchar(400) not null,
    says            varchar(80000) not null,
    calendar_method varchar(10),
    calendar        varchar(200000),
    state           varchar(10) not null,
    due_at          timestamp(6) with time zone not null,
    try_at          timestamp(6) with time zone not null,
    attempts        integer not null,
    claimed_at      timestamp(6) with time zone,
    trouble         varchar(20),
    reply           varchar(1000) not null,
    ended_at        timestamp(6) with time zone,
    constraint mail_once unique (mail_key),
    constraint mail_repeats_to_a_person check (not repeats or person_id is not null),
    constraint mail_calendar_with_method check ((calendar is null) = (calendar_method is null))
);

create index mail_by_state on mail (state, try_at);

-- Lines that wait for the one mail a person gets in the morning.
create table mail_line (
    id        bigint primary key,
    version   integer not null,
    person_id bigint not null references person,
    line_key  varchar(200) not null,
    says      varchar(2000) not null,
    language  varchar(10) not null,
    zone      varchar(60) not null,
    due_at    timestamp(6) with time zone not null,
    added_at  timestamp(6) with time zone not null,
    constraint mail_line_once unique (person_id, line_key)
);

create index mail_line_due on mail_line (due_at);

-- Kinds of mail that somebody wants no more.
create table mail_stop (
    id         bigint primary key,
    version    integer not null,
    person_id  bigint not null references person,
    kind       varchar(60) not null,
    stopped_at timestamp(6) with time zone not null,
    constraint mail_stop_once unique (person_id, kind)
);

-- The links in mails by which one stops them without signing in.
create table mail_stop_link (
    id        bigint primary key,
    version   integer not null,
    hash      varchar(64) not null,
    person_id bigint not null references person,
    kind      varchar(60) not null,
    made_at   timestamp(6) with time zone not null,
    constraint mail_stop_link_once unique (hash)
);

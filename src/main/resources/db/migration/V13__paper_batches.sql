-- Paper ballots as one person entered them, until another has compared them with the paper. In a secret poll the people
-- who handed one in and what was chosen stand on lines of their own.
create table paper_batch (
    id              bigint primary key,
    version         integer not null,
    poll_id         bigint not null references poll,
    entered_by      bigint not null references person,
    entered_at      timestamp(6) with time zone not null,
    confirmed_by    bigint references person,
    confirmed_at    timestamp(6) with time zone,
    returned_by     bigint references person,
    returned_at     timestamp(6) with time zone,
    returned_reason varchar(4000),
    constraint paper_batch_ends_once check (confirmed_at is null or returned_at is null),
    constraint paper_batch_by_two check (confirmed_by is null or confirmed_by <> entered_by)
);

create index paper_batch_of_poll on paper_batch (poll_id);

create table paper_line (
    batch_id  bigint not null references paper_batch,
    place     integer not null,
    person_id bigint references person,
    says      varchar(4000),
    reason    varchar(4000),
    primary key (batch_id, place)
);

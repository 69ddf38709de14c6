-- Ballots of secret polls: no person, no time, no number that grows. Who took part is on the roll alone.
create table sealed_ballot (
    receipt varchar(40) primary key,
    poll_id bigint not null references poll,
    says    varchar(4000) not null
);

create index sealed_ballot_of_poll on sealed_ballot (poll_id);

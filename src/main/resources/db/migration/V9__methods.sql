-- A poll's method has settings of its own, kept as JSON; what can be voted for is listed beside it.
alter table poll add column settings varchar(4000);
update poll set settings = '{"consent":' || case when method = 'CONSENT' then 'true' else 'false' end
    || ',"majority":{"numerator":' || case rule when 'TWO_THIRDS' then '2' when 'THREE_QUARTERS' then '3' else '1' end
    || ',"denominator":' || case rule when 'TWO_THIRDS' then '3' when 'THREE_QUARTERS' then '4' else '2' end
    || ',"moreThan":' || case when rule in ('TWO_THIRDS', 'THREE_QUARTERS') then 'false' else 'true' end
    || ',"base":"' || base || '"}}';
alter table poll alter column settings set not null;
alter table poll add column quorum_by varchar(20) default 'TAKING_PART' not null;
alter table poll add column quorum_of varchar(20) default 'ENTITLED' not null;
alter table poll add column secret boolean default false not null;
alter table poll add column reissue_of bigint references poll;

alter table poll add column seats integer;
update poll set seats = (select board.seats from board where board.id = poll.board_id);
alter table poll alter column seats set not null;
alter table poll add column recused_toward_quorum boolean default false not null;
alter table poll add column recused_leave_the_base boolean default true not null;

-- A result is kept whole, as the command that counts again prints it. The sums of earlier polls are those of their ballots.
alter table poll add column took_part integer;
alter table poll add column present integer;
alter table poll add column recused integer;
alter table poll add column recused_present integer;
alter table poll add column result varchar(4000000);
update poll set took_part = in_favour + against + abstaining, present = 0, recused = 0, recused_present = 0, result = ''
    where closed_at is not null;
alter table poll drop constraint poll_closes_with_result;
alter table poll add constraint poll_closes_with_result check (
    (closed_at is null and verdict is null and took_part is null and result is null)
    or (closed_at is not null and verdict is not null and took_part is not null and present is not null
        and recused is not null and recused_present is not null and result is not null));
alter table poll drop column in_favour;
alter table poll drop column against;
alter table poll drop column blocking;
alter table poll drop column abstaining;
alter table poll drop column rule;
alter table poll drop column base;

alter table poll add column lots varchar(1000);
alter table poll add column lots_note varchar(4000);
alter table poll add column lots_by bigint references person;
alter table poll add column lots_at timestamp(6) with time zone;
alter table poll add constraint poll_secret_is_hidden check (not secret or results = 'AFTER_CLOSING');

create table poll_option (
    poll_id   bigint not null references poll,
    place     integer not null,
    name      varchar(320) not null,
    note      varchar(1000) not null,
    cost      bigint not null,
    starts_at timestamp(6) with time zone,
    primary key (poll_id, place)
);

alter table poll_elector add column present boolean default false not null;
alter table poll_elector add column recused boolean default false not null;
alter table poll_elector add column took_part boolean default false not null;

alter table ballot add column says varchar(4000);
update ballot set says = choice;
alter table ballot alter column says set not null;
alter table ballot drop column choice;
alter table ballot add column channel varchar(20) default 'SCREEN' not null;
alter table ballot add column recorded_by bigint references person;
alter table ballot add column witness varchar(400) default '' not null;
alter table ballot add column confirmed_at timestamp(6) with time zone;

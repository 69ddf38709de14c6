-- What a mail is about: of those about the same to the same person the newest edition counts, and none once it is over.
alter table mail add column about varchar(60);
alter table mail add column edition integer;
alter table mail add column over_at timestamp(6) with time zone;
alter table mail add constraint mail_about_with_edition check ((about is null) = (edition is null));

create index mail_about on mail (about, person_id);

-- Reminders are asked for in the moment they are sent, so none wait any more.
drop table mail_line;

-- When it is morning next for somebody who may have to be reminded.
create table mail_morning (
    id        bigint primary key,
    version   integer not null,
    person_id bigint not null references person,
    next_at   timestamp(6) with time zone not null,
    constraint mail_morning_once unique (person_id)
);

create index mail_morning_next on mail_morning (next_at);

-- What a mail reminded somebody of, and at which step, so that no other one does again.
create table mail_reminder (
    id        bigint primary key,
    version   integer not null,
    person_id bigint not null references person,
    mail_id   bigint not null references mail on delete cascade,
    subject   varchar(100) not null,
    step      varchar(100) not null,
    told_at   timestamp(6) with time zone not null,
    constraint mail_reminder_once unique (mail_id, subject)
);

create index mail_reminder_of_person on mail_reminder (person_id);

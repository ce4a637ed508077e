-- The outbox: written in the transaction that causes the mail, sent afterwards, at least once.
create table notifications_mail (
    id uuid primary key,
    account_id uuid,
    recipient varchar(254) not null,
    kind varchar(40) not null,
    language varchar(2) not null,
    subject varchar(300) not null,
    body text not null,
    made_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    attempts integer not null,
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone,
    last_error varchar(400)
);
create index notifications_mail_due on notifications_mail (sent_at, due_at);

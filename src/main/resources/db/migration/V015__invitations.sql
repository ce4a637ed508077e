-- Somebody is invited to a role. With the end of an invitation the address and the words go; who accepted is known by their account.
create table identity_invitation (
    id uuid primary key,
    token_hash varchar(64) not null unique,
    email varchar(254), -- null: it has ended
    language varchar(2) not null,
    role varchar(20) not null,
    scope varchar(120) not null,
    words varchar(2000) not null,
    invited_by uuid not null,
    invited_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    outcome varchar(10), -- accepted, declined, withdrawn
    account_id uuid -- who accepted
);
create index identity_invitation_scope on identity_invitation (scope, ended_at);
create index identity_invitation_by on identity_invitation (invited_by, invited_at);

-- Who people are. The only place that holds names and addresses, so the only one to erase.
create table identity_account (
    id uuid primary key,
    email varchar(254) not null,
    email_confirmed_at timestamp with time zone,
    name_en varchar(120) not null,
    name_bn varchar(120) not null,
    kind varchar(20) not null,
    gender varchar(20),
    district varchar(40),
    language varchar(2) not null,
    password_hash varchar(200) not null,
    created_at timestamp with time zone not null,
    erased_at timestamp with time zone,
    version bigint not null,
    constraint identity_account_email unique (email)
);

-- What somebody may do beyond taking part, and where. Revoked, never deleted.
create table identity_grant (
    id uuid primary key,
    account_id uuid not null references identity_account (id),
    role varchar(20) not null,
    scope varchar(80) not null, -- all, course:<slug>, institution:<id>
    granted_by uuid,
    granted_at timestamp with time zone not null,
    revoked_by uuid,
    revoked_at timestamp with time zone
);
create index identity_grant_account on identity_grant (account_id);

-- One sign-in on one device: a family of refresh tokens, of which only the newest works.
create table identity_session (
    id uuid primary key,
    account_id uuid not null references identity_account (id),
    device varchar(160) not null, -- as the browser calls itself, so that people know their own
    started_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    ended_because varchar(20)
);
create index identity_session_account on identity_session (account_id);

create table identity_refresh_token (
    token_hash varchar(64) primary key,
    session_id uuid not null references identity_session (id),
    issued_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    replaced_at timestamp with time zone
);
create index identity_refresh_token_session on identity_refresh_token (session_id);

-- Failed sign-ins, to slow down guessing. The account key is a hash, so that unknown addresses are counted alike.
create table identity_failure (
    id uuid primary key,
    account_key varchar(64) not null,
    address varchar(64) not null,
    at timestamp with time zone not null
);
create index identity_failure_account on identity_failure (account_key, at);
create index identity_failure_address on identity_failure (address, at);

-- A link sent by mail: to confirm an address, to choose a new password. Works once.
create table identity_link (
    token_hash varchar(64) primary key,
    account_id uuid not null references identity_account (id),
    purpose varchar(20) not null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);

-- The keys that sign access tokens; the private half is encrypted under SETU_SECRET.
create table identity_key (
    id varchar(40) primary key,
    generation bigint not null, -- the newest signs; unique, so that of two nodes only one makes it
    public_jwk varchar(2000) not null,
    private_sealed varchar(8000) not null,
    made_at timestamp with time zone not null,
    retired_at timestamp with time zone,
    constraint identity_key_generation unique (generation)
);

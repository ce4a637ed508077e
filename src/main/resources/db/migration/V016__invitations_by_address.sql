-- Whoever has an account finds what was sent to their address.
create index identity_invitation_email on identity_invitation (email);

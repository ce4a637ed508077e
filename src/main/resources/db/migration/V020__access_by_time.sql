-- Administrators read it from the newest on.
create index reporting_access_at on reporting_access (at);

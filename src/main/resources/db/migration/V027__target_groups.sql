-- For whom a programme is: names of kinds of participants, with commas between them; none: for everybody.
alter table programmes_programme add column target_groups varchar(120) not null default '';

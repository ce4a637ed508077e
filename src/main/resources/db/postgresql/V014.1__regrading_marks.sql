-- Marks are few among the facts; reports read nothing else of them, and none that was replaced.
drop index learning_fact_mark;
create index learning_fact_mark on learning_fact (enrolment_id, activity, amount) where kind = 'MARK' and replaced_by is null;

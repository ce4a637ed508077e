-- Marks are few among the facts; reports read nothing else of them.
create index learning_fact_mark on learning_fact (enrolment_id, activity, amount) where kind = 'MARK';

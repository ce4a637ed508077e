-- The names that go with postings: whose they are, where, and as what. Whose data were erased is left out.
select
    cast(t.id as varchar(36)),
    a.name_en, a.name_bn,
    i.name_en as institution_en, i.name_bn as institution_bn,
    t.position
from institutions_posting t
join identity_account a on a.id = t.account_id and a.erased_at is null
join institutions_institution i on i.id = t.institution_id
where t.id in (:these)

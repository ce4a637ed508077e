-- One row per person and the confirmed posting that holds today.
select
    t.id as posting_id, t.account_id, t.institution_id, t.position, t.works_from, t.works_to,
    a.name_en, a.name_bn, a.email, a.erased_at,
    i.name_en as institution_en, i.name_bn as institution_bn
from institutions_posting t
join identity_account a on a.id = t.account_id and a.erased_at is null
join institutions_institution i on i.id = t.institution_id
where t.ended_at is null and t.confirmed_at is not null
    and (t.works_from is null or t.works_from <= :today) and (t.works_to is null or t.works_to >= :today)

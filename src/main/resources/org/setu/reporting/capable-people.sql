-- One row per valid certificate of completion and the confirmed posting of its holder today. A person has one confirmed posting at a time, so
-- nobody is counted at two institutions; what was taken back counts no more, nor does the posting of somebody who left, or does not yet work there.
select
    c.number, c.code, c.slug, c.account_id, c.issued_at,
    t.institution_id, t.position,
    a.name_en, a.name_bn,
    i.name_en as institution_en, i.name_bn as institution_bn
from certificates_certificate c
join identity_account a on a.id = c.account_id and a.erased_at is null
join institutions_posting t on t.account_id = c.account_id and t.ended_at is null and t.confirmed_at is not null
    and (t.works_from is null or t.works_from <= :today) and (t.works_to is null or t.works_to >= :today)
join institutions_institution i on i.id = t.institution_id
where c.kind = 'COMPLETION' and c.revoked_at is null

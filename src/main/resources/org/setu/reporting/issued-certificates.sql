-- One row per certificate of the register, with where its holder works today by a confirmed posting, if they do.
select
    c.number, c.code, c.kind, c.slug, c.issued_at, c.expires_at, c.revoked_at, c.revoked_because,
    a.name_en, a.name_bn, a.erased_at,
    t.institution_id, i.name_en as institution_en, i.name_bn as institution_bn
from certificates_certificate c
join identity_account a on a.id = c.account_id
left join institutions_posting t on t.account_id = c.account_id and t.ended_at is null and t.confirmed_at is not null
    and (t.works_from is null or t.works_from <= :today) and (t.works_to is null or t.works_to >= :today)
left join institutions_institution i on i.id = t.institution_id

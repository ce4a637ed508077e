-- One row per need of an institution and person who works there today by a confirmed posting, with where they stand in what is needed; where nobody
-- works, one row without a person. Of an institution that is closed nothing is needed.
select
    n.institution_id, n.competency, n.least_level, n.least_people,
    i.name_en as institution_en, i.name_bn as institution_bn,
    t.id as posting_id, t.account_id, t.position, a.name_en, a.name_bn, a.email, a.erased_at,
    s.said_level, s.confirmed_level, coalesce(s.confirmed_level, 0) as level_now,
    case when s.said_at is not null and (s.confirmed_at is null or s.confirmed_at < s.said_at) then 1 else 0 end as waits,
    case when exists (
        select 1 from certificates_certificate c
        where c.account_id = t.account_id and c.kind = 'COMPLETION' and c.revoked_at is null
            and (c.expires_at is null or c.expires_at > :moment)
            and c.slug || '/' || n.competency in (:certifying)) then 1 else 0 end as certified
from needs_need n
join institutions_institution i on i.id = n.institution_id and i.closed_at is null
left join institutions_posting t on t.institution_id = n.institution_id and t.ended_at is null and t.confirmed_at is not null
    and (t.works_from is null or t.works_from <= :today) and (t.works_to is null or t.works_to >= :today)
left join identity_account a on a.id = t.account_id
left join needs_assessment s on s.account_id = t.account_id and s.competency = n.competency

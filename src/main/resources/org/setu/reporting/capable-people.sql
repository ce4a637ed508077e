-- One row per certificate of completion that was valid on a day, and the confirmed posting of its holder on that day: as it is known now, and not as
-- it was known then. A person has one confirmed posting at a time, so nobody is counted at two institutions; what was taken back by then does not
-- count, nor what had expired and was not renewed yet, nor does the posting of somebody who had left, or did not work there yet. The moment is the end of the day.
select
    c.enrolment_id, c.number, c.code, c.slug, c.account_id, c.issued_at,
    t.institution_id, t.position,
    a.name_en, a.name_bn,
    i.name_en as institution_en, i.name_bn as institution_bn
from certificates_certificate c
join identity_account a on a.id = c.account_id and a.erased_at is null
join institutions_posting t on t.account_id = c.account_id and t.confirmed_at is not null
    and (t.ended_at is null or t.ended_at > :moment)
    and (t.works_from <= :today or (t.works_from is null and t.confirmed_at <= :moment))
    and (t.works_to is null or t.works_to >= :today)
join institutions_institution i on i.id = t.institution_id
where c.kind = 'COMPLETION' and c.issued_at <= :moment and (c.revoked_at is null or c.revoked_at > :moment)
    and (c.expires_at is null or c.expires_at > :moment)
    and not exists (
        select 1 from certificates_renewal w
        where w.number = c.number and w.former_expires_at <= :moment and w.renewed_at > :moment)

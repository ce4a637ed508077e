-- As completion-rows.sql, at the end of a day in the past, with the moment at which the next day begins: by what is known now of that day. An enrolment that was running
-- then belongs to where the person worked on that day. How far it was is not kept, and so not told.
select
    e.id, e.account_id, e.slug, e.enrolled_at, case when e.completed_at < :moment then e.completed_at end as completed_at,
    a.name_en, a.name_bn, a.erased_at, a.kind,
    case when e.completed_at < :moment then done.institution_id else held.institution_id end as institution_id,
    i.name_en as institution_en, i.name_bn as institution_bn, held.other_name,
    case when e.completed_at < :moment then 100 end as percent, cast(null as varchar(64)) as lesson,
    (select max(f.amount) from learning_fact f
        where f.enrolment_id = e.id and f.kind = 'MARK' and f.replaced_by is null and f.received_at < :moment
            and e.slug || '/' || f.activity in (:finals)) as final_mark,
    (select max(f.amount) from learning_fact f
        where f.enrolment_id = e.id and f.kind = 'MARK' and f.replaced_by is null and f.received_at < :moment
            and e.slug || '/' || f.activity not in (:finals) and e.slug || '/' || f.activity not in (:tests)) as quiz_mark,
    coalesce(done.outcome, part.outcome) as outcome,
    coalesce(whole.number, half.number) as certificate_number,
    coalesce(whole.code, half.code) as certificate_code,
    case when whole.number is null then case when half.revoked_at < :moment then half.revoked_at end
        when whole.revoked_at < :moment then whole.revoked_at end as certificate_revoked_at
from learning_enrolment e
join identity_account a on a.id = e.account_id
left join learning_completion done on done.enrolment_id = e.id and done.outcome = 'CERTIFICATE' and done.at < :moment
left join learning_completion part on part.enrolment_id = e.id and part.outcome = 'PARTICIPATION' and part.at < :moment
left join certificates_certificate whole on whole.enrolment_id = e.id and whole.kind = 'COMPLETION' and whole.issued_at < :moment
left join certificates_certificate half on half.enrolment_id = e.id and half.kind = 'PARTICIPATION' and half.issued_at < :moment
left join institutions_posting held
    on held.account_id = e.account_id and (e.completed_at is null or e.completed_at >= :moment)
    and (held.ended_at is null or held.ended_at >= :moment)
    and (held.works_from <= :today or (held.works_from is null and held.claimed_at < :moment))
    and (held.works_to is null or held.works_to >= :today)
    and not exists (
        select 1 from institutions_posting better
        where better.account_id = held.account_id and (better.ended_at is null or better.ended_at >= :moment)
        and (better.works_from <= :today or (better.works_from is null and better.claimed_at < :moment))
        and (better.works_to is null or better.works_to >= :today)
        and (case when better.confirmed_at is null then 0 else 1 end, better.claimed_at, better.id)
            > (case when held.confirmed_at is null then 0 else 1 end, held.claimed_at, held.id))
left join institutions_institution i
    on i.id = case when e.completed_at < :moment then done.institution_id else held.institution_id end
where e.enrolled_at < :moment

-- One row per enrolment. A completed one belongs to the institution of that day, for ever; a running one to where the person works today:
-- the confirmed posting or else the claimed one, of two alike the later.
select
    e.id, e.account_id, e.slug, e.enrolled_at, e.completed_at,
    a.name_en, a.name_bn, a.erased_at, a.kind,
    case when e.completed_at is null then today.institution_id else done.institution_id end as institution_id,
    i.name_en as institution_en, i.name_bn as institution_bn, today.other_name,
    coalesce(p.percent, 0) as percent, p.lesson,
    (select max(f.amount) from learning_fact f
        where f.enrolment_id = e.id and f.kind = 'MARK' and f.replaced_by is null and e.slug || '/' || f.activity in (:finals)) as final_mark,
    (select max(f.amount) from learning_fact f
        where f.enrolment_id = e.id and f.kind = 'MARK' and f.replaced_by is null and e.slug || '/' || f.activity not in (:finals)
            and e.slug || '/' || f.activity not in (:tests)) as quiz_mark,
    coalesce(done.outcome, part.outcome) as outcome,
    coalesce(whole.number, half.number) as certificate_number,
    coalesce(whole.code, half.code) as certificate_code,
    case when whole.number is null then half.revoked_at else whole.revoked_at end as certificate_revoked_at
from learning_enrolment e
join identity_account a on a.id = e.account_id
left join learning_progress p on p.enrolment_id = e.id
left join learning_completion done on done.enrolment_id = e.id and done.outcome = 'CERTIFICATE'
left join learning_completion part on part.enrolment_id = e.id and part.outcome = 'PARTICIPATION'
left join certificates_certificate whole on whole.enrolment_id = e.id and whole.kind = 'COMPLETION'
left join certificates_certificate half on half.enrolment_id = e.id and half.kind = 'PARTICIPATION'
left join institutions_posting today
    on today.account_id = e.account_id and today.ended_at is null and e.completed_at is null
    and (today.works_from is null or today.works_from <= :today) and (today.works_to is null or today.works_to >= :today)
    and not exists (
        select 1 from institutions_posting better
        where better.account_id = today.account_id and better.ended_at is null
        and (better.works_from is null or better.works_from <= :today) and (better.works_to is null or better.works_to >= :today)
        and (case when better.confirmed_at is null then 0 else 1 end, better.claimed_at, better.id)
            > (case when today.confirmed_at is null then 0 else 1 end, today.claimed_at, today.id))
left join institutions_institution i
    on i.id = case when e.completed_at is null then today.institution_id else done.institution_id end

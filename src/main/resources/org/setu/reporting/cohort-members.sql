-- One row per member of one cohort who has not left, with what they did in the courses of the programme. Who has no account yet is known by what was
-- written down of them; others work where they work today, as in the report of completions. Of who waits for a seat nothing is told but that.
select
    m.id, m.account_id, m.email, m.added_at, m.seated_at, m.reminded_at, m.extended_until,
    coalesce(m.extended_until, c.deadline) as due_on,
    coalesce(a.name_en, m.name_en, '') as name_en, coalesce(a.name_bn, m.name_bn, '') as name_bn,
    i.name_en as institution_en, i.name_bn as institution_bn, today.other_name,
    k.courses, coalesce(l.done, 0) as done, coalesce(l.begun, 0) as begun, coalesce(l.percents, 0) / k.courses as percent, l.last_at
from programmes_member m
join programmes_cohort c on c.id = m.cohort_id
join (select programme_id, count(*) as courses from programmes_course group by programme_id) k on k.programme_id = c.programme_id
left join identity_account a on a.id = m.account_id
left join (
    select n.id as member_id, count(e.completed_at) as done, count(p.enrolment_id) as begun, max(p.last_at) as last_at,
        sum(case when e.completed_at is null then coalesce(p.percent, 0) else 100 end) as percents
    from programmes_member n
    join programmes_cohort d on d.id = n.cohort_id
    join programmes_course s on s.programme_id = d.programme_id
    join learning_enrolment e on e.account_id = n.account_id and e.slug = s.slug
    left join learning_progress p on p.enrolment_id = e.id
    where n.cohort_id = :cohort and n.seated_at is not null
    group by n.id) l on l.member_id = m.id
left join institutions_posting today
    on today.account_id = m.account_id and m.seated_at is not null and today.ended_at is null
    and (today.works_from is null or today.works_from <= :today) and (today.works_to is null or today.works_to >= :today)
    and not exists (
        select 1 from institutions_posting better
        where better.account_id = today.account_id and better.ended_at is null
        and (better.works_from is null or better.works_from <= :today) and (better.works_to is null or better.works_to >= :today)
        and (case when better.confirmed_at is null then 0 else 1 end, better.claimed_at, better.id)
            > (case when today.confirmed_at is null then 0 else 1 end, today.claimed_at, today.id))
left join institutions_institution i on i.id = coalesce(today.institution_id, m.institution_id)
where m.cohort_id = :cohort and m.left_at is null

-- One row per action that is not called off, with how many people of its institution have completed a course that builds its competency since it began, as
-- the ledger has it: who left since then counts all the same.
select
    n.id, n.institution_id, n.competency, n.text, n.due_on, n.target_people, n.made_at,
    i.name_en as institution_en, i.name_bn as institution_bn,
    coalesce(o.name_en, '') as owner_en, coalesce(o.name_bn, '') as owner_bn,
    (select count(distinct d.account_id) from learning_completion d
        where d.institution_id = n.institution_id and d.at >= n.made_at and d.outcome = 'CERTIFICATE'
            and d.slug || '/' || n.competency in (:certifying)) as done
from needs_action n
join institutions_institution i on i.id = n.institution_id
left join identity_account o on o.id = n.owner_id and o.erased_at is null
where n.called_off_at is null

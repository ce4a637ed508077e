-- Of some enrolments whose they are and what was issued, by what is known now of the moment at which the next day begins.
select
    cast(e.id as varchar(36)), a.name_en, a.name_bn, a.erased_at,
    coalesce(done.outcome, part.outcome), coalesce(whole.number, half.number), coalesce(whole.code, half.code),
    case when whole.number is null then case when half.revoked_at < :moment then half.revoked_at end
        when whole.revoked_at < :moment then whole.revoked_at end
from learning_enrolment e
join identity_account a on a.id = e.account_id
left join learning_completion done on done.enrolment_id = e.id and done.outcome = 'CERTIFICATE' and done.at < :moment
left join learning_completion part on part.enrolment_id = e.id and part.outcome = 'PARTICIPATION' and part.at < :moment
left join certificates_certificate whole on whole.enrolment_id = e.id and whole.kind = 'COMPLETION' and whole.issued_at < :moment
left join certificates_certificate half on half.enrolment_id = e.id and half.kind = 'PARTICIPATION' and half.issued_at < :moment
where e.id in (:these)

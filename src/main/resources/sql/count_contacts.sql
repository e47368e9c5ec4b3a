-- Counts for candidates the others that volume is limited by: at the same employer those who got outreach, and when one of them
-- last replied; of the same owner those who wait. A thousand is many enough to stop at. $1-$3: candidate ids, employers, owners
-- in lower case; one array each, '' for none. $4: since when outreach counts, in microseconds since 1970.
with asked as (
  select a.candidate_id, employer_key(a.employer) as employer, a.owner
  from unnest($1::uuid[], $2::text[], $3::text[]) as a (candidate_id, employer, owner)
)
select a.candidate_id, a.employer,
       (select count(*)::int
        from (select from candidate_facts f
              where a.employer <> '' and employer_key(f.role_employer) = a.employer
                and f.contact_outreach_quiet_days > $4::bigint and f.candidate_id <> a.candidate_id
              limit 1000) counted) as colleagues,
       (select max(f.last_reply_days_ago)
        from candidate_facts f
        where a.employer <> '' and employer_key(f.role_employer) = a.employer and f.candidate_id <> a.candidate_id) as replied,
       (select count(*)::int
        from (select from candidate_facts f
              where a.owner <> '' and lower(f.candidate_owner) = a.owner and f.candidate_waits_for_owner
                and f.candidate_id <> a.candidate_id
              limit 1000) counted) as waiting
from asked a;

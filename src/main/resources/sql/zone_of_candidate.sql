-- Reads by which clock one candidate lives. $1: candidate id.
select f.candidate_country, c.dossier #>> '{person,timeZone}' as zone
from candidate c
left join candidate_facts f on f.candidate_id = c.id
where c.id = $1
limit 1;

-- Lists the throttles that rules asked for. $1: now.
select route, provider, per_minute, since, until, reason, answer, rule
from mail_lane
where until > $1
order by route, provider;

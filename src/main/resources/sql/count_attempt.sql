-- Counts a try of a member's password, unless they wait. $1: address, $2: now, $3: tries that are free,
-- $4: first wait in seconds, which doubles, $5: longest wait in seconds. The last active admin never waits.
-- No row: there is no active member of this address, or they wait.
update member m
set wrong = wrong + 1,
    waits_until = case
      when wrong + 1 <= $3::int then null
      when m.role = 'admin' and not exists (
        select from member o where o.id <> m.id and o.active and o.role = 'admin') then null
      else $2::timestamptz
        + make_interval(secs => least($5::int, $4::int * power(2, least(wrong - $3::int, 20)))) end
where email = $1 and active and (waits_until is null or waits_until <= $2)
returning *;

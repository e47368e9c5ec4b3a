-- Begins an edition of a campaign, unless another node did. $1: id, $2: edition.
update campaign set edition = $2::int where id = $1 and edition < $2::int and state in ('SCHEDULED', 'RUNNING')
returning id;

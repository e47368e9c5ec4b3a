-- How many candidates replay_candidates reads on all pages together.
select count(*) as total from candidate where erased_at is null and merged_into is null;

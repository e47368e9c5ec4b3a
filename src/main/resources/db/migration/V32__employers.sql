-- Candidates of one employer are counted together, however it is written.
create function employer_key(employer text) returns text language sql immutable as $$
  select btrim(regexp_replace(
    regexp_replace(replace(lower(employer), '.', ''), '[^[:alnum:]&]+', ' ', 'g'),
    '( (ab|ag|as|asa|bv|co|corp|corporation|gmbh|inc|incorporated|kg|limited|llc|ltd|nv|oy|plc|sa|sarl|sas|se|spa|srl))+ *$', ''))
$$;
comment on function employer_key is 'What employers are compared by: the name in lower case, without punctuation and the form of the company.';

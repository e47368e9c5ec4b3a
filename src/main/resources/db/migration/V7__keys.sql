-- Keys are made and taken away over the API.

comment on column api_key.permissions is 'Of edit, publish, override and keys, separated by spaces: what its owner may do beside what every key may.';

-- Rules of delivery see whether a provider may take a text later; to judge an answer once more, that is kept.
alter table text_answer add column passing boolean not null default false;
comment on column text_answer.passing is 'Whether the status of the answer was 429, or 500 and above; false for answers of earlier versions.';

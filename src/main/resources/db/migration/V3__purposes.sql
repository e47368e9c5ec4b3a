-- What a message is for and what it brings along, so that guards can tell an answer from an approach when they are asked
-- again right before it leaves, and nobody gets one piece twice.
alter table message add column purpose text not null default 'OUTREACH';
comment on column message.purpose is 'What it is for: OUTREACH, UPDATE, NEWSLETTER, ANSWER, PROCESS or COLLEAGUE.';
alter table message add column items text not null default '';
comment on column message.items is 'What it brings along from the library, ids one a line; an opening as opening/<ref>.';

alter table campaign_candidate add column arm text;
comment on column campaign_candidate.arm is 'The arm of the running experiment whose message was offered; null for the message of the campaign.';
comment on column experiment.plan is '{arms: [{name, weight, template, time, subject, sender, added}], holdOut, windowDays, baseRate, lift, alpha, power}; rates in percent; a subject is one text, or one by language.';

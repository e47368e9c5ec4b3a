-- Tasks that are put off to a day.
comment on column message.not_before is
  'Not claimed earlier: a retry''s back-off, or the end of quiet hours. Of a task: until then it is snoozed.';

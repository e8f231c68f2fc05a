-- A sheet may be finished though questions stayed open, when whoever finishes it says why; how many those were stands with it.
alter table instrument.sheet add column missing int check (missing > 0), add column incomplete_why text,
  add constraint incomplete_in_whole check ((missing is null) = (incomplete_why is null) and (missing is null or state = 'SELESAI'));
comment on column instrument.sheet.missing is 'How many questions that must be answered were not when it was finished';

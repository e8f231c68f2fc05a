-- Timestamps without a zone: only then is it as unchanging as it says, and written out where it is used. Called 15,000 times it took 60 of the 75 ms of a nation's risks.
create or replace function monitoring.months(since date, on_day date) returns int language sql immutable
  return (extract(year from age(on_day::timestamp, since::timestamp)) * 12 + extract(month from age(on_day::timestamp, since::timestamp)))::int;

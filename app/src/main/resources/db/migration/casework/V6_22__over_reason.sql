-- Why somebody was taken in though every place was taken.
alter table casework.stay add entry_over_reason text;

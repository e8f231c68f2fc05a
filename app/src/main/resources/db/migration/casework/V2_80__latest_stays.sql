-- The latest admissions of a regency, and of a province, which walks the whole until it has found enough of its own.
create index stay_latest on casework.stay (recorded_at desc, id desc) where upper(during) is null;
create index stay_latest_district on casework.stay (district, recorded_at desc, id desc) where upper(during) is null;

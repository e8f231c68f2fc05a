-- Figures of an area are read from the index alone; the policy looks at the home too, so the index holds it.
drop index spm.home_item_area;
create index home_item_area on spm.home_item (year, quarter, district) include (item_id, owed, met, institution_id);
drop index spm.home_area;
create index home_area on spm.home (year, quarter, district) include (institution_id, kind, setting, recipients, served, others, computed_at);

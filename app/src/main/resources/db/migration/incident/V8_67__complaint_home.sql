-- How many complaints came about a home lately.
create index complaint_home on incident.complaint (home_id, came_at) include (state) where home_id is not null;

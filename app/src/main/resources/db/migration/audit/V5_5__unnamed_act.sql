-- An Act may bear the system's name although a person's scope runs it: whoever reports must not stand in the trail. The writer must still
-- be handed the number of the Act that was just begun.
create policy begun_here on audit.act for select to naungan_app using (xid = pg_current_xact_id_if_assigned());

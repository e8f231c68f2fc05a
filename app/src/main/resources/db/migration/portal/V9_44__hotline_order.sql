-- Numbers stand in the order their office gave them; the nation's, without a region, serve where no office has written its own.
create or replace view incident.facts_hotline with (security_invoker) as
  select h.region, h.name, h.number, h.kind, h.hours, h.position from incident.hotline h where h.active;

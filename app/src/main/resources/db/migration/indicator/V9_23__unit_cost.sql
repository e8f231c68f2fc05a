-- What one person costs for one item of the service standard, as an office says of its own area. Without a row, or with an empty one, the
-- cost is unknown, which is never nothing. The nearest area counts: a regency's own, else its province's.
create table indicator.unit_cost (
  id uuid primary key,
  version int not null default 0,
  region text not null check (region ~ '^\d\d(\.\d\d)?$'),
  item_id uuid not null references spm.item,
  low numeric(14,0) check (low >= 0),
  high numeric(14,0),
  basis text not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint one_cost_an_area unique (region, item_id),
  constraint from_low_to_high check ((low is null) = (high is null) and high >= low)
);
select audit.watch('indicator.unit_cost');
select access.guard('indicator.unit_cost', '(select access.reach()) is not null', $p$(select access.reach()) = 'SYSTEM' or ((select access.role()) in ('DINSOS_KAB', 'DINSOS_PROV') and region = (select access.region()))$p$);

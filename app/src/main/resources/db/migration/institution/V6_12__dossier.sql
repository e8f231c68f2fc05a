-- The papers and visits of an application are for whoever applies and whoever decides; a caregiver of the home has no business with
-- the papers of its board, nor Kemensos with an application that a district or a province decides.
create function institution.reads_dossier() returns text language sql immutable
  return format($f$((select access.role()) = 'KEMENSOS' and exists (select from institution.application a where a.id = application_id and a.level = 'PUSAT'))
    or (coalesce((select access.role()), 'SYSTEM') in ('PENGELOLA', 'DINSOS_KAB', 'DINSOS_PROV', 'SYSTEM') and (%s))$f$, access.covers());

select access.unguard('institution.application_paper');
select access.guard('institution.application_paper', institution.reads_dossier(),
  format($p$exists (select from institution.application a where a.id = application_id and a.state not in ('DISETUJUI', 'DITOLAK', 'DITARIK'))
    and (%s)$p$, institution.reads_dossier()));

select access.unguard('institution.application_visit');
select access.guard('institution.application_visit', institution.reads_dossier(), null, 'select, insert');

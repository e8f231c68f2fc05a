-- After the Java migration V1_43 has loaded the regions.
select audit.watch('reference.region');
select access.guard('reference.region', 'true', $p$(select access.role()) = 'ADMIN' or (select access.reach()) = 'SYSTEM'$p$);

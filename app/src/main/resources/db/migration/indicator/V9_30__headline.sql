-- The few indicators that stand on the first page of an office or a home, in the order of the list.
alter table indicator.declared disable trigger history;
alter table indicator.declared add column headline boolean not null default false;
update indicator.declared set headline = true
 where code in ('HUNIAN', 'AKTA', 'RENCANA', 'TINJAUAN_LEWAT', 'KONTAK', 'CATATAN', 'TANGGAP', 'LAIK', 'IZIN', 'SPM');
alter table indicator.declared enable trigger history;
comment on column indicator.declared.headline is 'Stands on the dashboard';

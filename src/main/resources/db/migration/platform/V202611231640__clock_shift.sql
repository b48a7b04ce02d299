-- How far the demonstration's clock stands from the machine's; a live unit has no row.
create table platform.clock_shift (
  only_row boolean primary key default true check (only_row),
  shift    interval not null
);

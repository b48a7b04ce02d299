-- Public pages name regions, professions, grades, schemes, topics and organisations.
do $$
declare
  source regclass;
begin
  foreach source in array array[
    'reference.region', 'reference.regulator', 'reference.profession', 'reference.grade', 'reference.profession_grade',
    'reference.specialty', 'reference.topic', 'reference.scheme', 'reference.profession_scheme',
    'reference.organisation', 'reference.venue', 'reference.room', 'reference.closure_day']::regclass[]
  loop
    perform platform.tell_public_pages(source);
  end loop;
end $$;

-- Whose player a film is in is said by its address; a typed name would only have to be believed.
alter table library.video drop column outside_owner;

-- Texts and their indexed words lie beside the table, so that counting and ordering thousands of hits reads little.
alter table library.search_entry set (toast_tuple_target = 256);

-- Pages that quote a testimonial end with it, on every node at once.
select platform.tell_public_pages('library.testimonial');

-- What is archived may lead to a whole address of another website as well.
alter table library.redirect drop constraint redirect_to_path_check;
alter table library.redirect
    add constraint redirect_to_path_check check (to_path like '/%' or to_path like 'https://_%');

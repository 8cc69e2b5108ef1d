-- The table of honours.xcore in its first form.
create table honours.honour (
  id {uuid} not null primary key, version integer not null,
  pupil {uuid} not null, name varchar(255) not null, kind varchar(40), awarded_on date, issuer varchar(255), note varchar(4000),
  constraint honour_pupil foreign key (pupil) references core.pupil (id)
);

-- The tables of archives.xcore in their first form.
create table archives.parent_work (
  id {uuid} not null primary key, version integer not null,
  person {uuid} not null, away varchar(255), place varchar(255), employer varchar(255), work_phone varchar(255),
  three_months varchar(255), since date, until date, stated_on date, reason varchar(255),
  constraint parent_work_person foreign key (person) references core.person (id)
);
create table archives.child_sheet (
  id {uuid} not null primary key, version integer not null,
  pupil {uuid} not null, personality varchar(255), talents varchar(255), physical_condition varchar(255), peer_relations varchar(255),
  emotional_needs varchar(4000), school_results varchar(255),
  constraint child_sheet_pupil foreign key (pupil) references core.pupil (id)
);
create table archives.care_assessment (
  id {uuid} not null primary key, version integer not null,
  pupil {uuid} not null, assessed_on date, grade varchar(255), note varchar(4000),
  constraint care_assessment_pupil foreign key (pupil) references core.pupil (id)
);
create table archives.status_tag (
  id {uuid} not null primary key, version integer not null,
  pupil {uuid} not null, circumstance varchar(255), since date, until date, reason varchar(255),
  constraint status_tag_pupil foreign key (pupil) references core.pupil (id)
);
create table archives.completeness_criterion (
  id {uuid} not null primary key, version integer not null,
  item varchar(255) not null, applies varchar(255)
);
create table archives.kept_value (
  id {uuid} not null primary key, version integer not null,
  pupil {uuid} not null, header varchar(255) not null, content varchar(4000), source varchar(255),
  constraint kept_value_pupil foreign key (pupil) references core.pupil (id)
);
create table archives.import_mapping (
  id {uuid} not null primary key, version integer not null,
  fingerprint varchar(255) not null, mapping varchar(4000) not null
);
create table archives.carrier (
  id {uuid} not null primary key, version integer not null,
  number varchar(255), title varchar(255) not null, kind varchar(255) not null, pupil {uuid}, pieces integer, made_on date,
  room varchar(255), shelf_mark varchar(255), filed_on date, seen_on date, withdrawn_on date, withdrawn_because varchar(255),
  remarks varchar(4000), school {uuid} not null,
  constraint carrier_pupil foreign key (pupil) references core.pupil (id),
  constraint carrier_school foreign key (school) references core.school (id)
);
create table archives.carrier_content (
  id {uuid} not null primary key, version integer not null,
  carrier {uuid} not null, title varchar(255) not null, pupil {uuid}, attachment {uuid}, place varchar(255), made_on date,
  constraint carrier_content_carrier foreign key (carrier) references archives.carrier (id),
  constraint carrier_content_pupil foreign key (pupil) references core.pupil (id),
  constraint carrier_content_attachment foreign key (attachment) references core.attachment (id)
);
create table archives.carrier_loan (
  id {uuid} not null primary key, version integer not null,
  carrier {uuid} not null, borrower varchar(255) not null, unit varchar(255), purpose varchar(255), lent_on date not null,
  due_on date not null, returned_on date, returned_as varchar(255),
  constraint carrier_loan_carrier foreign key (carrier) references archives.carrier (id)
);

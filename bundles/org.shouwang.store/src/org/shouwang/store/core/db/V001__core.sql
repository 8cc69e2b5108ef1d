-- The tables of core.xcore in their first form. A person's columns stand in each heir's table too: lists read one table.
create table core.school (
  id {uuid} not null primary key, version integer not null,
  name varchar(255) not null, code varchar(255), area_code varchar(255), phone varchar(255), address varchar(255)
);
create table core.term (
  id {uuid} not null primary key, version integer not null,
  school {uuid} not null, name varchar(255) not null, begins date not null, ends date not null,
  constraint term_school foreign key (school) references core.school (id)
);
create table core.person (
  id {uuid} not null primary key, version integer not null,
  name varchar(255) not null, name_pinyin varchar(255), name_initials varchar(255), sex varchar(255), born date, id_number varchar(255),
  ethnic_group varchar(255), phone varchar(255), present_address varchar(255), education varchar(255), remarks varchar(4000)
);
create index person_id_number on core.person (id_number);
create table core.staff (
  id {uuid} not null primary key, version integer not null,
  name varchar(255) not null, name_pinyin varchar(255), name_initials varchar(255), sex varchar(255), born date, id_number varchar(255),
  ethnic_group varchar(255), phone varchar(255), present_address varchar(255), education varchar(255), remarks varchar(4000),
  school {uuid} not null, post varchar(255),
  constraint staff_school foreign key (school) references core.school (id)
);
create table core.class_group (
  id {uuid} not null primary key, version integer not null,
  school {uuid} not null, name varchar(255) not null, grade integer, enrolment integer, teacher {uuid},
  constraint class_group_school foreign key (school) references core.school (id),
  constraint class_group_teacher foreign key (teacher) references core.staff (id)
);
create table core.pupil (
  id {uuid} not null primary key, version integer not null,
  name varchar(255) not null, name_pinyin varchar(255), name_initials varchar(255), sex varchar(255), born date, id_number varchar(255),
  ethnic_group varchar(255), phone varchar(255), present_address varchar(255), education varchar(255), remarks varchar(4000),
  school {uuid} not null, class_group {uuid}, grade integer, student_number varchar(255), roll_status varchar(255),
  joined_on date, left_on date, boarder varchar(255), health varchar(255), registered_address varchar(255), home_address varchar(255),
  confirmed_on date,
  constraint pupil_school foreign key (school) references core.school (id),
  constraint pupil_class foreign key (class_group) references core.class_group (id)
);
create index pupil_id_number on core.pupil (id_number);
create table core.guardianship (
  id {uuid} not null primary key, version integer not null,
  pupil {uuid} not null, person {uuid} not null, relation varchar(255), role varchar(255), capacity varchar(255),
  lives_with_child varchar(255), concern varchar(255), since date, until date, reason varchar(255),
  constraint guardianship_pupil foreign key (pupil) references core.pupil (id),
  constraint guardianship_person foreign key (person) references core.person (id)
);
create table core.attachment (
  id {uuid} not null primary key, version integer not null,
  owner_type varchar(255) not null, owner {uuid} not null, name varchar(255) not null, media_type varchar(255), byte_count bigint,
  sha256 varchar(255) not null, taken_on date
);
create index attachment_owner on core.attachment (owner);

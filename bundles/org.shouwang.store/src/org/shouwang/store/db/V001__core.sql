-- The records that every module shares: who a child is and whom to reach. Columns follow core.xcore, field by field.
CREATE TABLE core.school (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	name VARCHAR(255) NOT NULL,
	code VARCHAR(255),
	area_code VARCHAR(255),
	phone VARCHAR(255),
	address VARCHAR(255)
);

CREATE TABLE core.term (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	school {uuid} NOT NULL,
	name VARCHAR(255) NOT NULL,
	begins DATE NOT NULL,
	ends DATE NOT NULL
);

CREATE TABLE core.class_group (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	school {uuid} NOT NULL,
	name VARCHAR(255) NOT NULL,
	grade INTEGER,
	enrolment INTEGER,
	teacher {uuid}
);

CREATE TABLE core.person (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	name VARCHAR(255) NOT NULL,
	name_pinyin VARCHAR(255),
	name_initials VARCHAR(255),
	sex VARCHAR(40),
	born DATE,
	id_number VARCHAR(255),
	ethnic_group VARCHAR(255),
	phone VARCHAR(255),
	present_address VARCHAR(255),
	education VARCHAR(40),
	remarks VARCHAR(4000)
);

CREATE TABLE core.pupil (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	name VARCHAR(255) NOT NULL,
	name_pinyin VARCHAR(255),
	name_initials VARCHAR(255),
	sex VARCHAR(40),
	born DATE,
	id_number VARCHAR(255),
	ethnic_group VARCHAR(255),
	phone VARCHAR(255),
	present_address VARCHAR(255),
	education VARCHAR(40),
	remarks VARCHAR(4000),
	school {uuid} NOT NULL,
	class_group {uuid},
	grade INTEGER,
	student_number VARCHAR(255),
	roll_status VARCHAR(40),
	joined_on DATE,
	left_on DATE,
	boarder VARCHAR(40),
	health VARCHAR(40),
	registered_address VARCHAR(255),
	home_address VARCHAR(255),
	confirmed_on DATE
);

CREATE TABLE core.staff (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	name VARCHAR(255) NOT NULL,
	name_pinyin VARCHAR(255),
	name_initials VARCHAR(255),
	sex VARCHAR(40),
	born DATE,
	id_number VARCHAR(255),
	ethnic_group VARCHAR(255),
	phone VARCHAR(255),
	present_address VARCHAR(255),
	education VARCHAR(40),
	remarks VARCHAR(4000),
	school {uuid} NOT NULL,
	post VARCHAR(255)
);

CREATE TABLE core.guardianship (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	pupil {uuid} NOT NULL,
	person {uuid} NOT NULL,
	relation VARCHAR(40),
	role VARCHAR(40),
	capacity VARCHAR(40),
	lives_with_child VARCHAR(40),
	concern VARCHAR(255),
	since DATE,
	until DATE,
	reason VARCHAR(255)
);

CREATE TABLE core.attachment (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	owner_type VARCHAR(255) NOT NULL,
	owner VARCHAR(255) NOT NULL,
	name VARCHAR(255) NOT NULL,
	media_type VARCHAR(255),
	byte_count BIGINT,
	sha256 VARCHAR(255) NOT NULL,
	taken_on DATE
);

-- The id of a record that was merged into another, and which one stands for it now.
CREATE TABLE core.alias (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	owner_type VARCHAR(255) NOT NULL,
	owner VARCHAR(255) NOT NULL,
	former_id VARCHAR(255) NOT NULL
);

-- When a dossier was closed under archive rules, and when reopened.
CREATE TABLE core.filing (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	owner_type VARCHAR(255) NOT NULL,
	owner VARCHAR(255) NOT NULL,
	filed_on DATE NOT NULL,
	ground VARCHAR(40),
	note VARCHAR(255),
	reopened_on DATE,
	reopen_reason VARCHAR(255)
);

-- How long records are kept after the fact that ends their use; names of type and fields are those of the model.
CREATE TABLE core.retention_rule (
	id {uuid} NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL,
	name VARCHAR(255) NOT NULL,
	owner_type VARCHAR(255) NOT NULL,
	counted_from VARCHAR(255) NOT NULL,
	only_field VARCHAR(255),
	only_value VARCHAR(255),
	years INTEGER NOT NULL,
	source VARCHAR(255) NOT NULL,
	valid_from DATE NOT NULL,
	valid_until DATE
);

CREATE INDEX core.class_group_by_school ON core.class_group (school);
CREATE INDEX core.pupil_by_id_number ON core.pupil (id_number);
CREATE INDEX core.pupil_by_student_number ON core.pupil (student_number);
CREATE INDEX core.pupil_by_name ON core.pupil (name);
CREATE INDEX core.person_by_id_number ON core.person (id_number);
CREATE INDEX core.person_by_name ON core.person (name);
CREATE INDEX core.attachment_by_owner ON core.attachment (owner);
CREATE INDEX core.alias_by_former_id ON core.alias (former_id);
CREATE INDEX core.alias_by_owner ON core.alias (owner);
CREATE INDEX core.filing_by_owner ON core.filing (owner);

-- A foreign key brings its own index. The school of a pupil has none: all rows of a school's workspace carry the same one.
ALTER TABLE core.pupil ADD CONSTRAINT pupil_class FOREIGN KEY (class_group) REFERENCES core.class_group (id);
ALTER TABLE core.class_group ADD CONSTRAINT class_teacher FOREIGN KEY (teacher) REFERENCES core.staff (id);
ALTER TABLE core.guardianship ADD CONSTRAINT guardianship_pupil FOREIGN KEY (pupil) REFERENCES core.pupil (id);
ALTER TABLE core.guardianship ADD CONSTRAINT guardianship_person FOREIGN KEY (person) REFERENCES core.person (id);

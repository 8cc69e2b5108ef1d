-- The change history of the whole workspace, chained by hash, and the state of every module's schema.
CREATE TABLE store.commits (
	seq BIGINT NOT NULL PRIMARY KEY,
	id {uuid} NOT NULL UNIQUE,
	made_at {instant} NOT NULL,
	account VARCHAR(100) NOT NULL,
	reason VARCHAR(500) NOT NULL,
	change_count INTEGER NOT NULL,
	previous_hash CHAR(64) NOT NULL,
	hash CHAR(64) NOT NULL,
	reason_salt CHAR(22),
	reason_commitment CHAR(43)
);

-- The chain covers a commitment to the values, a hash over a random salt and the values, instead of the values themselves. Once
-- values are erased, their salt goes with them, and the commitment, which then tells nothing, is kept in their place.
-- A value of more than 16,000 characters stands in the long column: the short one is many times faster.
CREATE TABLE store.changes (
	commit_seq BIGINT NOT NULL,
	ordinal INTEGER NOT NULL,
	kind CHAR(1) NOT NULL,
	record_type VARCHAR(80) NOT NULL,
	record_id {uuid} NOT NULL,
	version INTEGER NOT NULL,
	field VARCHAR(80),
	old_value VARCHAR(16000),
	new_value VARCHAR(16000),
	old_long {text},
	new_long {text},
	salt CHAR(22),
	commitment CHAR(43),
	PRIMARY KEY (commit_seq, ordinal)
);

CREATE INDEX store.changes_by_record ON store.changes (record_id);

-- One row: the end of the chain, sealed with a key that is not in the database. Its row lock makes commits follow one another.
CREATE TABLE store.chain (
	id INTEGER NOT NULL PRIMARY KEY,
	seq BIGINT NOT NULL,
	hash CHAR(64) NOT NULL,
	seal CHAR(43)
);

INSERT INTO store.chain (id, seq, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Who read what of the sensitive fields, and who broke the glass; only ever added to, chained by hash like the commits.
CREATE TABLE store.access_log (
	seq BIGINT NOT NULL PRIMARY KEY,
	read_at {instant} NOT NULL,
	account VARCHAR(100) NOT NULL,
	kind VARCHAR(10) NOT NULL,
	record_type VARCHAR(500) NOT NULL,
	record_id VARCHAR(36),
	fields VARCHAR(4000) NOT NULL,
	row_total BIGINT NOT NULL,
	purpose VARCHAR(500) NOT NULL,
	previous_hash CHAR(64) NOT NULL,
	hash CHAR(64) NOT NULL
);

-- One row: the end of that chain. Its row lock makes the entries follow one another.
CREATE TABLE store.access_end (
	id INTEGER NOT NULL PRIMARY KEY,
	seq BIGINT NOT NULL,
	hash CHAR(64) NOT NULL
);

INSERT INTO store.access_end (id, seq, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

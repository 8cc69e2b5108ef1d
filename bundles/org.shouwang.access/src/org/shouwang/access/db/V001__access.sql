-- The tables of access.xcore. No foreign keys into core: a pupil who leaves must not be held back by an account.
create table access.account_entry (
  id {uuid} not null primary key, version integer not null,
  name varchar(255) not null, role varchar(255) not null, state varchar(255) not null, password_generation integer
);
create table access.account_scope (
  id {uuid} not null primary key, version integer not null,
  account {uuid} not null, school {uuid}, class_group {uuid}, pupil {uuid},
  constraint account_scope_account foreign key (account) references access.account_entry (id)
);
create table access.custom_role (
  id {uuid} not null primary key, version integer not null,
  code varchar(255) not null, zh varchar(255) not null, en varchar(255) not null, scope_kind varchar(255) not null,
  clearance varchar(255) not null, permissions varchar(4000)
);
create table access.key_ring_state (
  id {uuid} not null primary key, version integer not null,
  generation integer not null, digest varchar(255) not null, idle_minutes integer not null, recovery_code varchar(255)
);
create table access.sealed_entry (
  id {uuid} not null primary key, version integer not null,
  name varchar(255) not null, generation integer not null
);
create table access.sealed_grant (
  id {uuid} not null primary key, version integer not null,
  entry {uuid} not null, account {uuid} not null,
  constraint sealed_grant_entry foreign key (entry) references access.sealed_entry (id),
  constraint sealed_grant_account foreign key (account) references access.account_entry (id)
);
-- The newest key ring, and the newest grants of every sealed database, each as a whole. A file that was lost behind them is made anew from
-- here; none of them holds a key in the clear.
create table access.key_file_copy (
  name varchar(80) not null primary key, generation integer not null, content {text} not null
);

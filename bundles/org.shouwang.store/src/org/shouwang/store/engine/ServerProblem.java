// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

/** What can be wrong with a server that is to keep a workspace, in the order in which it is looked for. */
public enum ServerProblem {
	/** The address is none. Argument: the address. */
	ADDRESS,
	/** The way to another computer would not be encrypted and checked. Argument: host. */
	UNSAFE,
	/** The certificate file cannot be read or holds none. Argument: the file. */
	CERTIFICATE_FILE,
	/** No computer has that name. Argument: host. */
	HOST_UNKNOWN,
	/** The computer answers, but nothing listens at that port. Arguments: host, port. */
	REFUSED,
	/** The computer does not answer in time. Arguments: host, port. */
	NO_ANSWER,
	/** The server does not encrypt. Argument: host. */
	NO_TLS,
	/** Nobody whom this computer trusts vouches for the server. Argument: host. */
	NOT_TRUSTED,
	/** The certificate is good, but for another name. Argument: host. */
	OTHER_NAME,
	/** User or password is wrong. Argument: user. */
	PASSWORD,
	/** The server's own rules do not let that user in from here. Argument: user. */
	NOT_ADMITTED,
	/** There is no such database. Argument: its name. */
	NO_DATABASE,
	/** Too many are connected, or the server is starting. Argument: host. */
	BUSY,
	/** Arguments: version found, oldest version that fits. */
	TOO_OLD,
	/** The database does not keep Chinese. Argument: its encoding. */
	ENCODING,
	/** The user may not make tables there, or not the logins that are needed. Argument: what is missing, as SQL names it. */
	RIGHTS,
	/** Something else lives in the database. Argument: its name. */
	OCCUPIED,
	/** This computer's clock and the server's differ. Argument: by how many seconds. A warning only. */
	CLOCK,
	/** Something that has no name here. Argument: the server's code for it. */
	OTHER;

	/** Whether nothing can be done before it is mended. */
	public boolean blocks() {
		return this != CLOCK;
	}
}

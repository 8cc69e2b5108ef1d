// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.sql.SQLException;

import javax.net.ssl.SSLHandshakeException;

import org.postgresql.util.PSQLException;
import org.shouwang.store.engine.ServerProblem;
import org.shouwang.store.engine.ServerReport;

/** Why a server that answers let nobody in. */
record ConnectionTrouble(ServerUrl url, String user) {

	private static final String REJECTED = "08004";

	ServerReport of(SQLException error) {
		String state = String.valueOf(error.getSQLState());
		return switch (state) {
		case "28P01" -> ServerReport.of(ServerProblem.PASSWORD, user);
		case "28000" -> ServerReport.of(ServerProblem.NOT_ADMITTED, user);
		case "3D000" -> ServerReport.of(ServerProblem.NO_DATABASE, url.database());
		case "42501" -> ServerReport.of(ServerProblem.RIGHTS, "CONNECT");
		case "53300", "57P03" -> ServerReport.of(ServerProblem.BUSY, url.host());
		default -> url.tls() && isOurs(error) ? tls(error, state) : ServerReport.of(ServerProblem.OTHER, state);
		};
	}

	// What the driver says, and not the server, is about the way to it.
	private static boolean isOurs(SQLException error) {
		return !(error instanceof PSQLException said) || said.getServerErrorMessage() == null;
	}

	private ServerReport tls(SQLException error, String state) {
		if (isUntrusted(error)) {
			return ServerReport.of(ServerProblem.NOT_TRUSTED, url.host());
		}
		if (state.equals(REJECTED)) {
			return ServerReport.of(ServerProblem.NO_TLS, url.host());
		}
		// The name is compared after the handshake, by the driver alone: nothing lies beneath its own words.
		return error.getCause() == null ? ServerReport.of(ServerProblem.OTHER_NAME, url.host())
				: ServerReport.of(ServerProblem.OTHER, state);
	}

	/** Whether the server's certificate is at fault, somewhere beneath an error. */
	static boolean isUntrusted(Throwable error) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof CertPathBuilderException || cause instanceof CertPathValidatorException
					|| cause instanceof CertificateException || cause instanceof SSLHandshakeException) {
				return true;
			}
		}
		return false;
	}
}

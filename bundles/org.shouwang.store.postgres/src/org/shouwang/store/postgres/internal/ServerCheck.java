// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.engine.ServerProblem;
import org.shouwang.store.engine.ServerReport;
import org.shouwang.store.postgres.internal.Connecting.Route;

/** Goes the way to a server step by step, so that the step that fails can be named. */
public final class ServerCheck {

	private static final int CONNECT_MILLIS = 10_000;

	/** See {@link org.shouwang.store.engine.Engine#check}. */
	public ServerReport check(ServerAddress server) {
		ServerUrl url;
		try {
			url = ServerUrl.parse(server.url());
		} catch (StoreException e) {
			return e.reason() == Reason.UNSAFE_CONNECTION ? ServerReport.of(ServerProblem.UNSAFE, host(server.url()))
					: ServerReport.of(ServerProblem.ADDRESS, server.url());
		}
		return certificate(url).or(() -> network(url)).orElseGet(() -> database(url, server));
	}

	private static String host(String url) {
		return java.net.URI.create(url).getHost();
	}

	private static Optional<ServerReport> certificate(ServerUrl url) {
		if (url.certificate().isEmpty()) {
			return Optional.empty();
		}
		Path file = url.certificate().get();
		try (InputStream in = Files.newInputStream(file)) {
			if (!CertificateFactory.getInstance("X.509").generateCertificates(in).isEmpty()) {
				return Optional.empty();
			}
		} catch (IOException | CertificateException e) {
			// told below, as a file without any certificate is
		}
		return Optional.of(ServerReport.of(ServerProblem.CERTIFICATE_FILE, file.toString()));
	}

	private static Optional<ServerReport> network(ServerUrl url) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getByName(url.host()), url.port()), CONNECT_MILLIS);
			return Optional.empty();
		} catch (UnknownHostException e) {
			return Optional.of(ServerReport.of(ServerProblem.HOST_UNKNOWN, url.host()));
		} catch (ConnectException e) {
			return Optional.of(ServerReport.of(ServerProblem.REFUSED, url.host(), url.port()));
		} catch (IOException e) {
			return Optional.of(ServerReport.of(ServerProblem.NO_ANSWER, url.host(), url.port()));
		}
	}

	private static ServerReport database(ServerUrl url, ServerAddress server) {
		try (Connection connection = Server.connect(Server.dataSource(Route.of(url), server.owner()))) {
			try {
				return new DatabaseCheck(connection, url.database(), server).run();
			} finally {
				connection.rollback();
			}
		} catch (SQLException e) {
			return new ConnectionTrouble(url, server.owner().user()).of(e);
		}
	}
}

// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.ServerPlace;

/**
 * {@code postgresql://host[:port]/database[?sslmode=verify-full|disable&sslrootcert=FILE]}, as PostgreSQL's own programs write it.
 * Encryption with a checked certificate is the rule; it may be off on this very computer only.
 *
 * @param tls         whether the connection is encrypted and the server's certificate and name are checked
 * @param certificate file of the authority that signed the server's certificate (PEM); empty: one that this computer trusts anyway
 */
public record ServerUrl(String host, int port, String database, boolean tls, Optional<Path> certificate) {

	private static final int STANDARD_PORT = 5432;
	private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
	private static final Set<String> OPTIONS = Set.of("sslmode", "sslrootcert");

	/** @throws StoreException {@code INVALID_VALUE} when it is no such address, {@code UNSAFE_CONNECTION} when it is not safe */
	public static ServerUrl parse(String text) {
		URI uri = uri(text);
		String database = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
		if (!Set.of("postgresql", "postgres").contains(String.valueOf(uri.getScheme())) || uri.getHost() == null
				|| uri.getUserInfo() != null || !database.matches("[^/\\p{Cntrl}]+")) {
			throw invalid(text);
		}
		Map<String, String> options = options(uri, text);
		boolean here = HERE.contains(uri.getHost());
		String mode = options.getOrDefault("sslmode", "verify-full");
		if (!mode.equals("verify-full") && !(mode.equals("disable") && here)) {
			throw new StoreException(Reason.UNSAFE_CONNECTION, uri.getHost());
		}
		return new ServerUrl(uri.getHost(), uri.getPort() < 0 ? STANDARD_PORT : uri.getPort(), database, mode.equals("verify-full"),
				Optional.ofNullable(options.get("sslrootcert")).map(Path::of));
	}

	/** The address of a place; {@link #parse} says what may be wrong with it. */
	public static String text(ServerPlace place) {
		String host = place.host().contains(":") && !place.host().startsWith("[") ? "[" + place.host() + "]" : place.host();
		String database = URLEncoder.encode(place.database(), StandardCharsets.UTF_8).replace("+", "%20");
		String mode = place.trust() == ServerPlace.Trust.NONE ? "disable" : "verify-full";
		return "postgresql://" + host + ":" + place.port() + "/" + database + "?sslmode=" + mode + place.certificate()
				.map(file -> "&sslrootcert=" + URLEncoder.encode(file.toString(), StandardCharsets.UTF_8)).orElse("");
	}

	private static URI uri(String text) {
		try {
			return new URI(text);
		} catch (URISyntaxException e) {
			throw invalid(text);
		}
	}

	private static Map<String, String> options(URI uri, String text) {
		Map<String, String> options = new TreeMap<>();
		if (uri.getRawQuery() == null) {
			return options;
		}
		for (String option : uri.getRawQuery().split("&")) {
			int equals = option.indexOf('=');
			if (equals < 0 || !OPTIONS.contains(option.substring(0, equals))) {
				throw invalid(text);
			}
			options.put(option.substring(0, equals), URLDecoder.decode(option.substring(equals + 1), StandardCharsets.UTF_8));
		}
		return options;
	}

	private static StoreException invalid(String text) {
		return new StoreException(Reason.INVALID_VALUE, "URL", text + " (postgresql://host:5432/database)");
	}
}

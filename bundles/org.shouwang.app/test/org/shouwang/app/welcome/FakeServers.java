// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.shouwang.store.ConnectionCheck;
import org.shouwang.store.ServerWords;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.engine.ServerPlace;
import org.shouwang.store.engine.ServerProblem;
import org.shouwang.store.engine.ServerReport;
import org.shouwang.store.engine.ServerReport.State;

/** Servers that exist only in a test: what stands in a database is told by its name, and one password is right. */
final class FakeServers implements ConnectionCheck {
	static final String PASSWORD = "owner 7 words";

	private final Map<String, State> databases = new TreeMap<>(Map.of("empty", State.EMPTY, "school", State.WORKSPACE));

	@Override
	public boolean isPossible() {
		return true;
	}

	@Override
	public String url(ServerPlace place) {
		return place.host() + "|" + place.port() + "|" + place.database() + "|" + place.trust();
	}

	@Override
	public ServerReport check(ServerAddress server) {
		String[] parts = server.url().split("\\|");
		if (!parts[0].equals("db.example.org")) {
			return ServerReport.of(ServerProblem.HOST_UNKNOWN, parts[0]);
		}
		if (!new String(server.owner().password()).equals(PASSWORD)) {
			return ServerReport.of(ServerProblem.PASSWORD, server.owner().user());
		}
		State state = databases.get(parts[2]);
		return state == null ? ServerReport.of(ServerProblem.NO_DATABASE, parts[2])
				: new ServerReport(List.of(new ServerReport.Finding(ServerProblem.CLOCK, List.of(300L))), state, "17.2");
	}

	@Override
	public List<String> words(ServerReport report, Locale locale) {
		return report.findings().stream().map(finding -> ServerWords.of(finding, locale)).toList();
	}
}

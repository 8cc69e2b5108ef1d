// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shouwang.store.ConnectionCheck;
import org.shouwang.store.ServerWords;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.engine.ServerPlace;
import org.shouwang.store.engine.ServerReport;

/** Asks the engine that needs a server. */
@Component
public final class ConnectionCheckImpl implements ConnectionCheck {

	private final List<Engine> engines;

	/** Greedy: an engine that arrives late gives a new service, which knows it. */
	@Activate
	public ConnectionCheckImpl(
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<Engine> engines) {
		this.engines = List.copyOf(engines);
	}

	@Override
	public boolean isPossible() {
		return engines.stream().anyMatch(Engine::needsServer);
	}

	@Override
	public ServerReport check(ServerAddress server) {
		return engine(server.url()).check(server);
	}

	@Override
	public String url(ServerPlace place) {
		return engine(place.host()).url(place);
	}

	private Engine engine(String where) {
		return engines.stream().filter(Engine::needsServer).findFirst()
				.orElseThrow(() -> new StoreException(Reason.UNKNOWN_ENGINE, where, "server"));
	}

	@Override
	public List<String> words(ServerReport report, Locale locale) {
		return report.findings().stream().map(finding -> ServerWords.of(finding, locale)).toList();
	}
}

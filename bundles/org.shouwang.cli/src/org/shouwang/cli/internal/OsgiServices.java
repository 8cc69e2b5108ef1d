// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.shouwang.access.SignedIn;

/** The service registry. */
final class OsgiServices implements Services, AutoCloseable {
	private final BundleContext context;
	private final List<ServiceRegistration<?>> offered = new ArrayList<>();

	OsgiServices(BundleContext context) {
		this.context = context;
	}

	@Override
	public <T> List<T> all(Class<T> type) {
		try {
			Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
			return references.stream().sorted().map(context::getService).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter whose syntax could be wrong
		}
	}

	@Override
	public void offer(SignedIn signedIn) {
		offered.add(context.registerService(SignedIn.class, signedIn, null));
	}

	@Override
	public void close() {
		offered.forEach(ServiceRegistration::unregister);
		offered.clear();
	}
}

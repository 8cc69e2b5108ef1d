// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.shouwang.access.SignedIn;

/** Who is signed in. While somebody is, modules find the workspace as a service; nobody holds it longer. */
public final class Sessions {
	private static final String NAME = "守望 Shouwang";

	private final Function<SignedIn, Runnable> publish;
	private final List<Listener> listeners = new ArrayList<>();
	private SignedIn current;
	private String school = "";
	private Runnable withdraw = () -> { };

	/** Publishes to the services of the running program. */
	public Sessions(BundleContext services) {
		this(signedIn -> {
			ServiceRegistration<SignedIn> registration = services.registerService(SignedIn.class, signedIn, null);
			return registration::unregister;
		});
	}

	/** @param publish offers the workspace to modules; what it gives back takes the offer away */
	public Sessions(Function<SignedIn, Runnable> publish) {
		this.publish = publish;
	}

	/** Hears who comes and goes, in the window's thread. */
	public interface Listener {
		/** Somebody has signed in. */
		void entered(SignedIn signedIn);

		/** The workspace is closed right after this. */
		void leaving(SignedIn signedIn);
	}

	/** Tells this listener from now on. */
	public void listen(Listener listener) {
		listeners.add(listener);
	}

	/** Somebody has signed in. */
	public void enter(SignedIn signedIn) {
		leave();
		current = signedIn;
		school = SchoolName.of(signedIn.session());
		withdraw = publish.apply(signedIn);
		listeners.forEach(listener -> listener.entered(signedIn));
	}

	/** Who is signed in. */
	public Optional<SignedIn> current() {
		return Optional.ofNullable(current);
	}

	/** The school's name; empty while nobody is signed in. */
	public String school() {
		return school;
	}

	/** What stands above the window. */
	public String title() {
		return school.isEmpty() ? NAME : NAME + " — " + school;
	}

	/** Takes the workspace away from the modules and closes it; harmless when nobody is signed in. */
	public void leave() {
		SignedIn leaving = current;
		current = null;
		school = "";
		withdraw.run();
		withdraw = () -> { };
		if (leaving != null) {
			listeners.forEach(listener -> listener.leaving(leaving));
			leaving.close();
		}
	}
}

// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.shouwang.access.SignedIn;
import org.shouwang.cli.Console;
import org.shouwang.cli.ExitStatus;
import org.shouwang.cli.Verb;

/** Says whether all parts of the installed program fit together: every bundle finds what it imports, every component what it uses. */
@Component(service = Verb.class)
public final class DiagnoseVerb implements Verb {
	private static final int SATISFIED = ComponentConfigurationDTO.SATISFIED | ComponentConfigurationDTO.ACTIVE;

	private final BundleContext context;
	private final ServiceComponentRuntime components;

	/** @param components knows all components of the program */
	@Activate
	public DiagnoseVerb(BundleContext context, @Reference ServiceComponentRuntime components) {
		this.context = context;
		this.components = components;
	}

	@Override
	public String name() {
		return "diagnose";
	}

	@Override
	public String description(Locale locale) {
		return Messages.text(locale, "diagnose.description");
	}

	@Override
	public int run(SignedIn signedIn, List<String> arguments, Console console) {
		List<String> faults = new ArrayList<>();
		for (Bundle bundle : context.getBundles()) {
			if (bundle.getState() == Bundle.INSTALLED) {
				faults.add(Messages.text(console.locale(), "diagnose.bundle", bundle.getSymbolicName(), bundle.getVersion()));
			}
		}
		components.getComponentDescriptionDTOs().stream().flatMap(d -> components.getComponentConfigurationDTOs(d).stream())
				.filter(c -> (c.state & SATISFIED) == 0)
				.forEach(c -> faults.add(Messages.text(console.locale(), "diagnose.component", c.description.name, missing(c))));
		faults.forEach(console.out()::println);
		console.out().flush();
		console.say(Messages.text(console.locale(), faults.isEmpty() ? "diagnose.good" : "diagnose.bad", faults.size(),
				context.getBundles().length, components.getComponentDescriptionDTOs().size()));
		return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
	}

	private static String missing(ComponentConfigurationDTO component) {
		return component.failure == null
				? String.join(", ", Arrays.stream(component.unsatisfiedReferences).map(DiagnoseVerb::name).toList())
				: component.failure.lines().findFirst().orElse("");
	}

	private static String name(UnsatisfiedReferenceDTO reference) {
		return reference.name;
	}
}

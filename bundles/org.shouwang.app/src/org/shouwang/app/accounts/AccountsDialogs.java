// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.SignedIn;
import org.shouwang.app.window.Look;
import org.shouwang.model.ClassGroup;
import org.shouwang.report.DocumentWriter;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.errors.ErrorReporter;
import org.shouwang.ui.jobs.Jobs;

/** Opens the window in which accounts are managed. */
public final class AccountsDialogs {
	private final Look look;
	private final Jobs jobs;
	private final Dialogs dialogs;
	private final ErrorReporter errors;
	private final List<DocumentWriter> writers;

	/** @param writers one of them writes the sheet with the recovery code */
	public AccountsDialogs(Look look, Jobs jobs, Dialogs dialogs, ErrorReporter errors, List<DocumentWriter> writers) {
		this.look = look;
		this.jobs = jobs;
		this.dialogs = dialogs;
		this.errors = errors;
		this.writers = List.copyOf(writers);
	}

	/**
	 * Opens the window once the classes are read.
	 *
	 * @param signedIn whose role manages accounts
	 * @param school   its name, for the sheet
	 */
	public void open(Shell parent, SignedIn signedIn, String school) {
		jobs.start(look.messages().text(AccountsText.TITLE), job -> classes(signedIn), classes -> {
			AccountsDesk desk = new AccountsDesk(look.theme(), look.messages(), jobs, errors, look::explain, signedIn.accounts(), classes);
			CodeSheet sheet = new CodeSheet(desk, dialogs, signedIn, school, writers, () -> parent);
			new AccountsWindow(parent, desk, sheet::show).open();
		});
	}

	private static Map<String, String> classes(SignedIn signedIn) {
		List<ClassGroup> all = signedIn.session().read(query -> query.all("ClassGroup"));
		Map<String, String> names = new LinkedHashMap<>();
		all.stream().sorted((a, b) -> a.getName().compareTo(b.getName())).forEach(c -> names.put(c.getId(), c.getName()));
		return names;
	}
}

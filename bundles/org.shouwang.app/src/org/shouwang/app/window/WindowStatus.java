// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.osgi.framework.FrameworkUtil;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.errors.ErrorReporter;
import org.shouwang.ui.l10n.Messages;

/** Takes what the workbench could not finish to the window's own reports: in the user's language, without private data in the log. */
@SuppressWarnings("restriction")
final class WindowStatus extends StatusReporter {
	private final ErrorReporter errors;
	private final Messages messages;

	WindowStatus(ErrorReporter errors, Messages messages) {
		this.errors = errors;
		this.messages = messages;
	}

	@Override
	public void report(IStatus status, int style, Object... information) {
		Throwable error = status.getException() == null ? new IllegalStateException(status.getPlugin()) : status.getException();
		errors.report(messages.text(AppText.LAST_STEP), error);
	}

	@Override
	public IStatus newStatus(int severity, String message, Throwable exception) {
		return new Status(severity, FrameworkUtil.getBundle(WindowStatus.class).getSymbolicName(), message, exception);
	}
}

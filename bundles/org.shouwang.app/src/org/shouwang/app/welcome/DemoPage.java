// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.access.DemoData;
import org.shouwang.access.SignedIn;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.jobs.JobMonitor;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.TextBox;

/** Makes a workspace of invented people, whose password everybody may know. */
final class DemoPage implements Page {
	/** Of no secret at all: it stands on the page. */
	private static final String PASSWORD = "shouwang";
	private static final String ACCOUNT = "office";

	@Override
	public void create(Composite area, WelcomeFlow flow) {
		Inputs inputs = new Inputs(flow, area);
		inputs.title(AppText.DEMO_TITLE, AppText.DEMO_WORDS);
		TextBox folder = inputs.folder(Path.of(System.getProperty("user.home"), "Shouwang-demo"));
		flow.widgets().paragraph(area, flow.messages().text(AppText.DEMO_PASSWORD, ACCOUNT, PASSWORD), TextStyle.BODY, Tone.TEXT,
				Welcome.COLUMN);
		Runnable go = () -> {
			Path where = Path.of(folder.text().strip());
			flow.start(flow.messages().text(AppText.DEMO_WORKING), where, m -> make(flow, where, m));
		};
		Inputs.onEnter(folder, go);
		inputs.foot(AppText.BACK, () -> flow.show(new ChoicePage()), AppText.DEMO_GO, go);
		folder.setFocus();
	}

	private static SignedIn make(WelcomeFlow flow, Path where, JobMonitor monitor) {
		if (flow.services().workspaces().isWorkspace(where)) {
			return flow.services().workspaces().open(where, ACCOUNT, PASSWORD.toCharArray());
		}
		DemoData demo = flow.services().demo().orElseThrow();
		SignedIn made = flow.services().workspaces().create(where, demo.school(), ACCOUNT, PASSWORD.toCharArray());
		try {
			demo.fill(made, share -> report(monitor, share));
			return made;
		} catch (RuntimeException e) {
			made.close();
			throw e;
		}
	}

	private static void report(JobMonitor monitor, double share) {
		monitor.progress(share, "");
		monitor.checkCancelled();
	}
}

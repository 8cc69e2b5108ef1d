// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import org.shouwang.cli.Console;
import org.shouwang.store.backup.RestoreResult;

import picocli.CommandLine.Option;

/** Whether a verb that reports also writes its report as data. */
final class ReportFormat {

	/** The formats of a report. */
	enum Kind {
		text, json
	}

	@Option(names = "--format", paramLabel = "text|json", description = "json: also write the report to standard output, stable.")
	private Kind kind = Kind.text;

	void write(Console console, JsonObject report) {
		if (kind == Kind.json) {
			report.write(console.out());
		}
	}

	JsonObject result(RestoreResult result) {
		return new JsonObject().put("backup", result.backup()).put("made", result.made()).put("commits", result.commits())
				.put("rows", result.rows()).put("attachments", result.attachments());
	}
}

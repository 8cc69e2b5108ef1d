// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.store.Finding;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.VerifyReport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds records, history, schema, database files and attachments against each other and says what does not fit. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Prove that nothing was altered or removed behind the program's back.")
final class VerifyCommand implements Callable<Integer> {
	private static final double MILLIS = 1e3;

	private final RootCommand root;

	@Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "The form of the report.")
	private String format;

	@Option(names = "--accept-older", description = "Take this state for the right one, although this computer has seen a newer: after restoring a backup on purpose.")
	private boolean acceptOlder;

	VerifyCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			if (acceptOlder) {
				signedIn.workspace().acceptOlder(signedIn.session());
			}
			VerifyReport report = signedIn.workspace().verify(signedIn.session(), VerifyProgress.NONE);
			if (format.equals("json")) {
				json(report);
			} else {
				table(report);
			}
			return report.isClean() ? ExitStatus.DONE : ExitStatus.REJECTED_INPUT;
		});
	}

	private void table(VerifyReport report) {
		Locale locale = root.console().locale();
		report.findings().forEach(finding -> root.console().out().println(finding.message(locale) + " " + finding.advice(locale)));
		root.console().say(root.text("verify.looked", report.commits(), report.changes(), report.records(), report.tables(),
				report.took().toMillis() / MILLIS));
		root.console().say(root.text(report.isClean() ? "verify.good" : "verify.bad", report.findings().size()));
	}

	private void json(VerifyReport report) {
		try (JsonGenerator json = new JsonFactory().createGenerator(root.console().out())) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
			json.writeStartObject();
			json.writeBooleanField("whole", report.isClean());
			json.writeNumberField("commits", report.commits());
			json.writeNumberField("changes", report.changes());
			json.writeNumberField("records", report.records());
			json.writeNumberField("tables", report.tables());
			json.writeNumberField("milliseconds", report.took().toMillis());
			json.writeArrayFieldStart("findings");
			for (Finding finding : report.findings()) {
				finding(json, finding);
			}
			json.writeEndArray();
			json.writeEndObject();
			json.writeRaw('\n');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void finding(JsonGenerator json, Finding finding) throws IOException {
		Locale locale = root.console().locale();
		json.writeStartObject();
		json.writeStringField("problem", finding.problem().name());
		json.writeStringField("place", finding.place());
		json.writeStringField("record", finding.recordId());
		json.writeStringField("field", finding.field());
		json.writeStringField("message", finding.message(locale));
		json.writeStringField("advice", finding.advice(locale));
		json.writeEndObject();
	}
}

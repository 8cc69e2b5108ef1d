// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.app.internal.AppText;
import org.shouwang.store.ConnectionCheck;
import org.shouwang.store.engine.ServerPlace;
import org.shouwang.store.engine.ServerPlace.Trust;
import org.shouwang.store.engine.ServerReport;
import org.shouwang.ui.dialogs.FileKind;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Asks for the server, tries the way there, and goes on to make the archives there or to join them. */
final class ServerPage implements Page {
	private static final int PORT = 5432;
	private static final int MOST = 65_535;
	private static final int PORT_WIDTH = 90;
	private static final int DATABASE_WIDTH = 130;

	private final Optional<ServerEntry> known;
	private WelcomeFlow flow;
	private TextBox host;
	private TextBox port;
	private TextBox database;
	private TextBox user;
	private TextBox password;
	private ChoiceBox trust;
	private TextBox certificate;
	private FlatButton choose;

	/** @param known what was typed before, without its password */
	ServerPage(Optional<ServerEntry> known) {
		this.known = known;
	}

	@Override
	public void create(Composite area, WelcomeFlow newFlow) {
		flow = newFlow;
		Inputs inputs = new Inputs(flow, area);
		inputs.title(ServerText.TITLE, ServerText.WORDS);
		Composite where = inputs.row(3);
		host = inputs.text(where, ServerText.HOST, "server-host", KitIcon.LANGUAGE);
		port = inputs.text(where, ServerText.PORT, "server-port", KitIcon.SETTINGS);
		narrow(port, PORT_WIDTH);
		database = inputs.text(where, ServerText.DATABASE, "server-database", KitIcon.ARCHIVE);
		narrow(database, DATABASE_WIDTH);
		Composite who = inputs.row(2);
		user = inputs.text(who, ServerText.USER, "server-user", KitIcon.PERSON);
		password = inputs.password(who, ServerText.PASSWORD, "server-password");
		trust(area, inputs);
		fill();
		Stream.of(host, port, database, user, password, certificate).forEach(box -> Inputs.onEnter(box, this::goOn));
		FlatButton test = new FlatButton(area, flow.widgets().theme(), FlatButton.Kind.SECONDARY).icon(KitIcon.REFRESH)
				.text(flow.messages().text(ServerText.TEST)).id("server-test").onPress(this::test);
		test.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		inputs.foot(AppText.BACK, () -> flow.show(new ChoicePage()), ServerText.GO, this::goOn);
		(known.isPresent() ? password : host).setFocus();
	}

	private static void narrow(TextBox box, int width) {
		GridData data = (GridData) box.getParent().getLayoutData();
		data.widthHint = width;
		data.grabExcessHorizontalSpace = false;
	}

	private void trust(Composite area, Inputs inputs) {
		flow.widgets().label(area, flow.messages().text(ServerText.TRUST), TextStyle.SMALL, Tone.MUTED);
		trust = Ids.set(new ChoiceBox(area, flow.widgets().theme()), "server-trust");
		trust.setLayoutData(Widgets.fill(false));
		trust.setChoices(List.of(choice(Trust.COMPUTER, ServerText.TRUST_COMPUTER), choice(Trust.FILE, ServerText.TRUST_FILE),
				choice(Trust.NONE, ServerText.TRUST_NONE)));
		trust.addListener(SWT.Selection, e -> showCertificate());
		Composite row = inputs.row(2);
		certificate = inputs.text(row, ServerText.CERTIFICATE, "server-certificate", KitIcon.DOCUMENT);
		choose = new FlatButton(row, flow.widgets().theme(), FlatButton.Kind.SECONDARY).text(flow.messages().text(ServerText.CHOOSE))
				.id("server-certificate-choose").onPress(this::chooseCertificate);
		choose.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
	}

	private ChoiceBox.Choice choice(Trust value, ServerText label) {
		return new ChoiceBox.Choice(value, flow.messages().text(label));
	}

	private void fill() {
		Optional<ServerPlace> place = known.map(ServerEntry::place);
		host.setText(place.map(ServerPlace::host).orElse(""));
		port.setText(Integer.toString(place.map(ServerPlace::port).orElse(PORT)));
		database.setText(place.map(ServerPlace::database).orElse(""));
		user.setText(known.map(ServerEntry::user).orElse(""));
		trust.setValue(place.map(ServerPlace::trust).orElse(Trust.COMPUTER));
		certificate.setText(place.flatMap(ServerPlace::certificate).map(Path::toString).orElse(""));
		showCertificate();
	}

	private void showCertificate() {
		boolean shown = trust.value() == Trust.FILE;
		Composite row = choose.getParent();
		row.setVisible(shown);
		((GridData) row.getLayoutData()).exclude = !shown;
		row.requestLayout();
	}

	private void chooseCertificate() {
		FileKind kind = FileKind.of(flow.messages().text(ServerText.CERTIFICATE_FILES), "pem", "crt", "cer");
		flow.dialogs().chooseFile(flow.messages().text(ServerText.CERTIFICATE), List.of(kind))
				.ifPresent(file -> certificate.setText(file.toString()));
	}

	private void test() {
		look((entry, report) -> {
			entry.close();
			flow.say(report.findings().isEmpty() ? Banner.Kind.SUCCESS : Banner.Kind.WARNING, words(report));
		});
	}

	private void goOn() {
		look((entry, report) -> flow.show(report.state() == ServerReport.State.WORKSPACE ? new JoinPage(entry)
				: new NewPage(Optional.of(entry))));
	}

	/** What to do when nothing stands in the way. */
	private interface Way {
		void go(ServerEntry entry, ServerReport report);
	}

	private void look(Way way) {
		typed().ifPresent(entry -> flow.work(flow.messages().text(ServerText.LOOKING), m -> entry.use(check()::check), report -> {
			if (report.isGood()) {
				way.go(entry, report);
			} else {
				entry.close();
				flow.complain(words(report));
			}
		}));
	}

	private ConnectionCheck check() {
		return flow.services().servers().orElseThrow();
	}

	private String words(ServerReport report) {
		List<String> found = check().words(report, flow.messages().locale());
		ServerText good = report.state() == ServerReport.State.WORKSPACE ? ServerText.GOOD_WORKSPACE : ServerText.GOOD_EMPTY;
		Stream<String> outcome = report.isGood() ? Stream.of(flow.messages().text(good, report.version())) : Stream.of();
		return String.join("\n", Stream.concat(outcome, found.stream()).toList());
	}

	private Optional<ServerEntry> typed() {
		Optional<Integer> number = number();
		if (Stream.of(host, database, user).anyMatch(box -> box.text().isBlank())) {
			flow.complain(flow.messages().text(ServerText.INCOMPLETE));
		} else if (number.isEmpty()) {
			flow.complain(flow.messages().text(ServerText.NO_PORT));
		} else {
			ServerPlace place = new ServerPlace(host.text().strip(), number.get(), database.text().strip(), (Trust) trust.value(), file());
			return Optional.of(new ServerEntry(place, check().url(place), user.text().strip(), password.input().getTextChars()));
		}
		return Optional.empty();
	}

	private Optional<Integer> number() {
		try {
			return Optional.of(Integer.parseInt(port.text().strip())).filter(number -> number > 0 && number <= MOST);
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private Optional<Path> file() {
		try {
			return trust.value() == Trust.FILE ? Optional.of(Path.of(certificate.text().strip())) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of(Path.of("")); // no file has that name, and the check says so
		}
	}

	@Override
	public void focus() {
		(host.text().isBlank() ? host : password).setFocus();
	}
}

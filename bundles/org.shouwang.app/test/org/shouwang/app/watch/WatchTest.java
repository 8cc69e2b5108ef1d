// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.WorkspaceServiceImpl;
import org.shouwang.app.dialogs.ActionDesk;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;
import org.shouwang.model.School;
import org.shouwang.store.Access;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.StoreException;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.BundleCheck;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;

/** Who read what is seen, and an emergency shows whom to call, asks for its reason and stands in the log; on a real workspace. */
class WatchTest {

	@TempDir
	private Path temp;
	private final MovingClock clock = new MovingClock();
	private SignedIn signedIn;
	private Window window;
	private Jobs jobs;
	private Bot bot;

	private static final class MovingClock extends Clock {
		private Instant now = Instant.now();

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}
	}

	@BeforeEach
	void aChildWithAGrandmother() {
		signedIn = new WorkspaceServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema())).create(temp.resolve("w"), "东河小学", "office",
				"four words hill".toCharArray());
		String school = signedIn.session().read(query -> query.<School>all("School").getFirst().getId());
		signedIn.session().change("child", unit -> {
			Pupil pupil = ModelFactory.eINSTANCE.createPupil();
			pupil.setSchool(school);
			pupil.setName("陶小满");
			pupil.setPhone("13800001234");
			unit.add(pupil);
			Person grandmother = ModelFactory.eINSTANCE.createPerson();
			grandmother.setName("田秀英");
			grandmother.setPhone("13900005678");
			unit.add(grandmother);
			Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
			tie.setPupil(pupil.getId());
			tie.setPerson(grandmother.getId());
			tie.setRelation(Relation.MATERNAL_GRANDMOTHER);
			unit.add(tie);
		});
	}

	private void open(Locale locale) {
		window = new Window(locale, Appearance.LIGHT, 1100, 800).open();
		bot = window.bot();
		jobs = new Jobs(window.shell().getDisplay(), (what, error) -> {
			throw new AssertionError(error);
		});
	}

	private ActionDesk desk() {
		return new ActionDesk(window.theme(), window.messages(), jobs, e -> ((StoreException) e).message(window.messages().locale()));
	}

	@AfterEach
	void close() {
		jobs.shutdown();
		signedIn.close();
		window.close();
	}

	@Test
	void everyTextCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		open(Locale.ENGLISH);
		BundleCheck.check(WatchText.values());
	}

	@Test
	void anEmergencyShowsWhomToCallAndStandsInTheLog() {
		open(Locale.SIMPLIFIED_CHINESE);
		new EmergencyWindow(desk(), signedIn, clock).open(window.shell());
		bot.press("dialog-ok");
		assertTrue(signedIn.session().accessLog(10).isEmpty(), "not without a reason");
		bot.type("reason", "放学后未回家，班主任不在");
		Screenshots.save(bot.find(Shell.class, "action"), "emergency-ask-zh");
		bot.press("dialog-ok");
		bot.waitUntil(() -> bot.search(Shell.class, "emergency").isPresent());
		bot.type("emergency-child", "陶大满");
		bot.press("emergency-show");
		bot.waitUntil(() -> bot.text("emergency-text").contains("陶大满"));
		bot.type("emergency-child", "陶小满");
		bot.press("emergency-show");
		bot.waitUntil(() -> bot.text("emergency-text").contains("13900005678"));
		assertTrue(bot.text("emergency-text").contains("外祖母") || bot.text("emergency-text").contains("外婆"), bot.text("emergency-text"));
		Screenshots.save(bot.find(Shell.class, "emergency"), "emergency-zh");
		List<Access> log = signedIn.session().accessLog(100);
		assertEquals("放学后未回家，班主任不在", log.getLast().purpose());
		assertEquals(Access.Kind.GLASS, log.getLast().kind());
		assertTrue(log.stream().anyMatch(line -> line.kind() == Access.Kind.THROUGH));
	}

	@Test
	void theWindowOfAnEmergencyClosesWithIt() {
		open(Locale.ENGLISH);
		new EmergencyWindow(desk(), signedIn, clock).open(window.shell());
		bot.type("reason", "a child did not come home");
		clock.now = clock.now.minus(Duration.ofMinutes(29));
		bot.press("dialog-ok");
		bot.waitUntil(() -> bot.search(Shell.class, "emergency").isPresent());
		Screenshots.save(bot.find(Shell.class, "emergency"), "emergency-en");
		clock.now = clock.now.plus(Duration.ofMinutes(31));
		bot.waitUntil(() -> bot.search(Shell.class, "emergency").isEmpty());
	}

	@Test
	void theLogIsSeenAndSearched() {
		open(Locale.ENGLISH);
		signedIn.session().withPurpose("contact-cards, class 3").read(query -> query.all("Pupil"));
		Shell shell = new AccessLogWindow(window.shell(), window.theme(), window.messages(), signedIn, ZoneOffset.UTC, error -> {
			throw new AssertionError(error);
		}).open();
		bot.rest(500);
		Screenshots.save(shell, "access-log-en");
		AccessLogRows rows = new AccessLogRows(signedIn.session(), signedIn.store().dictionary(), window.messages(), ZoneOffset.UTC);
		List<ListRow> found = rows.source().page(ListQuery.ALL.searching("contact-cards"), 0, 10);
		assertEquals(1, found.size());
		assertTrue(found.getFirst().cells().get(3).contains("Phone"), found.getFirst().cells().toString());
		assertFalse(found.getFirst().cells().toString().contains("13800001234"), "what was read does not stand in the log");
	}
}

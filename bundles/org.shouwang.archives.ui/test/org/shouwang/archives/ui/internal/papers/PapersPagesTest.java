// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.WorkspaceServiceImpl;
import org.shouwang.archives.ArchivesSchema;
import org.shouwang.archives.ArchivesService;
import org.shouwang.archives.carriers.CarrierRegister;
import org.shouwang.archives.carriers.RegisterService;
import org.shouwang.archives.incoming.IncomingService;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.Carrier;
import org.shouwang.archives.model.CarrierContent;
import org.shouwang.archives.model.CarrierKind;
import org.shouwang.archives.model.CarrierLoan;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.ui.gallery.Gallery;
import org.shouwang.ui.gallery.Tile;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.BundleCheck;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.FlatButton;

/** The register of carriers and the incoming folder in the window, over a real, encrypted workspace. */
class PapersPagesTest {
	@TempDir
	private Path folder;
	private final Map<String, String> kept = new HashMap<>();
	private SignedIn signedIn;
	private CarrierRegister register;
	private TestWindow window;
	private Bot bot;
	private String child;

	@BeforeEach
	void open() {
		signedIn = new WorkspaceServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema(), new ArchivesSchema())).create(folder.resolve("w"),
				"青石小学", "office", "secret-12".toCharArray());
		register = new RegisterService(signedIn.session(), TestWindow.CLOCK);
		ArchivesService archives = new ArchivesService(signedIn);
		var archive = archives.create();
		archive.pupil().setName("石小一");
		archive.pupil().setStudentNumber("2016010011");
		archives.save(archive, "test");
		child = archive.pupil().getId();
		archives.close();
	}

	private void window(Locale locale, Appearance appearance) {
		window = new TestWindow(locale, appearance, 1320, 720);
		bot = window.bot();
	}

	private RecordsDesk desk() {
		WindowKit kit = window.kit();
		return new RecordsDesk(signedIn, kit.theme(), kit.messages(), kit.dialogs(), kit.jobs(), kit.undo(), kit.errors(), list -> new ViewState() {
			@Override
			public Optional<String> get(String key) {
				return Optional.ofNullable(kept.get(list + key));
			}

			@Override
			public void put(String key, String value) {
				kept.put(list + key, value);
			}
		}, new ValueKinds(new AreaCodes()), kit.clock());
	}

	@AfterEach
	void close() {
		if (window != null) {
			assertEquals(List.of(), window.errors());
			window.close();
		}
		signedIn.close();
	}

	private Carrier carrier(String number, String title, CarrierKind kind, String pupil) {
		Carrier carrier = register.create();
		carrier.setNumber(number);
		carrier.setTitle(title);
		carrier.setKind(kind);
		carrier.setPupil(pupil);
		carrier.setRoom("档案室");
		carrier.setShelfMark("3柜2层");
		carrier.setPieces(24);
		signedIn.session().change("test", unit -> unit.add(carrier));
		return carrier;
	}

	private void lend(Carrier carrier, String whom, LocalDate on) {
		CarrierLoan loan = register.newLoan(carrier.getId());
		loan.setBorrower(whom);
		loan.setLentOn(on);
		loan.setDueOn(on.plusWeeks(2));
		register.lend(loan);
	}

	private void fill() {
		carrier("A-1", "石小一档案袋", CarrierKind.PAPER, child);
		lend(carrier("A-2", "春游相册", CarrierKind.PICTURE, null), "田老师", LocalDate.of(2026, 5, 28));
		lend(carrier("A-3", "运动会光碟", CarrierKind.DISC, null), "李主任", LocalDate.of(2026, 4, 1));
		Carrier gone = carrier("A-4", "旧U盘", CarrierKind.ELECTRONIC, null);
		gone.setWithdrawnOn(LocalDate.of(2026, 1, 5));
		CarrierContent content = ArchivesFactory.eINSTANCE.createCarrierContent();
		content.setCarrier(register.find("A-1").getFirst().id());
		content.setTitle("家访登记表");
		content.setPupil(child);
		content.setMadeOn(LocalDate.of(2025, 10, 3));
		signedIn.session().change("test", unit -> {
			unit.update(gone);
			unit.add(content);
		});
	}

	private CarriersPage carriers() {
		CarriersPage page = new CarriersPage(window.shell(), desk(), register);
		window.open();
		bot.waitUntil(() -> bot.text("count").equals("4 / 4"));
		return page;
	}

	@Test
	void aCarrierIsLentTakenBackAndBothAreUndone() {
		fill();
		window(Locale.SIMPLIFIED_CHINESE, Appearance.LIGHT);
		CarriersPage page = carriers();
		page.list().list().select(register.find("A-1").getFirst().id());
		bot.waitUntil(() -> bot.find(FlatButton.class, "record-delete").isEnabled());
		bot.rest(300);
		Screenshots.save(window.shell(), "carriers-zh-light");
		bot.press("carrier-lend");
		bot.waitUntil(() -> bot.search(Shell.class, "record-dialog").isPresent());
		bot.type("field:CarrierLoan.borrower", "石大一");
		Screenshots.save(bot.find(Shell.class, "record-dialog"), "carrier-lend-zh");
		bot.press("dialog-ok");
		bot.waitUntil(() -> register.find("A-1").getFirst().loan() != null);
		bot.press("tab-loans");
		bot.rest(500);
		Screenshots.save(window.shell(), "carrier-loans-zh-light");
		window.dialogs().answers("完好");
		bot.press("carrier-return");
		bot.waitUntil(() -> register.find("A-1").getFirst().loan() == null);
		bot.waitUntil(() -> window.kit().undo().undoLabel().orElse("").equals("归还载体"));
		window.kit().undo().undo();
		assertEquals("石大一", register.find("A-1").getFirst().loan().borrower());
		bot.rest(300);
	}

	@Test
	void theListIsNarrowedToWhatIsOverdue() {
		fill();
		window(Locale.ENGLISH, Appearance.DARK);
		CarriersPage page = carriers();
		var type = signedIn.store().dictionary().type(Carrier.class);
		CarrierSource source = new CarrierSource(register, window.kit().messages(), type.field("kind"));
		ListQuery overdue = ListQuery.ALL.filtered(Map.of(CarrierSource.STATE, Set.of("OVERDUE")));
		assertEquals(1, source.count(overdue).found());
		assertEquals("-李主任, since 2026-04-15", source.page(overdue, 0, 9).getFirst().cells().get(4));
		assertEquals(List.of(1, 2, 1, 1), source.facets(ListQuery.ALL).getFirst().values().stream().map(v -> v.count()).toList());
		assertEquals(2, source.count(ListQuery.ALL.filtered(Map.of(CarrierSource.KIND, Set.of("PAPER", "DISC")))).found());
		bot.rest(300);
		Screenshots.save(window.shell(), "carriers-en-dark");
		var notice = new CarrierNotices(register).notices(Locale.ENGLISH).getFirst();
		assertEquals("Lent and overdue: 1", notice.text());
		page.showOnly(notice.topic());
		bot.waitUntil(() -> bot.text("count").equals("1 / 4"));
	}

	private Path photo(String name, Color color) throws IOException {
		BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(color);
		graphics.fillOval(40, 40, 500, 400);
		graphics.dispose();
		Path file = Files.createDirectories(folder.resolve("scans")).resolve(name);
		ImageIO.write(picture, "jpeg", file.toFile());
		return file;
	}

	@Test
	void incomingFilesWaitUntilAPersonSaysWhoseTheyAre() throws IOException {
		Path named = photo("2016010011_奖状.jpg", Color.ORANGE);
		Path unnamed = photo("IMG_0001.jpg", Color.CYAN);
		Files.writeString(folder.resolve("scans/通知.pdf"), "%PDF-1.7 invented");
		window(Locale.SIMPLIFIED_CHINESE, Appearance.LIGHT);
		new IncomingPage(window.shell(), desk(), new IncomingService(signedIn));
		window.open();
		Screenshots.save(window.shell(), "incoming-none-zh-light");
		window.dialogs().chooses(folder.resolve("scans"));
		bot.press("incoming-choose");
		Gallery gallery = bot.find(Gallery.class, "incoming");
		bot.waitUntil(() -> gallery.tiles().size() == 3 && gallery.tiles().stream().anyMatch(t -> t.detail().contains("石小一")));
		Tile guessed = gallery.tiles().stream().filter(t -> t.title().contains("奖状")).findFirst().orElseThrow();
		gallery.choose(guessed.id());
		bot.waitUntil(() -> gallery.isPictured(guessed.id()) && bot.find(FlatButton.class, "incoming-take").isEnabled());
		bot.rest(400);
		Screenshots.save(window.shell(), "incoming-zh-light");
		assertEquals(0, signedIn.workspace().attachments(signedIn.session()).of("Pupil", child).size());
		bot.toggle("incoming-move");
		bot.press("incoming-take");
		bot.waitUntil(() -> gallery.tiles().size() == 2);
		assertEquals(1, signedIn.workspace().attachments(signedIn.session()).of("Pupil", child).size());
		assertFalse(Files.exists(named));
		gallery.choose(gallery.tiles().getFirst().id());
		assertFalse(bot.find(FlatButton.class, "incoming-take").isEnabled());
		bot.press("incoming-skip");
		bot.waitUntil(() -> gallery.tiles().size() == 1);
		assertTrue(Files.exists(unnamed));
		assertEquals("true", kept.get("archives.incomingmove"));
		assertFalse(kept.values().stream().collect(Collectors.joining()).contains("奖状"));
		window.kit().undo().undo();
		assertEquals(0, signedIn.workspace().attachments(signedIn.session()).of("Pupil", child).size());
	}

	@Test
	void everyTextCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		BundleCheck.check(PapersText.values());
	}
}

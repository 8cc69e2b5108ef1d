// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.shouwang.store.ErrorTrace;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.FakeDialogs;

class ErrorsTest {
	private final FakeDialogs dialogs = new FakeDialogs();
	private final WindowErrors errors = new WindowErrors(Display.getDefault(), dialogs, new Messages(Locale.ENGLISH),
			List.of((e, l) -> e instanceof ArithmeticException ? Optional.of("The sum is wrong.") : Optional.empty()));

	@Test
	void theLogNeverQuotesWhatAnErrorSays() {
		Exception error = new IllegalStateException("陈小满 510821201709030000", new RuntimeException("13800001234"));
		String log = ErrorTrace.of(error);
		assertFalse(log.contains("陈小满") || log.contains("5108") || log.contains("1380"));
		assertTrue(log.contains("IllegalStateException") && log.contains("caused by"));
	}

	@Test
	void theUserIsToldWhatHappenedInTheWordsOfWhoKnows() {
		assertEquals("The sum is wrong.", errors.explain(new RuntimeException(new ArithmeticException())));
		assertTrue(errors.explain(new NoSuchFileException("list.xlsx")).contains("list.xlsx"));
		assertTrue(errors.explain(new IllegalStateException()).contains("IllegalStateException"));
	}

	@Test
	void aReportFromAnyThreadReachesTheDialog() {
		new Thread(() -> errors.report("Import", new ArithmeticException())).start();
		new Bot(Display.getDefault()).waitUntil(() -> !dialogs.told().isEmpty());
		assertTrue(dialogs.told().get(0).startsWith("Import: The sum is wrong."));
	}
}

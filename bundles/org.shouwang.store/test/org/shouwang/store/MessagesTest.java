// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.store.engine.ServerProblem;
import org.shouwang.store.engine.ServerReport;

class MessagesTest {

	@Test
	void everyLanguageHasExactlyTheReasonsAndPermissions() throws IOException {
		Set<String> reasons = Stream.concat(Stream.of(StoreException.Reason.values()).map(Enum::name),
				Stream.concat(Stream.of(Permission.values()).map(p -> "permission." + p.name()), findings())).collect(Collectors.toCollection(TreeSet::new));
		for (String file : new String[] { "messages.properties", "messages_zh.properties" }) {
			Properties messages = new Properties();
			messages.load(new InputStreamReader(StoreException.class.getResourceAsStream(file), StandardCharsets.UTF_8));
			assertEquals(reasons, new TreeSet<>(messages.stringPropertyNames()), file);
		}
	}

	private static Stream<String> findings() {
		return Stream.of(Stream.of(Finding.Problem.values()).map(p -> "verify." + p.name()),
				Stream.of(Finding.Remedy.values()).map(r -> "verify.remedy." + r.name()),
				Stream.of(ServerProblem.values()).map(p -> "server." + p.name())).flatMap(keys -> keys);
	}

	@ParameterizedTest
	@EnumSource(ServerProblem.class)
	void everyTroubleWithAServerIsFormattedAndSaysWhatToDo(ServerProblem problem) {
		ServerReport.Finding finding = new ServerReport.Finding(problem, List.of("db.example.org", 5432));
		for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.CHINA, Locale.FRENCH }) {
			String text = ServerWords.of(finding, locale);
			assertTrue(text.contains("db.example.org") && !text.contains("{") && !text.contains("5,432"), text);
			assertEquals(locale.getLanguage().equals("zh"), text.contains("。"), text);
		}
	}

	@ParameterizedTest
	@EnumSource(Finding.Problem.class)
	void everyFindingIsFormattedAndSaysWhatToDo(Finding.Problem problem) {
		Finding finding = new Finding(problem, "core.pupil", "17", "name");
		for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.CHINA, Locale.FRENCH }) {
			String text = finding.message(locale) + finding.advice(locale);
			assertFalse(text.contains("{"), text);
			assertTrue(text.contains("core.pupil"), text);
			assertEquals(locale.getLanguage().equals("zh"), text.contains("。"), text);
		}
	}

	@ParameterizedTest
	@EnumSource(StoreException.Reason.class)
	void everyMessageIsFormatted(StoreException.Reason reason) {
		StoreException exception = new StoreException(reason, "here", "that", "these");
		for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.CHINA, Locale.TRADITIONAL_CHINESE, Locale.FRENCH }) {
			String message = exception.message(locale);
			assertFalse(message.contains("{") || message.isBlank(), message);
			assertEquals(locale.getLanguage().equals("zh"), message.contains("。"), message);
		}
		assertTrue(reason.exitStatus() == 3 || reason.exitStatus() == 4);
	}

	@ParameterizedTest
	@EnumSource(Permission.class)
	void aRefusalNamesThePermissionInTheUsersLanguage(Permission permission) {
		StoreException refused = new StoreException(StoreException.Reason.NOT_PERMITTED, permission);
		assertTrue(refused.message(Locale.CHINA).contains(permission.label(Locale.CHINA)));
		assertTrue(refused.getMessage().contains(permission.label(Locale.ENGLISH)));
		assertFalse(refused.message(Locale.CHINA).contains(permission.name()));
	}

	@Test
	void aFolderNameIsTakenLiterally() {
		String message = new StoreException(StoreException.Reason.NO_WORKSPACE, "/tmp/it's {0}").message(Locale.CHINA);
		assertTrue(message.contains("/tmp/it's {0}"), message);
	}
}

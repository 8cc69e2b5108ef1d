// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.shouwang.access.SignedIn;
import org.shouwang.app.session.Sessions;
import org.shouwang.store.Permission;
import org.shouwang.store.backup.BackupHealth;
import org.shouwang.store.backup.BackupHealth.Concern;
import org.shouwang.store.backup.BackupService;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.model.ModelIds;
import org.shouwang.ui.start.Notice;
import org.shouwang.ui.start.NoticeSource;

import jakarta.inject.Inject;

/** Tells those who may maintain the workspace, on the first page, when its data are not as safe as they could be. */
@Creatable
public final class SafetyNotices implements NoticeSource {
	private final Sessions sessions;
	private final Clock clock;
	private volatile Optional<BackupService> backups = Optional.empty();

	@Inject
	SafetyNotices(Sessions sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	/** Called again whenever a module comes or goes, for then the service is another. */
	@Inject
	void setBackups(@Service List<BackupService> services) {
		backups = services.stream().findFirst();
	}

	@Override
	public List<Notice> notices(Locale locale) {
		return sessions.current().filter(signedIn -> signedIn.role().may(Permission.MAINTAIN))
				.map(signedIn -> notices(signedIn, new Messages(locale))).orElse(List.of());
	}

	private List<Notice> notices(SignedIn signedIn, Messages messages) {
		List<Notice> all = new ArrayList<>();
		if (signedIn.workspace().older().isPresent()) {
			all.add(notice(messages.text(SafetyText.NOTICE_OLDER), true, "older"));
		}
		backups.ifPresent(service -> new BackupHealth(clock).concerns(service.diary(signedIn.workspace().folder()))
				.forEach(concern -> all.add(notice(words(concern, messages), concern.matter().isGrave(), concern.matter().name()))));
		return all;
	}

	private static Notice notice(String words, boolean grave, String topic) {
		return new Notice(words, grave, ModelIds.COMMAND_SAFETY, topic);
	}

	private String words(Concern concern, Messages messages) {
		String since = concern.since().map(at -> SafetyDesk.time(at, messages, clock)).orElse("");
		SafetyText text = switch (concern.matter()) {
		case NO_PLAN -> SafetyText.NOTICE_NO_PLAN;
		case NONE_YET -> SafetyText.NOTICE_NONE_YET;
		case FAILED -> SafetyText.NOTICE_FAILED;
		case OLD -> SafetyText.NOTICE_OLD;
		case UNPROVEN -> SafetyText.NOTICE_UNPROVEN;
		case PROOF_FAILED -> SafetyText.NOTICE_PROOF_FAILED;
		};
		return messages.text(text, since);
	}
}

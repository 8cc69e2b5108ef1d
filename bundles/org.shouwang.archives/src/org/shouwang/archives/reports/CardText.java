// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.archives.Archive;
import org.shouwang.archives.Carer;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Health;
import org.shouwang.model.Pupil;
import org.shouwang.model.Record;
import org.shouwang.model.School;
import org.shouwang.model.Staff;
import org.shouwang.model.YesNo;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldFormat;
import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardLine;

/**
 * Words a child's contact card. Without the sensitive lines it names whom to call and nothing else: a card is lost more often than
 * a file, so neither ID number nor addresses, places of work or health stand on it (A9, A21).
 */
final class CardText {
	private final Words words;
	private final School school;
	private final Map<String, Staff> staff;
	private final FieldFormat format;
	private final Dictionary dictionary;
	private final boolean sensitive;
	private final LocalDate on;

	CardText(Words words, School school, Map<String, Staff> staff, FieldFormat format, Dictionary dictionary, boolean sensitive,
			LocalDate on) {
		this.words = words;
		this.school = school;
		this.staff = staff;
		this.format = format;
		this.dictionary = dictionary;
		this.sensitive = sensitive;
		this.on = on;
	}

	Card card(Archive archive) {
		Pupil pupil = archive.pupil();
		String detail = Stream.of(text(pupil, "sex"), className(archive)).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
		return new Card(school.getName(), words.of("cards.kind"), pupil.getName(), detail, archive.delegate(on).map(this::guardian),
				lines(archive), words.of("cards.footer"));
	}

	private String className(Archive archive) {
		return archive.classGroup() != null ? archive.classGroup().getName() : text(archive.pupil(), "grade");
	}

	private CardLine guardian(Carer carer) {
		String relation = text(carer.tie(), "relation");
		return new CardLine(relation.isEmpty() ? words.of("cards.guardian") : relation, carer.person().getName(), phone(carer));
	}

	private List<CardLine> lines(Archive archive) {
		List<CardLine> lines = new ArrayList<>();
		archive.father(on).ifPresent(c -> lines.add(parent("cards.father", c)));
		archive.mother(on).ifPresent(c -> lines.add(parent("cards.mother", c)));
		Pupil pupil = archive.pupil();
		if (sensitive) {
			add(lines, "cards.address", pupil.getPresentAddress() != null ? text(pupil, "presentAddress") : text(pupil, "homeAddress"));
			add(lines, "cards.id", text(pupil, "idNumber"));
			add(lines, "cards.health", pupil.getHealth() == Health.HEALTHY ? "" : text(pupil, "health"));
		}
		Staff teacher = archive.classGroup() == null ? null : staff.get(archive.classGroup().getTeacher());
		if (teacher != null) {
			lines.add(new CardLine(words.of("cards.teacher"), teacher.getName(), Optional.ofNullable(teacher.getPhone()).orElse("")));
		}
		if (school.getPhone() != null) {
			lines.add(new CardLine(words.of("cards.school"), "", school.getPhone()));
		}
		return lines;
	}

	private CardLine parent(String label, Carer carer) {
		String place = carer.work(on).map(this::place).orElse("");
		String name = carer.person().getName();
		return new CardLine(words.of(label), sensitive && !place.isEmpty() ? name + " · " + place : name, phone(carer));
	}

	private String place(ParentWork work) {
		return work.getAway() == YesNo.NO ? words.of("cards.home") : text(work, "place");
	}

	private void add(List<CardLine> lines, String label, String text) {
		if (!text.isEmpty()) {
			lines.add(CardLine.of(words.of(label), text));
		}
	}

	private static String phone(Carer carer) {
		return Optional.ofNullable(carer.person().getPhone()).orElse("");
	}

	private String text(Record record, String field) {
		return format.text(dictionary.type(record).field(field), record, words.locale());
	}
}

// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.shouwang.access.AccessSchema;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Option;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.Workspace;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.tests.model.ModelWalkTest;
import org.shouwang.tests.model.Values;

/** One record of every type for every child, with a value in every field; nobody of them exists. */
final class Samples {
	private static final String ATTACHMENT = "Attachment";
	private static final Set<String> ENDED = Set.of("leftOn", "until", "rollStatus");

	private final Map<String, Map<Ring, String>> ids = new HashMap<>();
	private int number;

	private Samples() {
	}

	static Samples add(Store store, Workspace workspace, Session program) {
		Samples samples = new Samples();
		program.change("samples", unit -> {
			samples.put("School", Ring.PUPIL, unit.query().<Record>all("School").getFirst().getId());
			for (Ring ring : Ring.values()) {
				store.dictionary().types().stream().filter(Samples::isSampled).forEach(type -> samples.id(unit, type.id(), ring));
			}
		});
		for (Ring ring : Ring.values()) {
			AttachmentDraft draft = new AttachmentDraft("Pupil", samples.id("Pupil", ring), ring.word() + ".txt", null);
			byte[] content = ("作业 " + ring).getBytes(StandardCharsets.UTF_8);
			samples.put(ATTACHMENT, ring, workspace.attachments(program).add(draft, new ByteArrayInputStream(content)).getId());
		}
		return samples;
	}

	/** What is written by services of its own is not made field by field. */
	private static boolean isSampled(RecordType type) {
		return !isKept(type) && !type.id().equals(ATTACHMENT) && !ModelWalkTest.RULED.contains(type.id());
	}

	/** Whether the program keeps such records by itself: accounts, their scopes and roles. */
	static boolean isKept(RecordType type) {
		return type.module().equals(AccessSchema.MODULE);
	}

	/** The record of a type that belongs to the child. */
	String id(String type, Ring ring) {
		return known(type, ring).orElseThrow(() -> new IllegalArgumentException("no sample of " + type));
	}

	// The second child sits in the first one's class, the third goes to the same school: they share what belongs to class and school.
	private Optional<String> known(String type, Ring ring) {
		Ring holder = type.equals("School") && ring != Ring.ALL || shared(type) && ring == Ring.CLASS ? Ring.PUPIL : ring;
		return Optional.ofNullable(ids.getOrDefault(type, Map.of()).get(holder));
	}

	private static boolean shared(String type) {
		return type.equals("ClassGroup") || type.equals("Staff");
	}

	private void put(String type, Ring ring, String id) {
		ids.computeIfAbsent(type, t -> new EnumMap<>(Ring.class)).put(ring, id);
	}

	private String id(UnitOfWork unit, String type, Ring ring) {
		Optional<String> known = known(type, ring);
		if (known.isPresent()) {
			return known.get();
		}
		Record made = make(unit, unit.query().dictionary().type(type), ring);
		unit.add(made);
		put(type, ring, made.getId());
		return made.getId();
	}

	/** Another record like the sample, not added yet; what it refers to is there. */
	Record make(UnitOfWork unit, RecordType type, Ring ring) {
		Record record = type.newRecord();
		number++;
		for (FieldType field : type.fields()) {
			if (Values.isFree(field)) {
				field.set(record, value(unit, field, ring));
			}
		}
		// Nothing has ended: who has left or cared for a child once stands in no list.
		type.fields().stream().filter(f -> ENDED.contains(f.name())).forEach(f -> f.set(record, f.get(type.newRecord())));
		type.fields().forEach(f -> f.targetTypeField().ifPresent(named -> type.field(named).set(record, "Pupil")));
		return record;
	}

	private Object value(UnitOfWork unit, FieldType field, Ring ring) {
		if (field.target().isPresent()) {
			return id(unit, field.target().get(), ring);
		} else if (field.targetTypeField().isPresent()) {
			return id(unit, "Pupil", ring);
		}
		return plain(field, number);
	}

	/** A value of the field that differs from number to number. */
	static Object plain(FieldType field, int number) {
		if (field.isOption()) {
			List<Option> stated = field.options().stream().filter(o -> !o.isUnknown()).toList();
			return stated.get(number % stated.size()).literal();
		}
		return switch (field.javaType().getSimpleName()) {
		case "String" -> text(field, number);
		case "int", "Integer" -> 1 + number % 6;
		case "long", "Long" -> 1L + number;
		case "boolean", "Boolean" -> number % 2 == 0;
		case "LocalDate" -> LocalDate.of(2018, 3, 1).plusDays(number % 300);
		default -> throw new AssertionError("Say in this test what a " + field.javaType() + " may be: " + field);
		};
	}

	private static String text(FieldType field, int number) {
		if (field.id().equals("CompletenessCriterion.item")) {
			return ArchiveItem.values()[number % ArchiveItem.values().length].name();
		}
		if (field.name().equals("sha256")) {
			return String.format("%064x", number); // names a file
		}
		return switch (field.kind()) {
		case "phone" -> String.format("138%08d", number);
		case "idNumber" -> String.format("5108212017%07dX", number);
		case "personName" -> "何" + Character.toString('一' + number);
		default -> "值" + number + " " + field.name();
		};
	}
}

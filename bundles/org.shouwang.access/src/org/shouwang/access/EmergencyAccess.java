// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.List;
import java.util.stream.Stream;

import org.shouwang.model.Guardianship;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.store.Session;

/**
 * A child and whom to call, past the scope of the account, for as long as the broken glass is open. The breaking and every reading
 * stand in the access log. Throws {@link org.shouwang.store.StoreException}: {@code NOT_PERMITTED}, {@code GLASS_REASON}, {@code GLASS_CLOSED}.
 */
public final class EmergencyAccess {

	private final Session glass;

	/** Breaks the glass; see {@link Session#breakGlass}. */
	public EmergencyAccess(Session session, String reason) {
		this.glass = session.breakGlass(reason);
	}

	/**
	 * A child with the adults to whom it is tied.
	 *
	 * @param adults guardians first told first
	 */
	public record Child(Pupil pupil, List<Adult> adults) {}

	/** An adult and what that adult is to the child. */
	public record Adult(Guardianship tie, Person person) {}

	/**
	 * The children of that name.
	 *
	 * @param word the id or the whole name: an emergency is about one child, and nobody browses through broken glass
	 */
	public List<Child> find(String word) {
		List<Pupil> pupils = glass.read(query -> query.records("Pupil", query.table("Pupil").id().eq(word)
				.or(query.table("Pupil").field("name", String.class).eq(word))));
		return pupils.stream().map(this::child).toList();
	}

	private Child child(Pupil pupil) {
		List<Guardianship> ties = glass.read(query -> query.records("Guardianship",
				query.table("Guardianship").field("pupil", String.class).eq(pupil.getId())));
		return new Child(pupil, ties.stream().flatMap(this::adult).toList());
	}

	private Stream<Adult> adult(Guardianship tie) {
		List<Person> persons = glass.read(query -> query.records("Person", query.table("Person").id().eq(tie.getPerson())));
		return persons.stream().map(person -> new Adult(tie, person));
	}
}

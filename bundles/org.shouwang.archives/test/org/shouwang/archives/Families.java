// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Relation;
import org.shouwang.model.YesNo;

/** Invented adults of archives that are being made; nothing is written yet. */
public final class Families {
	private Families() {
	}

	/** A father or mother who works at a place far away. */
	public static Carer away(String name, Relation relation, String phone, String place) {
		return parent(name, relation, phone, YesNo.YES, place);
	}

	/** A father who is at home. */
	public static Carer parentAtHome(String name, String phone) {
		return parent(name, Relation.FATHER, phone, YesNo.NO, null);
	}

	private static Carer parent(String name, Relation relation, String phone, YesNo away, String place) {
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setRelation(relation);
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setName(name);
		person.setPhone(phone);
		ParentWork work = ArchivesFactory.eINSTANCE.createParentWork();
		work.setAway(away);
		work.setPlace(place);
		return new Carer(tie, person, new ArrayList<>(List.of(work)));
	}
}

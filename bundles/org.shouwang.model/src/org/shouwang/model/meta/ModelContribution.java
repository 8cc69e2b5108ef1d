// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import org.eclipse.emf.ecore.EPackage;

/** A module's records; each module registers one such service, and the dictionary is made of all of them. */
public interface ModelContribution {
	/** The generated package. */
	EPackage ePackage();
}

// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The register of carriers (载体登记, requirements A20): which folders, albums, discs and sticks there are, where they stand, what
 * lies in them, and who has them now. Whoever may see a child sees what is registered as this child's.
 */
package org.shouwang.archives.carriers;

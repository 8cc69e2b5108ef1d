// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;

/**
 * One of several records that may mean the same person, with what tells them apart.
 *
 * @param id            of the record
 * @param name          of the person
 * @param born          or {@code null}
 * @param idNumber      as this account may see it, or {@code null}
 * @param studentNumber likewise; {@code null} for an adult
 * @param phone         likewise
 * @param className     {@code null} for an adult and without a class
 */
public record Lookalike(String id, String name, LocalDate born, String idNumber, String studentNumber, String phone, String className) {
}

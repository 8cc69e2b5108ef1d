// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.shouwang.store.StoreException.Reason;

class DiskFullTest {

	@Test
	void isFoundHoweverDeepAndInWhichLanguage() {
		assertTrue(DiskFull.in(new IOException("No space left on device")));
		assertTrue(DiskFull.in(new RuntimeException(new FileSystemException("f", null, "设备上没有空间"))));
		assertTrue(DiskFull.in(new IOException("There is not enough space on the disk")));
		SQLException chained = new SQLException("outer");
		chained.setNextException(new SQLException("inner", "XSDFI", new IOException("磁盘空间不足。")));
		assertTrue(DiskFull.in(chained));
	}

	@Test
	void isNotSeenWhereItIsNot() {
		Exception circular = new Exception("one");
		circular.initCause(new Exception("two", circular));
		assertFalse(DiskFull.in(circular));
		assertFalse(DiskFull.in(new IOException((String) null)));
		assertEquals(Reason.NOT_WRITABLE, FileErrors.translate(new IOException("denied"), Path.of("f")).reason());
	}
}

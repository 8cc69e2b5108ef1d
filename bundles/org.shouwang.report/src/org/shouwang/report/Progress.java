// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

/** Told how far a writer has come, and asked whether to go on. Called by the thread that writes. */
public interface Progress {

    /** Nobody watches, nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void pages(int done) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how many pages are finished.
     *
     * @param done pages finished so far
     */
    void pages(int done);

    /** Whether the user wants the work to stop; the writer then ends with a {@code CancellationException}. */
    boolean cancelled();
}

// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.shouwang.cli.ExitStatus;
import org.slf4j.LoggerFactory;

/** The application that Equinox starts for every verb. */
public final class CliApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintWriter out = utf8(FileDescriptor.out);
		PrintWriter err = utf8(FileDescriptor.err);
		try (OsgiServices services = new OsgiServices(FrameworkUtil.getBundle(CliApplication.class).getBundleContext())) {
			return new Cli(services, System.getenv(), out, err).run(arguments);
		} catch (LinkageError e) {
			// Equinox would log it and answer 0: a part of the installation is missing or of another version.
			LoggerFactory.getLogger(CliApplication.class).error("The installation is not complete", e);
			err.println("The installation is not complete; install it again. 程序安装不完整，请重新安装。 (" + e.getMessage() + ")");
			return ExitStatus.FAILED;
		} finally {
			out.flush();
			err.flush();
		}
	}

	/** Names are Chinese whatever the terminal's locale says. */
	private static PrintWriter utf8(FileDescriptor stream) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
	}

	@Override
	public void stop() {
		// a verb ends by itself; killing it leaves the store as it was before its transaction
	}
}

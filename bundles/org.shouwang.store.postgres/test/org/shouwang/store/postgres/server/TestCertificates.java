// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An authority of a test's own and a server's certificate signed by it, made by Java's own keytool, good for two days. */
public final class TestCertificates {

	private static final String PASSWORD = "only-for-tests";

	private final Path folder;

	/** @param folder must be there; the server reads its key from it */
	public TestCertificates(Path folder) {
		this.folder = folder;
	}

	/** A new authority; its certificate as a file. */
	public Path authority(String name) throws IOException {
		keytool(name, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "bc:c", "-validity", "2");
		Path certificate = folder.resolve(name + ".pem");
		keytool(name, "-exportcert", "-rfc", "-file", certificate.toString());
		return certificate;
	}

	/** A server's certificate for the name localhost and no other; the settings that make a server use it. */
	public String[] server(String authority) throws IOException {
		keytool("server", "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-validity", "2");
		Path request = folder.resolve("server.csr");
		Path certificate = folder.resolve("server.pem");
		keytool("server", "-certreq", "-file", request.toString());
		keytool(authority, "-gencert", "-rfc", "-infile", request.toString(), "-outfile", certificate.toString(), "-ext",
				"SAN=dns:localhost", "-validity", "2");
		Path key = folder.resolve("server.key");
		Files.writeString(key, pem());
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
		if ("root".equals(System.getProperty("user.name"))) { // then the server runs as nobody
			Files.setOwner(key, key.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
		}
		return new String[] { "ssl=on", "ssl_cert_file=" + certificate, "ssl_key_file=" + key };
	}

	private String pem() throws IOException {
		try (InputStream in = Files.newInputStream(store("server"))) {
			KeyStore keys = KeyStore.getInstance("PKCS12");
			keys.load(in, PASSWORD.toCharArray());
			byte[] key = keys.getKey("server", PASSWORD.toCharArray()).getEncoded();
			return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(key)
					+ "\n-----END PRIVATE KEY-----\n";
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private Path store(String alias) {
		return folder.resolve(alias + ".p12");
	}

	private void keytool(String alias, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		command.addAll(List.of(arguments));
		command.addAll(List.of("-alias", alias, "-keystore", store(alias).toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		try {
			if (process.waitFor() != 0) {
				throw new IOException(said);
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}

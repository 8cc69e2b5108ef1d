// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An e4 program of one window with nothing in it: the product's own platform bundles, virtual machine and options, without any bundle of
 * Shouwang and without what only Shouwang uses.
 */
final class EmptyWindow {
	private static final String BUNDLE = "org.shouwang.benchmarks.empty";
	private static final List<String> NOT_OF_A_WINDOW = List.of("org.shouwang.", "wrapped.", "derby", "org.apache.derby", "org.jooq",
			"com.ibm.icu", "com.fasterxml", "com.itextpdf", "org.eclipse.nebula", "org.eclipse.collections", "org.eclipse.ecf", "bc", "picocli",
			"org.apache.pdfbox", "org.apache.fontbox", "org.postgresql", "org.eclipse.equinox.p2");
	private static final String MANIFEST = """
			Manifest-Version: 1.0
			Bundle-ManifestVersion: 2
			Bundle-SymbolicName: %s;singleton:=true
			Bundle-Version: 1.0.0
			""";
	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<application:Application xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			 xmlns:application="http://www.eclipse.org/ui/2010/UIModel/application" xmlns:basic="http://www.eclipse.org/ui/2010/UIModel/application/ui/basic"
			 xmi:id="app" elementId="empty">
			<children xsi:type="basic:TrimmedWindow" xmi:id="window" elementId="empty.window" label="Empty" width="1280" height="800"/>
			</application:Application>
			""";

	private final Path product;
	private final Path folder;

	EmptyWindow(Path product, Path folder) throws IOException {
		this.product = product;
		this.folder = folder;
		Path configuration = Files.createDirectories(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
		Path jar = bundle();
		String bundles = Files.readAllLines(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")).stream()
				.filter(EmptyWindow::isOfAWindow).map(this::absolute).collect(Collectors.joining("\n"));
		Files.writeString(configuration.resolve("bundles.info"), bundles + "\n" + BUNDLE + ",1.0.0," + jar.toUri() + ",4,false\n");
		String ini = Files.readAllLines(product.resolve("configuration/config.ini")).stream()
				.filter(line -> !line.startsWith("eclipse.product") && !line.startsWith("osgi.instance"))
				.map(line -> line.replace("reference\\:file\\:", "reference\\:file\\:" + plugins())
						.replace("file\\:plugins/", "file\\:" + plugins()))
				.collect(Collectors.joining("\n"));
		Files.writeString(folder.resolve("configuration/config.ini"), ini + "\n");
	}

	/** What the window's style sheets need is among the wrapped ones. */
	private static boolean isOfAWindow(String line) {
		return line.contains("xmlgraphics") || line.contains("batik") || NOT_OF_A_WINDOW.stream().noneMatch(line::startsWith);
	}

	private String plugins() {
		return product.resolve("plugins") + "/";
	}

	private String absolute(String line) {
		return line.replace(",plugins/", "," + product.toUri() + "plugins/");
	}

	private Path bundle() throws IOException {
		Path jar = folder.resolve(BUNDLE + ".jar");
		try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
			put(zip, "META-INF/MANIFEST.MF", MANIFEST.formatted(BUNDLE));
			put(zip, "Empty.e4xmi", MODEL);
		}
		return jar;
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	/** The process, with the options that the product's script gives. */
	ProcessBuilder start() throws IOException {
		try (DirectoryStream<Path> launchers = Files.newDirectoryStream(product.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
			Path launcher = launchers.iterator().next();
			return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
					"-Dlogback.configurationFile=" + product.resolve("logback.xml"), "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
					"-jar", launcher.toString(), "-configuration", folder.resolve("configuration").toString(), "-data", folder.resolve("data").toString(),
					"-nosplash", "-application", "org.eclipse.e4.ui.workbench.swt.E4Application", "-applicationXMI", BUNDLE + "/Empty.e4xmi",
					"-clearPersistedState").redirectErrorStream(true).redirectOutput(folder.resolve("window.log").toFile());
		}
	}
}

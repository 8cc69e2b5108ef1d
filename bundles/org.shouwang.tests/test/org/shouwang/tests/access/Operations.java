// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.shouwang.access.Accounts;
import org.shouwang.access.Backups;
import org.shouwang.access.EmergencyAccess;
import org.shouwang.access.SealedDatabase;
import org.shouwang.access.SealedDatabases;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.archives.Archives;
import org.shouwang.archives.Dossiers;
import org.shouwang.archives.Duplicates;
import org.shouwang.archives.carriers.CarrierRegister;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Session;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.Workspace;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.export.FullExport;
import org.shouwang.store.retention.Retention;
import org.shouwang.tests.Checkout;
import org.shouwang.tests.architecture.Compiled;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/** What there is to be tried, found in the code: the methods of every service, and what modules offer by name. */
final class Operations {
	/** Whose methods are operations. */
	private static final List<Class<?>> SERVICES = List.of(SignedIn.class, Session.class, UnitOfWork.class, QueryContext.class, Workspace.class,
			Attachments.class, FullExport.class, Retention.class, Accounts.class, SealedDatabases.class, SealedDatabase.class, WorkspaceService.class,
			BackupService.class, Backups.class, Archives.class, Dossiers.class, Duplicates.class, CarrierRegister.class,
			EmergencyAccess.class);

	/** Services of which no method is an operation of an account, and why. */
	private static final Map<String, String> NO_OPERATIONS = Map.ofEntries(
			Map.entry("org.shouwang.store.Store", "handed out by SignedIn; what it opens is as trusted as the code that asks (ADR 0014)"),
			Map.entry("org.shouwang.store.SchemaContribution", "tables of a module"),
			Map.entry("org.shouwang.access.SealedSchema", "tables of a module"),
			Map.entry("org.shouwang.store.engine.Engine", "below the store"),
			Map.entry("org.shouwang.access.DemoData", "fills a workspace that was just made, as the office that made it"),
			Map.entry("org.shouwang.store.ConnectionCheck", "asks a server with a login of its own, before there is a workspace"),
			Map.entry("org.shouwang.report.DocumentWriter", "draws what a report has read"),
			Map.entry("org.shouwang.report.ReportSupplier", "each has a line of its own"),
			Map.entry("org.shouwang.report.DossierSection", "printed by the dossier"),
			Map.entry("org.shouwang.report.list.ListSupplier", "each has a line of its own"),
			Map.entry("org.shouwang.report.list.ListAction", "tried by the verb act"),
			Map.entry("org.shouwang.archives.incoming.Incoming", "adds what lies in a folder by Attachments.put"),
			Map.entry("org.shouwang.sheets.ImportTarget", "each has a line of its own"),
			Map.entry("org.shouwang.store.Filings", "closes and reopens; tried by Dossiers.close and reopen"),
			Map.entry("org.shouwang.records.RecordTitles", "reads by Session.read"),
			Map.entry("org.shouwang.cli.Verb", "each has a line of its own"));

	/** Methods that any account may call before it is one, or that take no account. */
	private static final Set<String> NOBODYS = Set.of("WorkspaceService.create", "WorkspaceService.join", "BackupService.restore",
			"BackupService.drill", "SignedIn.close", "SealedDatabase.close", "Workspace.close",
			"Workspace.refuseOthers");

	private Operations() {
	}

	/** Every method of every service, as {@code Session.load}. */
	static Set<String> methods() {
		Set<String> names = new TreeSet<>();
		for (Class<?> service : SERVICES) {
			Arrays.stream(service.getMethods()).filter(m -> m.getDeclaringClass() != Object.class && !Modifier.isStatic(m.getModifiers()))
					.map(Method::getName).forEach(name -> names.add(service.getSimpleName() + "." + name));
		}
		names.removeAll(NOBODYS);
		return names;
	}

	/** Services of components, and classes that others make of a session, that nobody has decided upon. */
	static Set<String> unknownServices() {
		Set<String> unknown = new TreeSet<>();
		madeOfSessions().filter(name -> !NO_OPERATIONS.containsKey(name) && SERVICES.stream().noneMatch(s -> s.getName().equals(name)))
				.forEach(unknown::add);
		components().forEach(component -> Stream.of(component.getInterfaces()).map(Class::getName).filter(name -> name.startsWith("org.shouwang."))
				.filter(name -> !NO_OPERATIONS.containsKey(name) && SERVICES.stream().noneMatch(s -> s.getName().equals(name))).forEach(unknown::add));
		return unknown;
	}

	/** What works for an account without being a component: public in a public package of a headless bundle, and made of what an account may do. */
	private static Stream<String> madeOfSessions() {
		return Compiled.all().stream().filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
				.filter(c -> !c.getPackageName().matches(".*\\.(internal|ui|app)(\\..*)?"))
				.filter(c -> c.getConstructors().stream().anyMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC)
						&& made.getRawParameterTypes().stream().anyMatch(p -> p.isAssignableTo(Session.class) || p.isAssignableTo(SignedIn.class)
								|| p.isAssignableTo(WorkspaceService.class))))
				.filter(c -> components().noneMatch(known -> known.getName().equals(c.getName()))).map(JavaClass::getName);
	}

	/** The components that offer one kind of thing, such as reports, by their class names. */
	static Map<String, Class<?>> offering(Class<?> kind) {
		Map<String, Class<?>> found = new TreeMap<>();
		components().filter(kind::isAssignableFrom).forEach(c -> found.put(c.getName(), c));
		return found;
	}

	/** The classes of all headless bundles that Declarative Services start. */
	private static Stream<Class<?>> components() {
		return Checkout.bundles().stream().filter(b -> !b.getFileName().toString().matches(".*\\.(ui|app)"))
				.flatMap(b -> Checkout.files(b.resolve("src"), ".java").stream().filter(f -> Checkout.text(f).contains("\n@Component"))
						.map(f -> component(b.resolve("src").relativize(f))));
	}

	private static Class<?> component(Path file) {
		try {
			return Class.forName(file.toString().replace(".java", "").replace('/', '.').replace('\\', '.'));
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException("not compiled: " + file, e);
		}
	}
}

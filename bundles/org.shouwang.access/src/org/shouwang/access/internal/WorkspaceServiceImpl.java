// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shouwang.access.Account;
import org.shouwang.access.Role;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.KeyRing.Entry;
import org.shouwang.access.internal.SignIn.Unlocked;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Ids;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.engine.Engine;

/** Joins key ring and store. */
@Component
public final class WorkspaceServiceImpl implements WorkspaceService {

	private static final int MAX_NAME = 60;

	private final Workspaces workspaces;
	private final String engine;
	private final SecureRandom random;
	private final KdfParameters kdf;
	private final KeyWrap wrap;
	private final SignIn signIn;
	private final PasswordChange passwords;

	/** Greedy: a module that arrives late gives a new service, which knows it. */
	@Activate
	public WorkspaceServiceImpl(
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<Engine> engines,
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<SchemaContribution> contributions) {
		this(engines, contributions, KdfParameters.STANDARD, Clock.systemUTC());
	}

	WorkspaceServiceImpl(List<Engine> engines, List<SchemaContribution> contributions, KdfParameters kdf, Clock clock) {
		this.workspaces = new Workspaces(engines, contributions, clock, new Ids());
		this.engine = engines.stream().map(Engine::id).sorted().findFirst().orElseThrow();
		this.random = new SecureRandom();
		this.kdf = kdf;
		this.wrap = new KeyWrap(random);
		this.signIn = new SignIn(wrap, new Attempts(clock));
		this.passwords = new PasswordChange(signIn, wrap, kdf);
	}

	@Override
	public SignedIn create(Path folder, String schoolName, String accountName, char[] password) {
		try {
			checkName("School.name", schoolName);
			checkName("account", accountName);
			PasswordChange.checkStrength(password);
			Account account = new Account(new Ids().next(), accountName.strip(), Role.OFFICE);
			try (DataKey key = DataKey.random(random)) {
				workspaces.create(folder, engine, key, content(account, schoolName.strip(), password, key));
				return signedIn(folder, new Unlocked(account, key));
			}
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private static void checkName(String what, String name) {
		if (name.isBlank() || name.strip().length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new StoreException(Reason.INVALID_VALUE, what, name.strip());
		}
	}

	private Workspaces.Content content(Account account, String schoolName, char[] password, DataKey key) {
		return new Workspaces.Content() {
			@Override
			public void files(Path folder, WorkspaceInfo info) {
				WrappedKey wrapped = wrap.wrap(key, password, kdf, KeyRing.context(info.id(), account));
				new KeyRingFile(folder).write(new KeyRing(info.id(), List.of(new Entry(account, wrapped))));
			}

			@Override
			public void data(Store store) {
				School school = ModelFactory.eINSTANCE.createSchool();
				school.setName(schoolName);
				store.open(role(account).viewer(account)).change("init", unit -> unit.add(school));
			}
		};
	}

	@Override
	public SignedIn open(Path folder, String accountName, char[] password) {
		try {
			Unlocked unlocked = signIn.unlock(folder, workspaces.info(folder), accountName, password);
			try (DataKey key = unlocked.key()) {
				return signedIn(folder, unlocked);
			}
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	@Override
	public <R> R unlock(Path folder, String accountName, char[] password, Function<DataKey, R> work) {
		try (DataKey key = signIn.unlock(folder, workspaces.info(folder), accountName, password).key()) {
			return work.apply(key);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private SignedIn signedIn(Path folder, Unlocked unlocked) {
		Role role = role(unlocked.account());
		Workspace workspace = workspaces.open(folder, unlocked.key());
		return new OpenSignedIn(unlocked.account(), role, workspace, passwords);
	}

	private static Role role(Account account) {
		return Role.of(account.role()).orElseThrow(() -> new StoreException(Reason.NOT_PERMITTED, account.role()));
	}

	@Override
	public List<Account> accounts(Path folder) {
		return signIn.ring(folder, workspaces.info(folder)).accounts();
	}

	@Override
	public boolean isWorkspace(Path folder) {
		return Files.isRegularFile(folder.resolve("workspace.json")) && Files.isRegularFile(folder.resolve(KeyRingFile.NAME));
	}
}

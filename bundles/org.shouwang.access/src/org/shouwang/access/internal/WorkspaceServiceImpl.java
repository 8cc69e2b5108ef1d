// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shouwang.access.AccessSchema;
import org.shouwang.access.Account;
import org.shouwang.access.RecoveryCode;
import org.shouwang.access.Role;
import org.shouwang.access.SealedSchema;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.crypto.Hpke;
import org.shouwang.access.internal.crypto.KdfParameters;
import org.shouwang.access.internal.crypto.KeyWrap;
import org.shouwang.access.internal.crypto.Keys;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.access.internal.ring.KeyRingFile;
import org.shouwang.access.internal.ring.Locksmith;
import org.shouwang.access.internal.sealed.OpenSealedDatabases.Shelf;
import org.shouwang.access.internal.signin.Attempts;
import org.shouwang.access.internal.signin.Opener;
import org.shouwang.access.internal.signin.Opener.Opened;
import org.shouwang.access.internal.signin.Passwords;
import org.shouwang.access.internal.signin.Rings;
import org.shouwang.access.internal.signin.Rotation;
import org.shouwang.access.internal.signin.SignIn;
import org.shouwang.access.internal.signin.SignIn.Unlocked;
import org.shouwang.store.DataKey;
import org.shouwang.store.Ids;
import org.shouwang.store.Permission;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspaces;
import org.shouwang.store.Workspaces.Content;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.ServerAddress;

/** Joins key ring and store. */
@Component
public final class WorkspaceServiceImpl implements WorkspaceService {

	private static final String STATE = "shouwang.state";

	private final Workspaces workspaces;
	private final String engine;
	private final Clock clock;
	private final Locksmith locksmith;
	private final Rings rings;
	private final SignIn signIn;
	private final Opener opener;
	private final PasswordChange passwords;
	private final Shelf shelf;

	/**
	 * Greedy: a module that arrives late gives a new service, which knows it.
	 *
	 * @param context its property {@value #STATE} names the folder where programs of this user keep what is no workspace's
	 */
	@Activate
	public WorkspaceServiceImpl(BundleContext context,
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<Engine> engines,
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<SchemaContribution> contributions,
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<SealedSchema> sealed) {
		this(engines, contributions, sealed, KdfParameters.STANDARD, Clock.systemUTC(),
				Optional.ofNullable(context.getProperty(STATE)).map(state -> Path.of(state, "seen")));
	}

	/** Without sealed databases. */
	public WorkspaceServiceImpl(List<Engine> engines, List<SchemaContribution> contributions) {
		this(engines, contributions, List.of(), KdfParameters.STANDARD, Clock.systemUTC());
	}

	WorkspaceServiceImpl(List<Engine> engines, List<SchemaContribution> contributions, List<SealedSchema> sealed,
			KdfParameters cost, Clock clock) {
		this(engines, contributions, sealed, cost, clock, Optional.empty());
	}

	private WorkspaceServiceImpl(List<Engine> engines, List<SchemaContribution> contributions, List<SealedSchema> sealed,
			KdfParameters cost, Clock clock, Optional<Path> memory) {
		this.workspaces = new Workspaces(engines, withAccounts(contributions), clock, new Ids(), memory);
		this.engine = engines.stream().filter(each -> !each.needsServer()).map(Engine::id).sorted().findFirst().orElseThrow();
		this.clock = clock;
		this.locksmith = new Locksmith(new KeyWrap(new SecureRandom()), new Hpke(), cost);
		this.rings = new Rings(workspaces);
		this.signIn = new SignIn(rings, locksmith, new Attempts(clock));
		this.opener = new Opener(workspaces, signIn, new Rotation(workspaces, locksmith));
		this.passwords = new PasswordChange(signIn, locksmith);
		this.shelf = new Shelf(List.copyOf(sealed), engine, schemas -> new Workspaces(engines, schemas, clock, new Ids(), memory));
	}

	// No workspace can be opened without the tables of accounts: whoever wires this by hand need not think of them.
	private static List<SchemaContribution> withAccounts(List<SchemaContribution> contributions) {
		List<SchemaContribution> all = new ArrayList<>(contributions);
		if (all.stream().noneMatch(contribution -> contribution.module().equals(AccessSchema.MODULE))) {
			all.add(new AccessSchema());
		}
		return all;
	}

	@Override
	public SignedIn create(Path folder, String schoolName, String accountName, char[] password) {
		return create(folder, schoolName, accountName, password, (key, content) -> workspaces.create(folder, engine, key, content));
	}

	@Override
	public SignedIn create(Path folder, ServerAddress server, String schoolName, String accountName, char[] password) {
		return create(folder, schoolName, accountName, password, (key, content) -> workspaces.create(folder, server, key, content));
	}

	private SignedIn create(Path folder, String schoolName, String accountName, char[] password, BiConsumer<DataKey, Content> making) {
		try {
			Passwords.checkName("School.name", schoolName);
			Passwords.checkName("AccountEntry.name", accountName);
			Passwords.checkStrength(password);
			try (DataKey key = DataKey.random(new SecureRandom())) {
				making.accept(key, new FirstContent(schoolName.strip(), accountName.strip(), password, key, locksmith));
			}
			return signedIn(opener.open(folder, opener.byPassword(folder, accountName, password)));
		} finally {
			Passwords.wipe(password);
		}
	}

	@Override
	public void join(Path folder, ServerAddress server) {
		workspaces.join(folder, server, (hidden, info) -> new KeyRingFile(hidden)
				.write(rings.atDoor(hidden).orElseThrow(() -> new StoreException(Reason.NO_WORKSPACE, server.url()))));
	}

	@Override
	public SignedIn open(Path folder, String accountName, char[] password) {
		try {
			Opened opened = opener.open(folder, opener.byPassword(folder, accountName, password));
			return signedIn(opened);
		} finally {
			Passwords.wipe(password);
		}
	}

	@Override
	public <R> R unlock(Path folder, String accountName, char[] password, Function<DataKey, R> work) {
		try {
			Unlocked unlocked = signIn.unlock(folder, workspaces.info(folder), accountName, password);
			try (Keys keys = unlocked.keys()) {
				requireMaintain(unlocked.account(), unlocked.ring().ring());
				return work.apply(keys.data());
			}
		} finally {
			Passwords.wipe(password);
		}
	}

	private static void refuseGivenPassword(Account account) {
		if (account.changePassword()) {
			throw new StoreException(Reason.PASSWORD_CHANGE_NEEDED, account.name());
		}
	}

	private static void requireMaintain(Account account, KeyRing ring) {
		refuseGivenPassword(account);
		Role role = ring.role(account.role())
				.orElseThrow(() -> new StoreException(Reason.UNKNOWN_ROLE, account.role(), account.name()));
		role.viewer(account, Scope.NONE).require(Permission.MAINTAIN);
	}

	private SignedIn signedIn(Opened opened) {
		try {
			refuseGivenPassword(opened.account());
			return new OpenSignedIn(opened, locksmith, passwords, shelf, clock);
		} catch (RuntimeException e) {
			opened.close();
			throw e;
		}
	}

	@Override
	public void changePassword(Path folder, String accountName, char[] current, char[] changed) {
		try {
			Passwords.checkStrength(changed);
			Passwords.checkDiffers(current, changed);
			try (Opened opened = opener.open(folder, opener.byPassword(folder, accountName, current))) {
				passwords.change(opened, changed);
			}
		} finally {
			Passwords.wipe(current, changed);
		}
	}

	@Override
	public void recover(Path folder, char[] code, String accountName, char[] changed) {
		char[] secret = {};
		try {
			Passwords.checkStrength(changed);
			secret = RecoveryCode.parse(java.nio.CharBuffer.wrap(code))
					.orElseThrow(() -> new StoreException(Reason.MISTYPED_RECOVERY_CODE)).secret();
			try (Opened opened = opener.open(folder, opener.byCode(folder, accountName, secret))) {
				passwords.recover(opened, changed);
			}
		} finally {
			Passwords.wipe(code, changed, secret);
		}
	}

	@Override
	public void rotateKey(Path folder, String accountName, char[] password, DoubleConsumer progress) {
		try {
			opener.rotate(folder, opener.byPassword(folder, accountName, password),
					opened -> requireMaintain(opened.account(), opened.keeper().ring()), progress);
		} finally {
			Passwords.wipe(password);
		}
	}

	@Override
	public List<Account> accounts(Path folder) {
		return signIn.ring(folder, workspaces.info(folder)).ring().accounts();
	}

	@Override
	public boolean isWorkspace(Path folder) {
		return Files.isRegularFile(folder.resolve("workspace.json")) && Files.isRegularFile(folder.resolve(KeyRingFile.NAME));
	}
}

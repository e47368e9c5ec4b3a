/**
 * What people did by hand, as a chain that proves itself whole.
 *
 * <p>An {@link nurture.audit.AuditEntry} tells who did what to what, when, and what it was before
 * and after. Each bears a hash over its own content and the hash of the entry before it ({@link
 * nurture.audit.AuditChain}), so that nothing can be changed, taken out, put in between or
 * reordered without every later hash telling. Recording is part of the transaction that does the
 * thing, and so a matter of the store; reading and proving is the port {@link
 * nurture.audit.AuditLog}.
 *
 * <h2>What it proves and what not</h2>
 *
 * <p>The hash has no key: whoever owns the database can switch the triggers off, write another past
 * and compute a chain that fits it. What they cannot do is make it fit a hash somebody noted
 * elsewhere. So note the head now and then, outside the database, and hold the chain against it.
 *
 * <p>There is one way to record: {@code nurture.store.Audit.record(connection, at, actor, action,
 * target, detail, before, after)}. Call it in the transaction that does the thing, at any point of
 * it. It writes to {@code audit_new}; a deferred trigger moves the entry to the end of the chain
 * immediately before the commit, when the transaction holds every other lock that it will need. So
 * the lock of the head is always the last one, whatever a caller does: appends wait for each other
 * only while a commit is flushed, and cannot take part in a deadlock. A text longer than 32 Ki
 * characters is kept as its beginning, its length and its SHA-256.
 */
@NullMarked
package nurture.audit;

import org.jspecify.annotations.NullMarked;

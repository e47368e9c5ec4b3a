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
 */
@NullMarked
package nurture.audit;

import org.jspecify.annotations.NullMarked;

/**
 * Where everything is remembered: PostgreSQL, and nothing else.
 *
 * <p>The rooms above declare what they need as ports; the {@code Pg*} classes here implement them.
 * SQL lives in named {@code .sql} files. A step that must be atomic is one port method, run in one
 * transaction here; no connection travels upward.
 *
 * <p>Without a configured database the server keeps its own: {@link
 * nurture.store.EmbeddedDatabase}.
 */
@NullMarked
package nurture.store;

import org.jspecify.annotations.NullMarked;

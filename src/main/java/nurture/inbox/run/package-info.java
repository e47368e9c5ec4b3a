/**
 * Mails on their way from a mailbox or a webhook to the events they are reported as: kept first,
 * once each, and read then. What takes a mail apart is {@code nurture.inbox}; here are the port to
 * where mails are kept, and what waits for them.
 */
@NullMarked
package nurture.inbox.run;

import org.jspecify.annotations.NullMarked;

/**
 * What comes back by mail: what a mail that arrived is, which message of ours it is about, and what
 * its author wrote.
 *
 * <p>A {@link nurture.channel.email.reader.ReceivedMail} goes to the {@link
 * nurture.inbox.MailRecogniser}, which gives a {@link nurture.inbox.RecognisedMail}: a {@link
 * nurture.inbox.MailVerdict}, the {@link nurture.inbox.OwnMessage} it is about, and the sign that
 * decided. All of it is a function of the mail, without clock and I/O.
 *
 * <p>Three decisions:
 *
 * <ul>
 *   <li><b>The structure is asked before the words.</b> Reports, calendars and receipts say in
 *       their types what they are. Words decide only where there is no type, and only within what
 *       the author wrote, so that a quoted bounce is no bounce.
 *   <li><b>Automatic answers are sought before bounces.</b> An absence note may say that a mail was
 *       not delivered; a report never says that its author is on leave.
 *   <li><b>The words are data</b>: a file for each language under {@code inbox/}. All languages are
 *       tried on each mail, because what a mail says of its language is often wrong.
 * </ul>
 *
 * <p>What a mail claims is what its sender claims. A bounce silences an address only if its reason
 * is plainly the mailbox, and it counts for the address that our message went to.
 */
@NullMarked
package nurture.inbox;

import org.jspecify.annotations.NullMarked;

/**
 * Reads a mail that arrived: bytes in, one plain {@link nurture.channel.email.reader.ReceivedMail}
 * out, a function of the bytes alone.
 *
 * <p>Any bytes give a mail. A broken encoding, an unknown charset, a missing boundary or a header
 * outside ASCII is read as well as it can be; depth, parts, headers and text have limits, and what
 * was cut or could not be read is said in {@link nurture.channel.email.reader.ReceivedMail#cuts}.
 *
 * <p>The structure is read by classes of our own, and not by {@code MimeMessage}: that one throws
 * for what mail servers send every day, reads lazily, so that a fault shows up late, and has no
 * limits. Addresses are read by Jakarta Mail, HTML by jsoup.
 */
@NullMarked
package nurture.channel.email.reader;

import org.jspecify.annotations.NullMarked;

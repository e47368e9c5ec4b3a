/**
 * Email over SMTP. The only package that knows Jakarta Mail.
 *
 * <p>A letter goes {@link nurture.channel.email.LetterCheck} → {@link
 * nurture.channel.email.MimeLetter} → its signature by {@link nurture.channel.email.LetterSigning}
 * → a free {@link nurture.channel.email.SmtpLine} of the {@link nurture.channel.email.LinePool} →
 * {@link nurture.channel.email.SmtpOutcome}.
 *
 * <p>Four decisions, and what lost:
 *
 * <ul>
 *   <li><b>The verdict is read off the conversation, not off exceptions.</b> Jakarta Mail throws
 *       the same exception for "the line broke while we sent" and "the line broke while we waited
 *       for the last reply", and may bury a clear 550 under the failure of the RSET that follows.
 *       So the line notes how far it got and what the server said, and that decides.
 *   <li><b>A letter is composed to bytes once, by us,</b> with the library's encoders for headers
 *       and quoted-printable. {@code MimeMessage.setContent} would look up content handlers by the
 *       thread's class loader, ask for the local host's name to make a boundary, and encode the
 *       bodies several times. The bytes are the same on every attempt, Message-ID included.
 *   <li><b>Control characters are refused, not cleaned away.</b> A line break in a subject or a
 *       name is an attack or a broken template; sending a tidied version would hide either.
 *   <li><b>A signature (DKIM) is put before the composed bytes, by us.</b> The library for Jakarta
 *       Mail cannot name From twice, so that a second From could be added under its signature, cuts
 *       what a header has outside ASCII, and cannot verify what it signed.
 * </ul>
 */
@NullMarked
package nurture.channel.email;

import org.jspecify.annotations.NullMarked;

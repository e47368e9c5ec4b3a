package nurture.channel.email;

import java.util.Optional;

/**
 * Who emails come from.
 *
 * @param name the display name, in any script; empty for none
 * @param email the address the candidate sees, and the one bounces return to
 * @param replyTo where an answer goes, if not to the sender
 */
public record MailSender(String name, String email, Optional<String> replyTo) {}

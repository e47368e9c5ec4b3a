package nurture.channel.email;

/** A mailbox cannot be read now: not reached, not let in, or its folder is not there. */
public final class MailboxAway extends Exception {

  private static final long serialVersionUID = 1L;

  MailboxAway(String message, Throwable cause) {
    super(message, cause);
  }
}

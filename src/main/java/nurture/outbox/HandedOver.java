package nurture.outbox;

import java.util.List;
import nurture.channel.MailThread;

/**
 * What a message that may leave now bears: the thread it goes on in was looked up when it was
 * marked as being handed over.
 *
 * @param subject that of the thread, or the message's own
 */
public record HandedOver(String subject, MailThread thread) {

  /**
   * @param references as in {@link MailThread}
   */
  public static HandedOver in(String subject, List<String> references) {
    return new HandedOver(subject, new MailThread(references));
  }
}

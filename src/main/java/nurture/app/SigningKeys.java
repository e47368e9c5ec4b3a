package nurture.app;

import java.util.List;
import nurture.channel.email.DkimKey;
import nurture.config.Settings;
import nurture.config.SettingsException;
import nurture.identity.Mailbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys of the settings that mails are signed with, read once at start. */
final class SigningKeys {

  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

  /**
   * @throws SettingsException naming the file and what to do, if one holds no key that can sign
   */
  static List<DkimKey> read(Settings.Dkim dkim) {
    return dkim.all().stream().map(SigningKeys::read).toList();
  }

  private static DkimKey read(Settings.Dkim.KeyFile named) {
    DkimKey key;
    try {
      key = DkimKey.read(named.domain(), named.selector(), named.file());
    } catch (IllegalArgumentException unusable) {
      throw SettingsException.of("dkim.keys", String.valueOf(unusable.getMessage()));
    }
    if (key.isShort()) {
      log.warn(
          "dkim.keys: {} has {} bits, and some receivers take its mails for unsigned; publish a key"
              + " of 2048 bits under another selector, then name that one here",
          named.file(),
          key.bits());
    }
    return key;
  }

  /** Says which domains of senders have no key; an unsigned mail often lands among spam. */
  static void warnOfUnsigned(List<DkimKey> keys, Settings.Sender sender) {
    sender.all().stream()
        .map(from -> Mailbox.checked(from.email()).domain())
        .distinct()
        .filter(domain -> keys.stream().noneMatch(key -> key.domain().equals(domain)))
        .forEach(
            domain ->
                log.warn(
                    "mails from {} leave unsigned: dkim.keys names no key of it. Add one, unless"
                        + " the mail server signs",
                    domain));
  }

  private SigningKeys() {}
}

package nurture.app;

import java.time.InstantSource;
import nurture.channel.email.EmailChannel;
import nurture.config.Settings;
import nurture.preflight.PreflightReport;

/** The check of DNS before mails leave, without a server that runs. */
public final class MailPreflight {

  /**
   * Checks what a server with these settings would send. Blocks, some seconds where DNS does not
   * answer.
   *
   * @throws nurture.config.SettingsException if a file that a setting names cannot be used
   */
  public static PreflightReport run(Settings settings) {
    MailServers mails =
        MailServers.of(
            settings, settings.http().publicUrlAt(settings.http().port()), InstantSource.system());
    try {
      return mails.preflight().run();
    } finally {
      mails.channels().values().forEach(EmailChannel::close);
    }
  }

  private MailPreflight() {}
}

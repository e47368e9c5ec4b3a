package nurture.demo;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;
import java.util.function.Consumer;

/** Whoever a mail is for, as far as GreenMail cares: a user without a mailbox or a password. */
final class CatchAllUser implements GreenMailUser {
  private final String email;
  private final Consumer<MimeMessage> taker;

  CatchAllUser(MailAddress recipient, Consumer<MimeMessage> taker) {
    this.email = recipient.getEmail();
    this.taker = taker;
  }

  @Override
  public void deliver(MovingMessage mail) {
    taker.accept(mail.getMessage());
  }

  @Override
  public void deliver(MimeMessage mail) {
    taker.accept(mail);
  }

  @Override
  public String getEmail() {
    return email;
  }

  @Override
  public String getLogin() {
    return email;
  }

  @Override
  public String getQualifiedMailboxName() {
    return email;
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public void setPassword(String password) {
    // Nobody logs in to read: the mails are shown on the demo's page.
  }

  @Override
  public void authenticate(String password) {
    // See setPassword.
  }

  @Override
  public void create() {
    // There is no mailbox to make.
  }

  @Override
  public void delete() {
    // There is no mailbox to remove.
  }
}

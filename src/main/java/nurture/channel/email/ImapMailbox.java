package nurture.channel.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLSocketFactory;
import nurture.channel.token.AccessTokens;
import nurture.channel.token.NoToken;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.jspecify.annotations.Nullable;

/**
 * A folder of a mailbox, over one connection that is made anew when it broke. Deletes nothing, and
 * marks nothing as seen.
 *
 * <p>Thread: one at a time, and it blocks; {@link #wake} and {@link #close} may be called by any.
 */
public final class ImapMailbox implements AutoCloseable {

  /** How often a mail is asked for that the server does not hand out: it may be busy. */
  static final int ASKED = 3;

  /** In bytes, beside a mail: the numbers, sizes and dates of some 50,000 mails. */
  private static final long LISTED = 4L << 20;

  private final ImapAccount account;
  private final Session session;
  private final Optional<AccessTokens> tokens;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "nurture-mailbox-watch");
            thread.setDaemon(true);
            return thread;
          });

  private volatile @Nullable IMAPStore store;
  private volatile @Nullable IMAPFolder open;
  private volatile boolean idling;

  /** The mail that the server refused to hand out last, and how often in a row. */
  private long refused = -1;

  private int refusals;

  /**
   * @param tokens by which to log in; present if the account has no password
   */
  public ImapMailbox(ImapAccount account, Optional<AccessTokens> tokens) {
    this(account, tokens, Optional.empty());
  }

  ImapMailbox(
      ImapAccount account, Optional<AccessTokens> tokens, Optional<SSLSocketFactory> trust) {
    if (account.password().isEmpty() && tokens.isEmpty()) {
      throw new IllegalArgumentException("IMAP account: it wants a password or tokens");
    }
    this.account = account;
    this.tokens = tokens;
    this.session = Session.getInstance(properties(account, trust));
  }

  private static Properties properties(ImapAccount account, Optional<SSLSocketFactory> trust) {
    Properties mail = new Properties();
    String protocol = account.security() == SmtpRoute.Security.TLS ? "imaps" : "imap";
    String prefix = "mail." + protocol + ".";
    mail.setProperty("mail.store.protocol", protocol);
    mail.setProperty(prefix + "connectiontimeout", Long.toString(ImapAccount.CONNECT.toMillis()));
    mail.setProperty(prefix + "timeout", Long.toString(ImapAccount.ANSWER.toMillis()));
    mail.setProperty(prefix + "writetimeout", Long.toString(ImapAccount.ANSWER.toMillis()));
    // A mail in one piece; its size is known before.
    mail.setProperty(prefix + "partialfetch", "false");
    mail.setProperty(prefix + "peek", "true");
    // A mailbox that others share with us may be for reading alone.
    mail.setProperty(prefix + "allowreadonlyselect", "true");
    mail.put(prefix + "socketFactory", new PromptSockets(account.largestBytes() + LISTED));
    mail.setProperty(prefix + "socketFactory.fallback", "false");
    mail.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (account.password().isEmpty()) {
      mail.setProperty(prefix + "auth.mechanisms", SmtpLine.XOAUTH2);
    }
    trust.ifPresent(factory -> mail.put(prefix + "ssl.socketFactory", factory));
    if (account.security() == SmtpRoute.Security.STARTTLS) {
      mail.setProperty(prefix + "starttls.enable", "true");
      mail.setProperty(prefix + "starttls.required", "true");
    }
    return mail;
  }

  /**
   * The mails that came after one, the oldest first.
   *
   * @param validity of the folder when it was last looked into; 0 for never
   * @param lastUid the one; its number means nothing in a folder of another validity
   * @param since mails that came earlier are left out where nothing is known of the folder
   * @param most how many at once; fewer if they are large
   * @param enough asked before each but the first: no more are fetched then
   * @throws MailboxAway if the mailbox cannot be read now
   */
  public FetchedMails fetch(
      long validity, long lastUid, Instant since, int most, BooleanSupplier enough)
      throws MailboxAway {
    try {
      IMAPFolder folder = folder();
      // News of the folder comes with the answer to a command.
      ask(folder);
      long now = folder.getUIDValidity();
      // Before it is searched, so that what comes meanwhile is found the next time.
      long next = folder.getUIDNext();
      return now == validity
          ? mails(folder, now, lastUid, lastUid, Instant.MIN, most, enough)
          : mails(folder, now, 0, next - 1, since, most, enough);
    } catch (OutOfMemoryError announced) {
      // For a mail as long as the server says. What it sends next would be taken for answers.
      throw away(announced);
    } catch (MessagingException | IOException | RuntimeException failure) {
      throw away(failure);
    }
  }

  /**
   * @param after the mail after which others are wanted
   * @param end the last mail where all that are wanted were fetched
   */
  private FetchedMails mails(
      IMAPFolder folder,
      long validity,
      long after,
      long end,
      Instant since,
      int most,
      BooleanSupplier enough)
      throws MessagingException, IOException {
    List<Message> wanted = wanted(folder, after, since);
    List<FetchedMail> fetched = new ArrayList<>();
    long bytes = 0;
    for (Message message : wanted) {
      boolean full = fetched.size() >= most || bytes > account.largestBytes();
      if (full || !fetched.isEmpty() && enough.getAsBoolean()) {
        break;
      }
      Optional<FetchedMail> mail = mail(folder, message, fetched.isEmpty());
      if (mail.isEmpty()) {
        break;
      }
      fetched.add(mail.get());
      bytes += mail.get().raw().length;
    }
    long last = fetched.isEmpty() ? after : fetched.get(fetched.size() - 1).uid();
    return new FetchedMails(
        validity, fetched.size() == wanted.size() ? Math.max(last, end) : last, fetched);
  }

  private static List<Message> wanted(IMAPFolder folder, long after, Instant since)
      throws MessagingException {
    Message[] found =
        since.equals(Instant.MIN)
            ? folder.getMessagesByUID(after + 1, UIDFolder.LASTUID)
            : folder.search(new ReceivedDateTerm(ComparisonTerm.GE, Date.from(since)));
    FetchProfile profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    // Not what authors write: an envelope may have megabytes, is kept while the line lasts, and one
    // that cannot be read would stop all behind it.
    profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    profile.add(FetchProfile.Item.SIZE);
    folder.fetch(found, profile);
    List<Message> wanted = new ArrayList<>();
    for (Message message : found) {
      // "The last one" is among them, also where it is the one after which others are wanted; and
      // SEARCH knows whole days alone.
      if (message != null && folder.getUID(message) > after && !received(message).isBefore(since)) {
        wanted.add(message);
      }
    }
    wanted.sort(Comparator.comparing(message -> uid(folder, message)));
    return wanted;
  }

  /**
   * One that the server does not hand out is asked for again later. In the end it is told as such,
   * and does not stop those behind it.
   *
   * @param first of those that are fetched now
   * @return empty for one that is asked for again, behind those that were handed out
   */
  private Optional<FetchedMail> mail(IMAPFolder folder, Message message, boolean first)
      throws MessagingException, IOException {
    long uid = folder.getUID(message);
    Instant at = received(message);
    try {
      byte[] raw = raw(folder, (IMAPMessage) message);
      refusals = uid == refused ? 0 : refusals;
      return Optional.of(new FetchedMail(uid, at, raw));
    } catch (MessagingException | IOException | RuntimeException failure) {
      if (!folder.isOpen()) {
        throw failure;
      }
      if (isAskedAgain(uid)) {
        if (first) {
          throw failure;
        }
        return Optional.empty();
      }
      return Optional.of(new FetchedMail(uid, at, unfetched(folder.getUIDValidity(), uid)));
    }
  }

  private boolean isAskedAgain(long uid) {
    refusals = uid == refused ? refusals + 1 : 1;
    refused = uid;
    return refusals < ASKED;
  }

  private byte[] raw(IMAPFolder folder, IMAPMessage message)
      throws MessagingException, IOException {
    if (message.getSize() > account.largestBytes()) {
      int number = message.getMessageNumber();
      BODY begin =
          (BODY)
              folder.doCommand(
                  protocol -> protocol.peekBody(number, "", 0, account.largestBytes()));
      if (begin == null || begin.getByteArray() == null) {
        throw new MessagingException("the server does not hand it out");
      }
      return begin.getByteArray().getNewBytes();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(1024, message.getSize()));
    message.setPeek(true);
    message.writeTo(bytes);
    if (bytes.size() == 0 && message.getSize() > 0) {
      // The library takes a refusal for a mail without a byte.
      throw new MessagingException("the server does not hand out a mail");
    }
    return bytes.toByteArray();
  }

  /** In the place of a mail that cannot be had, so that a person hears of it. */
  private byte[] unfetched(long validity, long uid) {
    return ("Subject: A mail that the mailbox does not hand out\r\n"
            + "Message-ID: <unfetched-%d-%d@%s>\r\n\r\n".formatted(validity, uid, account.host()))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Instant received(Message message) throws MessagingException {
    Date received = message.getReceivedDate();
    return received == null ? Instant.EPOCH : received.toInstant();
  }

  private static long uid(IMAPFolder folder, Message message) {
    try {
      return folder.getUID(message);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Moves mails to another folder, which is made if it is not there.
   *
   * @return false where the server cannot move (RFC 6851); then they stay
   * @throws MailboxAway if that failed
   */
  public boolean move(Collection<Long> uids, String to) throws MailboxAway {
    try {
      IMAPFolder folder = folder();
      IMAPStore server = store;
      if (server == null || !server.hasCapability("MOVE")) {
        return false;
      }
      Folder target = server.getFolder(to);
      if (!target.exists()) {
        target.create(Folder.HOLDS_MESSAGES);
      }
      Message[] messages =
          Arrays.stream(folder.getMessagesByUID(uids.stream().mapToLong(Long::longValue).toArray()))
              .filter(message -> message != null)
              .toArray(Message[]::new);
      if (messages.length > 0) {
        folder.moveMessages(messages, target);
      }
      return true;
    } catch (MessagingException | RuntimeException failure) {
      throw away(failure);
    }
  }

  /**
   * Waits until the server tells of something new, for some time at most.
   *
   * @return false at once where the server does not tell (RFC 2177)
   * @throws MailboxAway if the line broke
   */
  public boolean idle(Duration most) throws MailboxAway {
    ScheduledFuture<?> end = null;
    try {
      IMAPFolder folder = folder();
      IMAPStore server = store;
      if (server == null || !server.hasCapability("IDLE")) {
        return false;
      }
      // Again, should the wait begin only then.
      end = watch.scheduleWithFixedDelay(this::wake, most.toMillis(), 1_000, TimeUnit.MILLISECONDS);
      idling = true;
      folder.idle(true);
      return true;
    } catch (MessagingException | RuntimeException failure) {
      throw away(failure);
    } finally {
      idling = false;
      if (end != null) {
        end.cancel(false);
      }
    }
  }

  /** Ends a wait before its time. */
  public void wake() {
    IMAPFolder folder = open;
    if (folder != null && idling) {
      try {
        // Any command ends an IDLE.
        ask(folder);
      } catch (MessagingException | RuntimeException broken) {
        // The one who waits hears of it as well.
      }
    }
  }

  private static void ask(IMAPFolder folder) throws MessagingException {
    folder.doCommand(
        protocol -> {
          protocol.noop();
          return null;
        });
  }

  private IMAPFolder folder() throws MessagingException {
    IMAPFolder folder = open;
    if (folder != null && folder.isOpen()) {
      return folder;
    }
    disconnect();
    IMAPStore connected = (IMAPStore) session.getStore();
    store = connected;
    login(connected);
    IMAPFolder opened = (IMAPFolder) connected.getFolder(account.folder());
    opened.open(Folder.READ_WRITE);
    open = opened;
    return opened;
  }

  private void login(IMAPStore connected) throws MessagingException {
    if (account.password().isPresent()) {
      connect(connected, account.password().get());
      return;
    }
    String token;
    try {
      token = tokens.orElseThrow().token();
    } catch (NoToken none) {
      throw new MessagingException("there is no access token: " + none.getMessage(), none);
    }
    try {
      connect(connected, token);
    } catch (AuthenticationFailedException refused) {
      tokens.orElseThrow().refused(token);
      throw refused;
    }
  }

  private void connect(IMAPStore connected, String secret) throws MessagingException {
    connected.connect(account.host(), account.port(), account.username(), secret);
  }

  private MailboxAway away(Throwable failure) {
    disconnect();
    return new MailboxAway(account.host() + ": " + failure.getMessage(), failure);
  }

  private void disconnect() {
    IMAPStore connected = store;
    open = null;
    store = null;
    if (connected != null) {
      try {
        connected.close();
      } catch (MessagingException | RuntimeException gone) {
        // It is gone, as wished.
      }
    }
  }

  /** Lets go of the connection; a wait ends. */
  @Override
  public void close() {
    wake();
    watch.shutdownNow();
    disconnect();
  }
}

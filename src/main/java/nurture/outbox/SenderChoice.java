package nurture.outbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nurture.config.Settings;
import nurture.decision.MessageWording;
import nurture.identity.Mailbox;
import nurture.template.FrontMatter;

/** Who messages are from. Thread-safe. */
public final class SenderChoice {

  private final Settings.Sender usual;
  private final List<Settings.Sender> known;
  private final Function<String, Optional<String>> members;
  private final Optional<String> answers;

  /**
   * @param members the name of the member with an address, in any form
   * @param answers the mailbox that answers are read in; empty if they are read at the sender's
   */
  public SenderChoice(
      Settings.Sender usual, Function<String, Optional<String>> members, Optional<String> answers) {
    this.usual = usual;
    this.known = usual.all();
    this.members = members;
    this.answers = usual.replyTo().or(() -> answers);
  }

  /** Of an installation without members. */
  public SenderChoice(Settings.Sender usual) {
    this(usual, owner -> Optional.empty(), Optional.empty());
  }

  /** The sender in the settings. */
  Settings.Sender usual() {
    return usual;
  }

  /**
   * Who a message is from; empty for one who is not in the settings.
   *
   * @param from what its template says, as {@link FrontMatter#from}
   * @param owner of the candidate, as it is written; empty for none
   * @param author of the answer it brings along; empty for none
   */
  Optional<Settings.Sender> of(MessageWording wording, String from, String owner, String author) {
    if (wording.sender().isPresent()) {
      return known(wording.sender().get());
    }
    return switch (from) {
      case FrontMatter.TEAM -> Optional.of(usual);
      case FrontMatter.RECRUITER -> Optional.of(recruiter(owner));
      case FrontMatter.AUTHOR -> Optional.of(recruiter(author));
      default -> known(from);
    };
  }

  private Optional<Settings.Sender> known(String address) {
    return known.stream().filter(one -> Mailbox.same(one.email(), address)).findFirst();
  }

  /** A user, if they are in the settings or a member; else the usual sender. */
  private Settings.Sender recruiter(String address) {
    return known(address)
        .or(() -> members.apply(address).map(name -> inTheirName(name, address)))
        .orElse(usual);
  }

  /**
   * From their own address where the domain is one we send for, for receivers would not believe
   * another; else from the usual one. Answers reach us either way.
   */
  private Settings.Sender inTheirName(String name, String address) {
    String email = Mailbox.canonical(address);
    boolean ours = known.stream().anyMatch(one -> domain(one.email()).equals(domain(email)));
    return new Settings.Sender(
        name,
        ours ? email : usual.email(),
        usual.title(),
        usual.organisation(),
        answers.or(() -> ours ? Optional.of(usual.email()) : Optional.empty()),
        usual.postalAddress(),
        usual.privacyNotice(),
        Optional.empty());
  }

  private static String domain(String email) {
    return Mailbox.canonical(email).replaceFirst(".*@", "");
  }
}

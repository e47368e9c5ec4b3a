package nurture.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.candidate.Purpose;
import nurture.event.ChannelDescription;
import nurture.event.Via;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself before its first section.
 *
 * @param purpose one sentence, may be empty in a layout
 * @param intent what kind of touchpoint it is, {@code for:} in the file; null in a layout, and in a
 *     message that does not say
 * @param via the channel it is written for
 * @param from {@link #TEAM}, {@link #RECRUITER}, {@link #AUTHOR} or the address of one of the
 *     senders in the settings
 * @param thread whether it goes on in the thread of the mail before, where there is one
 * @param approved the template of WhatsApp that says the same; empty for none
 * @param attach names of the files it brings along
 * @param audience whom it is written to
 * @param language of the file without a suffix; files with one are in the suffix's language
 * @param needs variables that must be there
 * @param optional variables that may be missing
 * @param promises what the message promises, and what keeps it
 * @param sample a made-up person's data, empty in a layout
 * @param places where each key that is there stands
 */
public record FrontMatter(
    String purpose,
    @Nullable Purpose intent,
    Via via,
    String from,
    boolean thread,
    Optional<ApprovedTemplate> approved,
    List<Declared> attach,
    AddresseeKind audience,
    Locale language,
    List<Declared> needs,
    List<Declared> optional,
    List<LetterPromise> promises,
    Map<String, Object> sample,
    Map<String, Place> places) {
  /** From the sender in the settings. */
  public static final String TEAM = "team";

  /** From the recruiter who owns the candidate; without one, from the team. */
  public static final String RECRUITER = "recruiter";

  /** From who wrote the answer it brings along; if they are not known, from the team. */
  public static final String AUTHOR = "author";

  /** In the file, both from 1. */
  record Place(int line, int column) {}

  /** What is declared, the path of a variable or the name of a file, and where. */
  record Declared(String path, int line, int column) {}

  /**
   * What a file without readable front matter is taken for, so that its sections are still read.
   */
  static final FrontMatter NONE =
      new FrontMatter(
          "",
          null,
          Via.EMAIL,
          TEAM,
          false,
          Optional.empty(),
          List.of(),
          AddresseeKind.PASSIVE,
          Locale.ENGLISH,
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of());

  /** False when nothing could be read, so that its absence is not blamed on each part in turn. */
  boolean isRead() {
    return !equals(NONE);
  }

  /** Whether it is sent as an email, with a subject and HTML; else it is text alone. */
  public boolean isEmail() {
    return ChannelDescription.of(via).letter();
  }

  /** Names of the files it brings along, in their order. */
  public List<String> attached() {
    return attach.stream().map(Declared::path).toList();
  }

  /** The line on which {@code key} stands, from 1. */
  public int line(String key) {
    return place(key).line();
  }

  /** Where {@code key} stands, or the first line when it is left out. */
  Place place(String key) {
    return places.getOrDefault(key, new Place(1, 1));
  }

  Stream<Declared> declared() {
    return Stream.concat(needs.stream(), optional.stream());
  }

  public List<String> neededPaths() {
    return needs.stream().map(Declared::path).toList();
  }

  List<String> optionalPaths() {
    return optional.stream().map(Declared::path).toList();
  }
}

package nurture.playbook.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.attachment.AttachedFile;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.facts.Match;
import nurture.event.ChannelDescription;
import nurture.event.SmsSegments;
import nurture.event.Via;
import nurture.library.ContentItem;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.playbook.version.DraftTemplate.Reading;
import nurture.template.Message;
import nurture.template.RenderOutcome;
import nurture.template.Renderer;
import nurture.template.TemplateBook;

/**
 * A template of a draft rendered for a candidate, or why it cannot be.
 *
 * @param rendered empty where it cannot be
 * @param candidate empty for the made-up person of the file
 * @param remark what else is to be known, in a sentence; may be empty
 * @param file at fault, in the folder of the templates; empty when it was rendered
 * @param line of it, from 1; 0 when the data are at fault
 * @param trouble what is wrong and what to do, in sentences; empty when it was rendered
 */
public record DraftPreview(
    Optional<Parts> rendered,
    Optional<Dossier> candidate,
    String remark,
    String file,
    int line,
    String trouble) {

  /** So many of the sample are tried; the next is as likely to do as they were. */
  private static final int MOST_TRIED = 200;

  /**
   * What its reader gets, with the files; subject and HTML are empty where the channel has none.
   */
  public record Parts(String subject, String text, String html, List<AttachedFile> attachments) {
    public Parts {
      attachments = List.copyOf(attachments);
    }
  }

  /** Gives the data of a message as those of one that is sent, with links that lead to none. */
  @FunctionalInterface
  public interface Data {
    Map<String, Object> of(
        Dossier dossier,
        Purpose purpose,
        List<String> items,
        TemplateBook templates,
        Library library,
        Instant now);
  }

  /**
   * Renders a template.
   *
   * @param chosen the candidate that is asked for; empty for one whom the template could reach
   * @param people of whom one is chosen
   */
  public static DraftPreview of(
      DraftTemplate template,
      Optional<Dossier> chosen,
      List<Dossier> people,
      Data data,
      Instant now) {
    Reading reading = template.reading();
    if (reading instanceof Reading.Unreadable unreadable) {
      TemplateRemark why = unreadable.why();
      return new DraftPreview(
          Optional.empty(),
          chosen,
          "",
          why.file(),
          why.line(),
          sentence(why.message()) + " " + sentence(why.advice()));
    }
    Reading.Readable readable = (Reading.Readable) reading;
    Message message = readable.message();
    Library library = template.library();
    if (chosen.isPresent()) {
      return rendered(readable, library, chosen.get(), data, now);
    }
    ChannelDescription channel = ChannelDescription.of(message.frontMatter().via());
    return people.stream()
        .filter(person -> person.person().isKnown(channel))
        .sorted(Comparator.comparing(person -> !reads(person, message)))
        .limit(MOST_TRIED)
        .map(person -> rendered(readable, library, person, data, now))
        .filter(found -> found.rendered().isPresent())
        .findFirst()
        .orElseGet(
            () ->
                told(
                    readable,
                    Renderer.render(message, message.language(), message.frontMatter().sample()),
                    Optional.empty(),
                    "Rendered with the made-up person of the file: no candidate of the sample has"
                        + " all it needs."));
  }

  private static DraftPreview rendered(
      Reading.Readable readable, Library library, Dossier person, Data data, Instant now) {
    Message message = readable.message();
    RenderOutcome outcome =
        Renderer.render(
            message,
            person.person().language(),
            data.of(
                person,
                message.intent(),
                items(message, library, person),
                readable.book(),
                library,
                now));
    String remark =
        reads(person, message)
            ? ""
            : "Written in %s; the candidate reads %s and gets that text if there is one."
                .formatted(
                    message.language().getDisplayLanguage(Locale.ENGLISH),
                    person.person().language().getDisplayLanguage(Locale.ENGLISH));
    return told(readable, outcome, Optional.of(person), remark);
  }

  private static DraftPreview told(
      Reading.Readable readable, RenderOutcome outcome, Optional<Dossier> person, String remark) {
    Message message = readable.message();
    if (outcome instanceof RenderOutcome.Rendered rendered) {
      return new DraftPreview(
          Optional.of(
              new Parts(
                  rendered.subject(),
                  rendered.text(),
                  rendered.html(),
                  readable.book().attached(message))),
          person,
          message.frontMatter().via() == Via.SMS
              ? (remark + " " + SmsSegments.of(rendered.text().strip()).words()).strip()
              : remark,
          "",
          0,
          "");
    }
    RenderOutcome.Failed failed = (RenderOutcome.Failed) outcome;
    String missing =
        failed.variable() != null && person.isPresent()
            ? " Choose another candidate, or let the text do without it."
            : "";
    return new DraftPreview(
        Optional.empty(),
        person,
        "",
        failed.file(),
        failed.line(),
        sentence(failed.message()) + missing);
  }

  private static boolean reads(Dossier person, Message message) {
    return person.person().language().getLanguage().equals(message.language().getLanguage());
  }

  private static String sentence(String words) {
    return words.isBlank()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT)
            + words.substring(1)
            + (words.endsWith(".") ? "" : ".");
  }

  /**
   * One piece for each variable that has one: of the language, about an interest if there is one.
   */
  private static List<String> items(Message message, Library library, Dossier dossier) {
    List<String> items = new ArrayList<>();
    List<ContentItem> mine =
        library.itemsIn(message.language().getLanguage()).stream()
            .sorted(
                Comparator.comparing(item -> !dossier.work().interests().contains(item.topic())))
            .toList();
    mine.stream()
        .filter(item -> item.kind().reading())
        .limit(3)
        .forEach(item -> items.add(item.id()));
    mine.stream()
        .filter(item -> !item.kind().reading() && !item.kind().somebody())
        .findFirst()
        .ifPresent(item -> items.add(item.id()));
    mine.stream()
        .filter(item -> item.kind().somebody())
        .findFirst()
        .ifPresent(item -> items.add(item.id()));
    library.openings().stream()
        .filter(opening -> opening.state() == Opening.State.OPEN)
        .max(Comparator.comparingLong(opening -> shared(opening, dossier)))
        .ifPresent(opening -> items.add(Match.PREFIX + opening.ref()));
    return items;
  }

  private static long shared(Opening opening, Dossier dossier) {
    return dossier.work().skills().stream()
        .filter(skill -> opening.skills().stream().anyMatch(skill::equalsIgnoreCase))
        .count();
  }
}

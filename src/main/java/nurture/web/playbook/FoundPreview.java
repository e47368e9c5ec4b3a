package nurture.web.playbook;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.event.ChannelDescription;
import nurture.outbox.MessagePreview;
import nurture.outbox.TemplateContext;
import nurture.playbook.version.DraftTemplate;
import nurture.playbook.version.DraftTemplate.Reading;
import nurture.playbook.version.TemplateRemark;
import nurture.template.Message;
import nurture.template.RenderOutcome;

/**
 * A template rendered for a candidate, or why it cannot be.
 *
 * @param outcome what came of it; of a template that cannot be read it says so
 * @param candidate empty for the made-up person of the file
 * @param remark what else is to be known, in a sentence; may be empty
 * @param trouble what is wrong and what to do, in sentences; empty when it was rendered
 */
record FoundPreview(
    RenderOutcome outcome, Optional<Dossier> candidate, String remark, String trouble) {

  /** So many of the sample are tried; the next is as likely to do as they were. */
  private static final int MOST_TRIED = 200;

  /**
   * @param chosen the candidate that is asked for; empty for one whom the template could reach
   * @param people of whom one is chosen
   */
  static FoundPreview of(
      DraftTemplate template,
      Optional<Dossier> chosen,
      List<Dossier> people,
      MessagePreview preview,
      Instant now) {
    Reading reading = template.reading();
    if (reading instanceof Reading.Unreadable unreadable) {
      TemplateRemark why = unreadable.why();
      return new FoundPreview(
          new RenderOutcome.Failed("", why.file(), why.line(), why.column(), null, why.message()),
          chosen,
          "",
          FileProblem.sentence(why.message()) + " " + FileProblem.sentence(why.advice()));
    }
    Reading.Readable readable = (Reading.Readable) reading;
    Message message = readable.message();
    TemplateContext context = new TemplateContext(readable.book(), template.library());
    if (chosen.isPresent()) {
      return rendered(preview.of(message, context, chosen.get(), now), chosen, message);
    }
    ChannelDescription channel = ChannelDescription.of(message.frontMatter().via());
    return people.stream()
        .filter(person -> person.person().isKnown(channel))
        .sorted(Comparator.comparing(person -> !reads(person, message)))
        .limit(MOST_TRIED)
        .map(
            person ->
                rendered(preview.of(message, context, person, now), Optional.of(person), message))
        .filter(found -> found.trouble().isEmpty())
        .findFirst()
        .orElseGet(
            () -> {
              FoundPreview sample = rendered(preview.ofSample(message), Optional.empty(), message);
              return new FoundPreview(
                  sample.outcome(),
                  Optional.empty(),
                  "Rendered with the made-up person of the file: no candidate of the sample has all"
                      + " it needs.",
                  sample.trouble());
            });
  }

  private static FoundPreview rendered(
      RenderOutcome outcome, Optional<Dossier> person, Message message) {
    if (outcome instanceof RenderOutcome.Failed failed) {
      String missing =
          failed.variable() != null && person.isPresent()
              ? " Choose another candidate, or let the text do without it."
              : "";
      return new FoundPreview(failed, person, "", FileProblem.sentence(failed.message()) + missing);
    }
    String language = message.language().getDisplayLanguage(Locale.ENGLISH);
    String remark =
        person
            .filter(each -> !reads(each, message))
            .map(
                each ->
                    "Written in %s; the candidate reads %s and gets that text if there is one."
                        .formatted(
                            language, each.person().language().getDisplayLanguage(Locale.ENGLISH)))
            .orElse("");
    return new FoundPreview(outcome, person, remark, "");
  }

  private static boolean reads(Dossier person, Message message) {
    return person.person().language().getLanguage().equals(message.language().getLanguage());
  }
}

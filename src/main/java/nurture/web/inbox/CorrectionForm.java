package nurture.web.inbox;

import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nurture.event.ReplyReason;
import nurture.event.Via;
import nurture.inbox.MailCorrection;
import nurture.inbox.MailCorrection.Meaning;
import nurture.inbox.UnderstoodReply;
import nurture.insight.InboxReader.Whole;
import nurture.web.console.DisplayWords;
import nurture.web.console.FormFields;

/**
 * What a user says that a mail means, as it was typed.
 *
 * @param as the meaning that was chosen
 * @param until a day; empty for none
 * @param reasons what was ticked, as the API writes it
 * @param candidate the ref of whom it is about; empty where that is known
 * @param seen how often it had been corrected when the page was made
 * @param problem what is wrong, in words; empty at first
 */
record CorrectionForm(
    String as, String until, List<String> reasons, String candidate, int seen, String problem) {

  /**
   * A choice.
   *
   * @param key that chooses it
   * @param dated whether a day belongs to it
   */
  record Choice(String as, String label, String key, boolean dated) {}

  /**
   * A reason that can be ticked.
   *
   * @param value as the API writes it
   */
  record ReasonChoice(String value, String label, boolean ticked) {}

  /** All reasons, with those that are ticked. */
  List<ReasonChoice> reasonChoices() {
    return Arrays.stream(ReplyReason.values())
        .map(
            reason ->
                new ReasonChoice(
                    UnderstoodReply.written(reason),
                    DisplayWords.reason(reason),
                    reasons.contains(UnderstoodReply.written(reason))))
        .toList();
  }

  /** What can be said of what came by a channel. */
  static List<Choice> choices(Via via) {
    return Arrays.stream(Meaning.values())
        .filter(meaning -> via == Via.EMAIL || !meaning.ofMailAlone())
        .map(CorrectionForm::choice)
        .toList();
  }

  private static Choice choice(Meaning meaning) {
    return switch (meaning) {
      case POSITIVE -> choice(meaning, "Interested", "y");
      case NEGATIVE -> choice(meaning, "Not interested", "x");
      case NOT_NOW -> choice(meaning, "Not now", "l");
      case QUESTION -> choice(meaning, "A question", "q");
      case WRONG_PERSON -> choice(meaning, "Another person", "p");
      case UNSUBSCRIBE -> choice(meaning, "Wants no more mail", "u");
      case OUT_OF_OFFICE -> choice(meaning, "Out of office", "a");
      case NO_LONGER_HERE -> choice(meaning, "No longer here", "g");
      case NOTHING -> choice(meaning, "Nothing: a machine wrote it", "m");
    };
  }

  private static Choice choice(Meaning meaning, String label, String key) {
    return new Choice(meaning.written(), label, key, meaning.dated());
  }

  /**
   * The form of a mail that nothing was typed for yet: it gives the day and reasons that were read.
   */
  static CorrectionForm read(Whole mail) {
    return new CorrectionForm(
        "",
        mail.line().until().map(LocalDate::toString).orElse(""),
        UnderstoodReply.words(mail.reasons()),
        "",
        mail.corrections(),
        "");
  }

  static CorrectionForm of(RoutingContext ctx) {
    String seen = FormFields.text(ctx, "seen");
    return new CorrectionForm(
        FormFields.text(ctx, "as"),
        FormFields.text(ctx, "until"),
        List.copyOf(ctx.request().formAttributes().getAll("reason")),
        FormFields.text(ctx, "candidate"),
        seen.matches("[0-9]{1,4}") ? Integer.parseInt(seen) : 0,
        "");
  }

  /** The same with what is wrong with it. */
  CorrectionForm saying(String why) {
    return new CorrectionForm(as, until, reasons, candidate, seen, why);
  }

  /**
   * Empty if it cannot be; {@link #checked} says why.
   *
   * @param came the day on which the mail came
   */
  Optional<MailCorrection> read(LocalDate came) {
    return wrong(came).isPresent()
        ? Optional.empty()
        : Optional.of(
            new MailCorrection(
                Meaning.parse(as).orElseThrow(),
                Meaning.parse(as).filter(Meaning::dated).flatMap(dated -> day()),
                Arrays.stream(ReplyReason.values())
                    .filter(reason -> reasons.contains(UnderstoodReply.written(reason)))
                    .toList(),
                Optional.of(candidate).filter(ref -> !ref.isEmpty())));
  }

  /** With what keeps it from being read. */
  CorrectionForm checked(LocalDate came) {
    return wrong(came).map(this::saying).orElse(this);
  }

  private Optional<String> wrong(LocalDate came) {
    Optional<Meaning> meaning = Meaning.parse(as);
    if (meaning.isEmpty()) {
      return Optional.of("Choose what it means.");
    }
    if (!until.isEmpty() && day().isEmpty()) {
      return Optional.of("Type the day as year-month-day, for example 2027-03-01.");
    }
    if (meaning.get().dated() && day().filter(until -> !until.isAfter(came)).isPresent()) {
      return Optional.of("The day is before the mail came. Choose the first day to try again.");
    }
    return meaning.get() == Meaning.OUT_OF_OFFICE && until.isEmpty()
        ? Optional.of("Choose the first day to try again.")
        : Optional.empty();
  }

  private Optional<LocalDate> day() {
    try {
      return until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

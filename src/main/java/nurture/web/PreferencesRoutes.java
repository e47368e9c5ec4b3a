package nurture.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.event.ContactFrequency;
import nurture.event.DataRequest;
import nurture.event.OpensConsent;
import nurture.insight.LinkReader;
import nurture.insight.LinkReaders;
import nurture.intake.Intake;
import nurture.outbox.MessageLinks;

/**
 * The choices that the link in a message leads to. Reading changes nothing, because mail scanners
 * follow links; each button is one choice, recorded as an event. It needs no session: the token is
 * what allows it, and other sites do not know it.
 *
 * <p>Erasing takes two steps and is done at once: the candidate has asked twice, and the law wants
 * no delay (GDPR Art. 17). Those who work for us or are in a hiring process are the exception, as
 * data of theirs may have to stay: the request becomes a task for the owner.
 */
public final class PreferencesRoutes {

  /** Erases a person. */
  @FunctionalInterface
  public interface Erasure {
    /**
     * @return whether there was anything to erase
     */
    Future<Boolean> erase(String ref, String by, Instant now);
  }

  private static final String BY = "the candidate, by the link in a message";

  private final LinkDoor door;
  private final Function<Locale, List<String>> topics;
  private final Erasure erasure;
  private final boolean opens;

  /**
   * @param sender named on the page
   * @param topics what there is to read about in a language, in order
   * @param opens whether they can agree to that it is noticed when they open mails
   */
  public PreferencesRoutes(
      MessageLinks messageLinks,
      LinkReaders readers,
      Settings.Sender sender,
      Function<Locale, List<String>> topics,
      Intake intake,
      Erasure erasure,
      boolean opens,
      InstantSource clock) {
    this.opens = opens;
    this.door = new LinkDoor(messageLinks, readers, sender, intake, clock);
    this.topics = topics;
    this.erasure = erasure;
  }

  public void mount(Router router) {
    router.get("/preferences/:token").handler(this::show);
    router.head("/preferences/:token").handler(this::show);
    router.post("/preferences/:token").handler(this::choose);
  }

  private void show(RoutingContext context) {
    withReader(
        context,
        (message, reader, page) ->
            Future.succeededFuture(page.choices(topics.apply(reader.language()))));
  }

  private void choose(RoutingContext context) {
    withReader(context, (message, reader, page) -> chosen(context, message, reader, page));
  }

  private Future<String> chosen(
      RoutingContext context, MessageId message, LinkReader reader, PreferencesPage page) {
    Optional<String> pause = field(context, "pause");
    Optional<String> often = field(context, "often");
    Optional<String> ticked = field(context, "topics");
    Optional<String> noticed = field(context, "opens");
    Optional<String> erase = field(context, "erase");
    if (pause.isPresent()) {
      return paused(pause.get(), message, reader, page);
    } else if (often.isPresent()) {
      boolean quarterly = often.get().equals("once-a-quarter");
      ContactFrequency frequency =
          quarterly ? ContactFrequency.ONCE_A_QUARTER : ContactFrequency.AS_USUAL;
      return record(
          message,
          reader,
          "often-" + quarterly,
          set(message, Optional.of(frequency), Optional.empty(), List.of(), false),
          quarterly ? page.quarterly() : page.asUsual());
    } else if (ticked.filter("all"::equals).isPresent()) {
      return record(
          message,
          reader,
          "all-topics",
          set(message, Optional.empty(), Optional.empty(), List.of(), true),
          page.allTopics());
    } else if (ticked.isPresent()) {
      List<String> there = topics.apply(reader.language());
      List<String> declined =
          context.request().formAttributes().getAll("topic").stream()
              .filter(there::contains)
              .distinct()
              .sorted()
              .toList();
      return declined.isEmpty()
          ? Future.succeededFuture(page.declined(declined))
          : record(
              message,
              reader,
              "declines-" + Integer.toHexString(declined.hashCode()),
              set(message, Optional.empty(), Optional.empty(), declined, false),
              page.declined(declined));
    } else if (noticed.isPresent()) {
      boolean given = opens && noticed.get().equals("given");
      return record(
          message,
          reader,
          "opens-" + given,
          new CandidateEvent.PreferencesSet(
              Optional.empty(),
              Optional.empty(),
              List.of(),
              false,
              Optional.of(given ? OpensConsent.GIVEN : OpensConsent.WITHDRAWN),
              Optional.of(message.toString())),
          given ? page.opensGiven() : page.opensWithdrawn());
    } else if (erase.isPresent()) {
      return erase.get().equals("yes")
          ? erased(message, reader, page)
          : Future.succeededFuture(page.eraseAsk());
    }
    return Future.succeededFuture(page.choices(topics.apply(reader.language())));
  }

  private Future<String> paused(
      String months, MessageId message, LinkReader reader, PreferencesPage page) {
    LocalDate today = LocalDate.ofInstant(door.clock().instant(), ZoneOffset.UTC);
    Optional<Integer> offered =
        PreferencesPage.PAUSES.stream().filter(n -> months.equals(n.toString())).findFirst();
    LocalDate until = offered.map(today::plusMonths).orElse(today);
    return record(
        message,
        reader,
        "pause-" + until,
        set(message, Optional.empty(), Optional.of(until), List.of(), false),
        offered.isPresent() ? page.paused(until) : page.notPaused());
  }

  private Future<String> erased(MessageId message, LinkReader reader, PreferencesPage page) {
    if (!reader.engaged()) {
      return erasure.erase(reader.ref(), BY, door.clock().instant()).map(done -> page.erased());
    }
    return record(
        message,
        reader,
        "erasure",
        new CandidateEvent.DataRequested(
            DataRequest.ERASURE, Optional.empty(), Optional.of(message.toString())),
        page.asked());
  }

  private static CandidateEvent set(
      MessageId message,
      Optional<ContactFrequency> frequency,
      Optional<LocalDate> pauseUntil,
      List<String> declines,
      boolean allTopics) {
    return new CandidateEvent.PreferencesSet(
        frequency, pauseUntil, declines, allTopics, Optional.of(message.toString()));
  }

  /**
   * Keeps an event and answers with a page. The same choice twice in a minute is one event, so that
   * a link that goes round cannot fill the timeline.
   */
  private Future<String> record(
      MessageId message, LinkReader reader, String choice, CandidateEvent event, String page) {
    long minute = door.clock().instant().getEpochSecond() / Duration.ofMinutes(1).toSeconds();
    return door.record(reader, message + ":" + choice + "-" + minute, event).map(done -> page);
  }

  private static Optional<String> field(RoutingContext context, String name) {
    return Optional.ofNullable(context.request().formAttributes().get(name));
  }

  /** What there is to answer with once the reader of a link is known. */
  @FunctionalInterface
  private interface Answer {
    Future<String> with(MessageId message, LinkReader reader, PreferencesPage page);
  }

  private void withReader(RoutingContext context, Answer answer) {
    door.answer(
        context,
        (message, reader, token) ->
            answer.with(
                message,
                reader,
                PreferencesPage.in(reader.language(), door.sender().organisation(), token, opens)));
  }
}

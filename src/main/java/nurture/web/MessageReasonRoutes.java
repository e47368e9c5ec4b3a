package nurture.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.digest.Sha256;
import nurture.event.CandidateEvent;
import nurture.event.DataRequest;
import nurture.insight.LinkReader;
import nurture.insight.LinkReaders;
import nurture.insight.MessageReasons;
import nurture.intake.Intake;
import nurture.outbox.MessageLinks;

/**
 * Why a message was sent, by the link in it, and what the candidate can do about it: have something
 * corrected, which becomes a task for the owner, or object, which ends all messages over every
 * channel (GDPR Art. 16 and 21). Reading changes nothing.
 */
public final class MessageReasonRoutes {

  private static final String OBJECTION = "objected by the link in a message";

  private final LinkDoor door;
  private final MessageReasons reasons;

  /**
   * @param sender named on the page
   */
  public MessageReasonRoutes(
      MessageLinks messageLinks,
      LinkReaders readers,
      MessageReasons reasons,
      Settings.Sender sender,
      Intake intake,
      InstantSource clock) {
    this.door = new LinkDoor(messageLinks, readers, sender, intake, clock);
    this.reasons = reasons;
  }

  public void mount(Router router) {
    router.get("/why/:token").handler(context -> answer(context, this::why));
    router.head("/why/:token").handler(context -> answer(context, this::why));
    router
        .post("/why/:token")
        .handler(
            context ->
                answer(context, (message, reader, page) -> done(context, message, reader, page)));
  }

  private Future<String> why(MessageId message, LinkReader reader, MessageReasonPage page) {
    return reasons.of(message).map(reason -> page.why(reader, reason));
  }

  private Future<String> done(
      RoutingContext context, MessageId message, LinkReader reader, MessageReasonPage page) {
    String does = Optional.ofNullable(context.request().formAttributes().get("do")).orElse("");
    if (does.equals("object")) {
      return door.record(
              reader,
              message + ":objected",
              new CandidateEvent.ConsentWithdrawn(Optional.empty(), Optional.of(OBJECTION)))
          .map(done -> page.objected());
    } else if (does.equals("correct")) {
      String words = written(context.request().formAttributes().get("words"));
      String id =
          message
              + ":correct-"
              + Sha256.hex(words.getBytes(StandardCharsets.UTF_8)).substring(0, 16)
              + "-"
              + door.clock().instant().getEpochSecond() / Duration.ofHours(1).toSeconds();
      return words.isEmpty()
          ? Future.succeededFuture(page.empty())
          : door.record(
                  reader,
                  id,
                  new CandidateEvent.DataRequested(
                      DataRequest.CORRECTION, Optional.of(words), Optional.of(message.toString())))
              .map(done -> page.sent());
    }
    return why(message, reader, page);
  }

  /** On one line, as long as a task's title may be. */
  private static String written(String typed) {
    String line = typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.codePoints()
        .limit(MessageReasonPage.LONGEST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What there is to answer with once the reader of a link is known. */
  @FunctionalInterface
  private interface Answer {
    Future<String> with(MessageId message, LinkReader reader, MessageReasonPage page);
  }

  private void answer(RoutingContext context, Answer answer) {
    door.answer(
        context,
        (message, reader, token) ->
            answer.with(
                message,
                reader,
                MessageReasonPage.in(reader.language(), door.sender().organisation(), token)));
  }
}

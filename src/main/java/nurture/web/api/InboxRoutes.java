package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nurture.config.NearestWord;
import nurture.event.ReplyReason;
import nurture.event.Via;
import nurture.inbox.MailCorrection;
import nurture.inbox.MailCorrection.Meaning;
import nurture.inbox.ReceivedText;
import nurture.inbox.UnderstoodReply;
import nurture.inbox.run.ReceivedMails;
import nurture.insight.InboxReader;
import nurture.insight.InboxReader.Line;
import nurture.insight.InboxReader.Place;
import nurture.insight.InboxReader.Reading;
import nurture.insight.InboxReader.Shelf;
import nurture.insight.InboxReader.Whole;
import nurture.json.InputRefusal;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.PathId;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Mails that arrived: listed, read, put aside, and what they mean corrected. */
public final class InboxRoutes {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final List<String> MEANINGS =
      Arrays.stream(Meaning.values()).map(Meaning::written).toList();

  private final InboxReader inbox;
  private final ReceivedMails mails;
  private final InstantSource clock;

  public InboxRoutes(InboxReader inbox, ReceivedMails mails, InstantSource clock) {
    this.inbox = inbox;
    this.mails = mails;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/inbox").handler(this::list);
    router.get("/api/inbox/:id").handler(this::read);
    router.post("/api/inbox/:id/settle").handler(this::settle);
    router.post("/api/inbox/:id/correct").handler(this::correct);
  }

  private void list(RoutingContext context) {
    Shelf shelf;
    Optional<Place> behind;
    int most;
    try {
      shelf = QueryParameters.choice(context, "list", Shelf.class).orElse(Shelf.WAITING);
      behind = place(QueryParameters.text(context, "after"));
      most = QueryParameters.number(context, "limit", USUAL, MOST);
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    inbox
        .mails(shelf, behind, most)
        .onSuccess(
            lines -> {
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              lines.forEach(line -> list.add(line(line)));
              ObjectNode answer = JsonMappers.OWN.createObjectNode();
              answer.set("mails", list);
              if (lines.size() == most) {
                answer.put("next", lines.get(most - 1).place().toString());
              }
              JsonAnswers.json(context, 200, answer);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static Optional<Place> place(Optional<String> written) throws RefusalException {
    Optional<Place> place = Place.parse(written.orElse(null));
    if (written.isPresent() && place.isEmpty()) {
      throw new RefusalException("after", written.get(), "must be the next of the list before");
    }
    return place;
  }

  private void read(RoutingContext context) {
    known(context, mail -> JsonAnswers.json(context, 200, whole(mail)));
  }

  private void settle(RoutingContext context) {
    known(
        context,
        mail ->
            inbox
                .settle(
                    mail.line().place().id(),
                    KeyAuthentication.caller(context).name(),
                    clock.instant())
                .onSuccess(done -> read(context))
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private void correct(RoutingContext context) {
    MailCorrection correction;
    int seen;
    try {
      RequestFields fields =
          RequestFields.of(context, "meaning", "until", "reasons", "candidate", "corrections");
      correction = correction(fields);
      seen = fields.within("corrections", 0, Short.MAX_VALUE, 0);
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    known(
        context,
        mail -> {
          if (correction.meaning().ofMailAlone()
              && ReceivedText.viaOf(mail.source()) != Via.EMAIL) {
            Problem.refused(
                    new InputRefusal(
                        "meaning", correction.meaning().written(), "belongs to mails alone"))
                .answer(context);
            return;
          }
          mails
              .correct(
                  mail.line().place().id(),
                  correction,
                  seen,
                  KeyAuthentication.caller(context).name(),
                  clock.instant())
              .onSuccess(outcome -> corrected(context, outcome))
              .onFailure(e -> JsonAnswers.failure(context, e));
        });
  }

  private static MailCorrection correction(RequestFields fields) throws RefusalException {
    String word = fields.text("meaning");
    Meaning meaning =
        Meaning.parse(word)
            .orElseThrow(
                () -> new RefusalException("meaning", word, NearestWord.oneOf(word, MEANINGS)));
    Optional<LocalDate> until = fields.optionalDate("until");
    if (meaning == Meaning.OUT_OF_OFFICE && until.isEmpty()) {
      throw new RefusalException("until", "", "is missing: the first day to try again");
    }
    if (!meaning.dated() && until.isPresent()) {
      throw new RefusalException(
          "until", until.get().toString(), "belongs to not-now and out-of-office alone");
    }
    List<ReplyReason> reasons = reasons(fields.node("reasons"));
    if (!meaning.reasoned() && !reasons.isEmpty()) {
      throw new RefusalException(
          "reasons", words(reasons), "belong to positive, negative, not-now and question alone");
    }
    return new MailCorrection(meaning, until, reasons, fields.optionalText("candidate"));
  }

  private static List<ReplyReason> reasons(JsonNode written) throws RefusalException {
    if (written.isMissingNode() || written.isNull()) {
      return List.of();
    }
    if (!written.isArray()) {
      throw new RefusalException("reasons", written.toString(), "must be a list");
    }
    List<ReplyReason> all = Arrays.asList(ReplyReason.values());
    List<ReplyReason> reasons = new ArrayList<>();
    for (JsonNode one : written) {
      reasons.add(
          all.stream()
              .filter(reason -> UnderstoodReply.written(reason).equals(one.textValue()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new RefusalException(
                          "reasons", one.asText(), "must be some of " + words(all))));
    }
    return reasons;
  }

  private static String words(List<ReplyReason> reasons) {
    return String.join(", ", UnderstoodReply.words(reasons));
  }

  private void corrected(RoutingContext context, MailCorrection.Outcome outcome) {
    switch (outcome) {
      case DONE -> read(context);
      case NO_MAIL ->
          Problem.of(ProblemType.WRONG_STATE, "The mail is not read yet; try again in a second.")
              .answer(context);
      case NO_CANDIDATE ->
          Problem.of(
                  ProblemType.WRONG_STATE,
                  "No candidate is known whom it is about: send candidate, a ref that is known.")
              .answer(context);
      case OVERTAKEN ->
          Problem.of(
                  ProblemType.OVERTAKEN,
                  "Another user has corrected it meanwhile. Read it again, then send your change"
                      + " with the corrections it has now.")
              .answer(context);
    }
  }

  private void known(RoutingContext context, Consumer<Whole> answer) {
    String written = context.pathParam("id");
    PathId.of(context)
        .map(inbox::mail)
        .orElse(Future.succeededFuture(Optional.empty()))
        .onSuccess(
            mail ->
                mail.ifPresentOrElse(
                    answer, () -> Problem.notFound("mail", written).answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode line(Line line) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("id", line.place().id().toString())
            .put("receivedAt", line.place().received().toString())
            .put("state", line.state())
            .put("waits", line.waits());
    put(node, "kind", line.kind());
    put(node, "meaning", word(line.meaning()));
    line.until().ifPresent(day -> node.put("until", day.toString()));
    put(node, "from", line.sender());
    put(node, "subject", line.subject());
    put(node, "start", line.start());
    line.about().ifPresent(about -> node.put("candidate", about.ref()));
    return node;
  }

  private static ObjectNode whole(Whole mail) {
    ObjectNode node = line(mail.line());
    put(node, "source", mail.source());
    put(node, "sign", mail.sign());
    put(node, "message", mail.message());
    put(node, "text", mail.said());
    put(node, "unsure", mail.unsure());
    ArrayNode reasons = node.putArray("reasons");
    UnderstoodReply.words(mail.reasons()).forEach(reasons::add);
    put(node, "waitsBecause", mail.waitsBecause());
    node.put("dataRequest", mail.dataRequest());
    ArrayNode why = node.putArray("why");
    for (String said : mail.why()) {
      int end = said.indexOf('\n');
      why.addObject().put("rule", said.substring(0, end)).put("says", said.substring(end + 1));
    }
    put(node, "playbook", mail.playbook());
    put(node, "trouble", mail.trouble());
    ArrayNode events = node.putArray("events");
    mail.events().forEach(events::add);
    mail.first().ifPresent(first -> node.set("readAs", reading(first)));
    node.put("corrections", mail.corrections());
    put(node, "correctedBy", mail.correctedBy());
    mail.corrected().ifPresent(at -> node.put("correctedAt", at.toString()));
    put(node, "settledBy", mail.settledBy());
    mail.settled().ifPresent(at -> node.put("settledAt", at.toString()));
    return node;
  }

  private static ObjectNode reading(Reading read) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("kind", read.kind());
    put(node, "meaning", word(read.meaning()));
    read.until().ifPresent(day -> node.put("until", day.toString()));
    return node;
  }

  private static String word(String meaning) {
    return meaning.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void put(ObjectNode node, String field, String text) {
    if (!text.isEmpty()) {
      node.put(field, text);
    }
  }
}

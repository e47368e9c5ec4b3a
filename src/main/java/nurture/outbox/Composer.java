package nurture.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.attachment.AttachedFile;
import nurture.candidate.AnswerText;
import nurture.candidate.Dossier;
import nurture.candidate.Person;
import nurture.candidate.Purpose;
import nurture.channel.MailThread;
import nurture.channel.OutgoingMessage;
import nurture.channel.OutgoingMessage.Attachment;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.decision.MessageWording;
import nurture.event.ChannelDescription;
import nurture.event.ChannelDescription.AddressKind;
import nurture.event.Via;
import nurture.identity.PhoneNumber;
import nurture.template.CandidateFields;
import nurture.template.FrontMatter;
import nurture.template.RenderOutcome;

/** Says what a message may say about a candidate, and addresses what was rendered. Thread-safe. */
public final class Composer {

  private final SenderChoice senders;
  private final MessageLinks messageLinks;
  private final LinkTracking tracking;

  /** Of messages whose links lead where they say. */
  public Composer(SenderChoice senders, MessageLinks messageLinks) {
    this(senders, messageLinks, false, false);
  }

  /**
   * @param clicks whether links of mails that we send of our own accord lead through this server
   * @param opens whether such mails tell that they are opened, to candidates who agreed
   */
  public Composer(SenderChoice senders, MessageLinks messageLinks, boolean clicks, boolean opens) {
    this.senders = senders;
    this.messageLinks = messageLinks;
    this.tracking =
        new LinkTracking(
            clicks,
            opens,
            messageLinks,
            senders.usual().privacyNotice().map(Object::toString).orElse(""));
  }

  /** Where no member is known, so that all messages are from those in the settings. */
  public Composer(Settings.Sender sender, MessageLinks messageLinks) {
    this(new SenderChoice(sender), messageLinks);
  }

  /**
   * The data of a message; what is not known is left out, so that a template that needs it fails by
   * name.
   *
   * @param context what messages bring along, and the words of their languages
   */
  public Map<String, Object> data(
      ClaimedMessage claimedMessage, TemplateContext context, Instant now) {
    return data(
        claimedMessage.dossier(),
        claimedMessage.id(),
        claimedMessage.purpose(),
        claimedMessage.items(),
        context,
        now);
  }

  /**
   * The same for the text of a task.
   *
   * @param items what it brings along, by id
   */
  public Map<String, Object> data(
      Dossier dossier,
      MessageId id,
      Purpose purpose,
      List<String> items,
      TemplateContext context,
      Instant now) {
    Map<String, Object> data =
        new CandidateFields(
                dossier,
                purpose,
                items,
                context.library().at(now),
                context.templates().languages(),
                now)
            .all();
    data.put("sender", data(senders.usual()));
    data.put("links", links(id));
    return data;
  }

  /**
   * Renders a template for a candidate.
   *
   * @param items what the message or task brings along, by id
   * @param now when it is read
   */
  public RenderOutcome rendered(
      String template,
      Dossier dossier,
      MessageId id,
      Purpose purpose,
      List<String> items,
      TemplateContext context,
      Instant now) {
    return rendered(template, dossier, id, purpose, items, context, MessageWording.USUAL, now);
  }

  /**
   * The same where it says something otherwise than its template.
   *
   * @param wording with a sender that is not in the settings it cannot be rendered
   */
  public RenderOutcome rendered(
      String template,
      Dossier dossier,
      MessageId id,
      Purpose purpose,
      List<String> items,
      TemplateContext context,
      MessageWording wording,
      Instant now) {
    Optional<Settings.Sender> from = from(template, dossier, items, context, wording);
    if (from.isEmpty()) {
      return new RenderOutcome.Failed(
          template,
          template,
          0,
          0,
          null,
          "it is from "
              + wording.sender().orElseGet(() -> said(context, template))
              + ", who is not in the settings; add them to sender.others, or cancel the message");
    }
    Map<String, Object> data = data(dossier, id, purpose, items, context, now);
    data.put("sender", data(from.get()));
    return context
        .templates()
        .render(template, dossier.person().language(), data, wording.subjects());
  }

  /**
   * Who a message is from; empty for one who is not in the settings.
   *
   * @param items what the message brings along, by id
   * @param context of which the template is
   */
  Optional<Settings.Sender> from(
      String template,
      Dossier dossier,
      List<String> items,
      TemplateContext context,
      MessageWording wording) {
    String author =
        dossier.care().answers().stream()
            .filter(answer -> items.contains(answer.item()))
            .findFirst()
            .map(AnswerText::by)
            .orElse("");
    return senders.of(wording, said(context, template), dossier.care().owner(), author);
  }

  private static String said(TemplateContext context, String template) {
    return context
        .templates()
        .frontMatter(template)
        .map(FrontMatter::from)
        .orElse(FrontMatter.TEAM);
  }

  /** The rendered message as it is handed over, at the beginning of a thread. */
  public OutgoingMessage outgoing(ClaimedMessage claimedMessage, RenderedMessage renderedMessage) {
    return outgoing(
        claimedMessage,
        renderedMessage,
        new HandedOver(renderedMessage.subject(), MailThread.NONE));
  }

  /** A rendered message with those of its links that are to lead through this server. */
  RenderedMessage tracked(
      ClaimedMessage claimedMessage,
      RenderedMessage renderedMessage,
      TemplateContext context,
      Instant now) {
    return renderedMessage.with(
        tracking.of(claimedMessage, renderedMessage, context.library().at(now)),
        tracking.picture(claimedMessage, renderedMessage));
  }

  /** The rendered message as it is handed over. */
  public OutgoingMessage outgoing(
      ClaimedMessage claimedMessage, RenderedMessage renderedMessage, HandedOver handedOver) {
    Person person = claimedMessage.dossier().person();
    return new OutgoingMessage(
        claimedMessage.id().toString(),
        person.name(),
        address(person, ChannelDescription.of(claimedMessage.via())),
        handedOver.subject(),
        tracking.text(renderedMessage),
        tracking.html(renderedMessage),
        Optional.of(messageLinks.unsubscribe(claimedMessage.id())),
        claimedMessage.decidedAt(),
        handedOver.thread(),
        renderedMessage.sender(),
        renderedMessage.approved(),
        outgoing(renderedMessage.attachments()));
  }

  /** Files as they are handed over. */
  public static List<Attachment> outgoing(List<AttachedFile> files) {
    return files.stream()
        .map(file -> new Attachment(file.name(), file.kind().contentType(), file.content()))
        .toList();
  }

  /** The files that a message brings along. */
  static List<AttachedFile> attached(ClaimedMessage message, TemplateContext context) {
    return message.via() == Via.EMAIL
        ? context.templates().attached(message.template(), message.dossier().person().language())
        : List.of();
  }

  /**
   * The approved template of WhatsApp that a message leaves as; empty where its template names none
   * for the candidate's language, or a value for it is not known.
   */
  Optional<OutgoingMessage.Approved> approved(
      ClaimedMessage message, TemplateContext context, Instant now) {
    Map<String, Object> data = data(message, context, now);
    from(message.template(), message.dossier(), message.items(), context, message.wording())
        .ifPresent(from -> data.put("sender", data(from)));
    return context
        .templates()
        .approved(message.template(), message.dossier().person().language())
        .flatMap(
            approved ->
                approved
                    .filled(data)
                    .map(values -> new OutgoingMessage.Approved(approved.id(), values)));
  }

  /** A number in its international form, where it can be told. */
  private static String address(Person person, ChannelDescription channel) {
    String known = person.address(channel);
    return channel.address() == AddressKind.PHONE
        ? person.number().map(PhoneNumber::e164).orElse(known)
        : known;
  }

  private Map<String, Object> links(MessageId id) {
    Map<String, Object> links = new HashMap<>();
    links.put("unsubscribe", messageLinks.unsubscribe(id));
    links.put("preferences", messageLinks.preferences(id));
    links.put("why", messageLinks.why(id));
    senders.usual().privacyNotice().ifPresent(notice -> links.put("privacy", notice.toString()));
    return links;
  }

  private static Map<String, Object> data(Settings.Sender from) {
    Map<String, Object> data = new HashMap<>();
    data.put("name", from.name());
    data.put("title", from.title());
    data.put("organisation", from.organisation());
    data.put("postalAddress", from.postalAddress().orElse(from.organisation()));
    return data;
  }
}

package nurture.app;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nurture.channel.Channel;
import nurture.channel.text.TextChannel;
import nurture.channel.text.TextRoute;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.Via;
import nurture.outbox.MessageLinks;

/** The provider of texts of the settings: its channels. */
final class TextService {

  private TextService() {}

  /** SMS and WhatsApp, as far as they are set. */
  static List<ChannelAdapter> adapters(Settings.Texts texts, MessageLinks links) {
    return List.of(
        new ChannelAdapter(
            Via.SMS,
            "sms",
            channel(texts, Via.SMS, texts.from(), texts.messagingService(), links),
            "no SMS is sent: texts.account is not set, or texts.from and texts.messaging-service are"
                + " not"),
        new ChannelAdapter(
            Via.WHATSAPP,
            "whatsapp",
            channel(texts, Via.WHATSAPP, texts.whatsappFrom(), Optional.empty(), links),
            "no WhatsApp message is sent: texts.account or texts.whatsapp-from is not set"));
  }

  private static Optional<Channel> channel(
      Settings.Texts texts,
      Via via,
      Optional<String> from,
      Optional<String> service,
      MessageLinks links) {
    if (texts.account().isEmpty() || from.isEmpty() && service.isEmpty()) {
      return Optional.empty();
    }
    UnaryOperator<String> reports = id -> links.textStatus(MessageId.parse(id).orElseThrow());
    return Optional.of(
        new TextChannel(
            new TextRoute(
                URI.create(texts.baseUrl()),
                texts.account().get(),
                texts.token().orElseThrow().reveal(),
                via,
                from,
                service,
                texts.timeout()),
            reports));
  }
}

package nurture.app;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nurture.channel.Channel;
import nurture.channel.relay.RelayChannel;
import nurture.channel.text.TextChannel;
import nurture.channel.text.TextRoute;
import nurture.config.Secret;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.Via;
import nurture.outbox.ChannelRoute;
import nurture.outbox.MessageLinks;

/** The channels of texts of the settings: by a provider, or by a system of one's own. */
final class TextService {

  private TextService() {}

  /**
   * SMS and WhatsApp, as far as they are set.
   *
   * @param connections texts handed over at once
   */
  static List<ChannelAdapter> adapters(
      Settings.Texts texts, Settings.Relay relay, int connections, MessageLinks links) {
    return List.of(
        adapter(
            Via.SMS,
            "sms",
            connections,
            channel(texts, Via.SMS, texts.from(), texts.messagingService(), links)
                .or(() -> relay(Via.SMS, relay.smsUrl(), relay.smsSecret(), relay)),
            "no SMS is sent: texts.account is not set, or texts.from and texts.messaging-service"
                + " are not"),
        adapter(
            Via.WHATSAPP,
            "whatsapp",
            connections,
            channel(texts, Via.WHATSAPP, texts.whatsappFrom(), Optional.empty(), links)
                .or(() -> relay(Via.WHATSAPP, relay.whatsappUrl(), relay.whatsappSecret(), relay)),
            "no WhatsApp message is sent: texts.account or texts.whatsapp-from is not set"));
  }

  private static ChannelAdapter adapter(
      Via via, String name, int connections, Optional<Channel> channel, String without) {
    return new ChannelAdapter(
        via,
        name,
        channel.map(each -> new ChannelRoute(via, name, each, connections, 1)).stream().toList(),
        without);
  }

  /** The channel to a system of one's own; empty where none is set. */
  static Optional<Channel> relay(
      Via via, Optional<String> url, Optional<Secret> secret, Settings.Relay relay) {
    return url.map(
        address ->
            new RelayChannel(
                via,
                URI.create(address),
                secret.orElseThrow().reveal(),
                relay.timeout(),
                InstantSource.system()));
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

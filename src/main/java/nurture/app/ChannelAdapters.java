package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nurture.channel.Channel;
import nurture.channel.ChannelProbe;
import nurture.channel.token.AccessTokens;
import nurture.config.Settings;
import nurture.event.Via;
import nurture.outbox.MessageLinks;
import nurture.outbox.RouteState;
import nurture.preflight.GmailVolume;
import nurture.web.OperationsRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The channels of the settings. A new one is a line in {@link #of}. */
final class ChannelAdapters implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ChannelAdapters.class);

  private final Vertx vertx;
  private final List<ChannelAdapter> adapters;
  private final Optional<AccessTokens> tokens;
  private final PreflightWatch preflight;

  private ChannelAdapters(
      Vertx vertx,
      List<ChannelAdapter> adapters,
      Optional<AccessTokens> tokens,
      PreflightWatch preflight) {
    this.vertx = vertx;
    this.adapters = List.copyOf(adapters);
    this.tokens = tokens;
    this.preflight = preflight;
  }

  /**
   * @throws nurture.config.SettingsException if a file that a setting names cannot be used
   */
  static ChannelAdapters of(
      Vertx vertx,
      Settings settings,
      String publicUrl,
      MessageLinks links,
      WorkerExecutor checking,
      Supplier<Future<GmailVolume>> gmail,
      InstantSource clock) {
    MailServer mails = MailServer.of(settings, publicUrl, clock);
    PreflightWatch preflight =
        new PreflightWatch(
            mails.preflight(),
            settings.preflight().required(),
            settings.smtp().host().filter(host -> !MailServer.onThisMachine(host)).isPresent(),
            checking,
            gmail,
            clock);
    List<ChannelAdapter> adapters = new ArrayList<>();
    adapters.add(
        new ChannelAdapter(
            Via.EMAIL,
            "smtp",
            mails
                .channel()
                .map(preflight::gate)
                .or(
                    () ->
                        TextService.relay(
                            Via.EMAIL,
                            settings.relay().emailUrl(),
                            settings.relay().emailSecret(),
                            settings.relay())),
            "no email is sent: smtp.host is not set"));
    adapters.addAll(TextService.adapters(settings.texts(), settings.relay(), links));
    adapters.stream()
        .filter(adapter -> adapter.channel().isEmpty())
        .filter(adapter -> adapter.via() == Via.EMAIL || settings.texts().account().isPresent())
        .forEach(adapter -> log.warn(adapter.without()));
    return new ChannelAdapters(vertx, adapters, mails.tokens(), preflight);
  }

  /** By which mail servers let us in; empty where they take passwords. */
  Optional<AccessTokens> tokens() {
    return tokens;
  }

  /** The check of DNS before mails leave. */
  PreflightWatch preflight() {
    return preflight;
  }

  /**
   * The channels that rest, and email where it would: no access token can be had or the preflight
   * was not passed, though no message has tried it yet.
   *
   * @param held what the outbox holds back
   */
  List<RouteState> resting(List<RouteState> held, Instant now) {
    if (held.stream().anyMatch(state -> state.via() == Via.EMAIL)) {
      return held;
    }
    Instant next = now.plus(PeriodicJobs.MAIL);
    List<RouteState> resting = new ArrayList<>(held);
    preflight
        .waitingSince()
        .map(since -> new RouteState(Via.EMAIL, "preflight " + preflight.reason(), since, next))
        .or(
            () ->
                tokens
                    .flatMap(AccessTokens::trouble)
                    .map(
                        none ->
                            new RouteState(
                                Via.EMAIL, "oauth " + none.reason(), none.since(), next)))
        .ifPresent(resting::add);
    return List.copyOf(resting);
  }

  /** Those that messages can leave by. */
  Map<Via, Channel> channels() {
    Map<Via, Channel> channels = new EnumMap<>(Via.class);
    adapters.forEach(
        adapter -> adapter.channel().ifPresent(channel -> channels.put(adapter.via(), channel)));
    return channels;
  }

  /**
   * Ready when each would take messages now; for one that is absent there is nothing to wait.
   *
   * @param held the channels that rest because their far servers refuse us
   */
  void mountReadiness(OperationsRoutes operations, Supplier<List<RouteState>> held) {
    adapters.forEach(adapter -> operations.readyWhen(adapter.name(), () -> ready(adapter, held)));
  }

  private Future<String> ready(ChannelAdapter adapter, Supplier<List<RouteState>> held) {
    for (RouteState state : held.get()) {
      if (state.via() == adapter.via()) {
        return Future.failedFuture(
            "on hold since %s: %s; next try at %s"
                .formatted(state.since(), state.reason(), state.nextTry()));
      }
    }
    if (adapter.channel().isEmpty()) {
      return Future.succeededFuture("not configured: " + adapter.without());
    }
    Channel channel = adapter.channel().get();
    return vertx
        .executeBlocking(channel::probe, false)
        .compose(
            (ChannelProbe probe) ->
                probe.reachable()
                    ? Future.succeededFuture(probe.detail())
                    : Future.failedFuture(probe.detail()));
  }

  @Override
  public void close() {
    adapters.forEach(adapter -> adapter.channel().ifPresent(Channel::close));
  }
}

package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nurture.channel.Channel;
import nurture.channel.ChannelProbe;
import nurture.channel.token.AccessTokens;
import nurture.config.Settings;
import nurture.event.Via;
import nurture.outbox.ChannelRoute;
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
    MailServers mails = MailServers.of(settings, publicUrl, clock);
    PreflightWatch preflight =
        new PreflightWatch(
            mails.preflight(),
            settings.preflight().required(),
            MailServers.anyElsewhere(settings),
            checking,
            gmail,
            clock);
    List<ChannelAdapter> adapters = new ArrayList<>();
    adapters.add(
        new ChannelAdapter(
            Via.EMAIL,
            "smtp",
            mailRoutes(settings, mails, preflight),
            "no email is sent: smtp.host is not set"));
    adapters.addAll(
        TextService.adapters(
            settings.texts(), settings.relay(), settings.smtp().connections(), links));
    adapters.stream()
        .filter(adapter -> adapter.routes().isEmpty())
        .filter(adapter -> adapter.via() == Via.EMAIL || settings.texts().account().isPresent())
        .forEach(adapter -> log.warn(adapter.without()));
    return new ChannelAdapters(vertx, adapters, mails.tokens(), preflight);
  }

  /** Mail servers, else a system of one's own. */
  private static List<ChannelRoute> mailRoutes(
      Settings settings, MailServers mails, PreflightWatch preflight) {
    List<ChannelRoute> routes = new ArrayList<>();
    mails
        .channels()
        .forEach(
            (name, channel) -> {
              Settings.Smtp smtp = Objects.requireNonNull(settings.smtpRoutes().get(name), name);
              routes.add(
                  new ChannelRoute(
                      Via.EMAIL, name, preflight.gate(channel), smtp.connections(), smtp.weight()));
            });
    if (routes.isEmpty()) {
      TextService.relay(
              Via.EMAIL,
              settings.relay().emailUrl(),
              settings.relay().emailSecret(),
              settings.relay())
          .map(channel -> ChannelRoute.onlyMail(channel, settings.smtp().connections()))
          .ifPresent(routes::add);
    }
    return routes;
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
    if (held.stream().anyMatch(ChannelAdapters::isEmailAtRest)) {
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

  private static boolean isEmailAtRest(RouteState state) {
    return state.via() == Via.EMAIL && state.instead().isEmpty();
  }

  /** Those that messages can leave by. */
  List<ChannelRoute> routes() {
    return adapters.stream().flatMap(adapter -> adapter.routes().stream()).toList();
  }

  /** The mail servers. */
  List<Channel> mails() {
    return routes().stream()
        .filter(route -> route.via() == Via.EMAIL)
        .map(ChannelRoute::channel)
        .toList();
  }

  /**
   * Each is well when a route of it would take messages now; for one that is absent there is
   * nothing to wait.
   *
   * @param held what rests because its far server refuses us
   */
  void mountHealth(OperationsRoutes operations, Supplier<List<RouteState>> held) {
    adapters.forEach(
        adapter -> operations.reachesWhen(adapter.name(), () -> reaches(adapter, held)));
  }

  private Future<String> reaches(ChannelAdapter adapter, Supplier<List<RouteState>> held) {
    for (RouteState state : held.get()) {
      if (state.via() == adapter.via() && state.instead().isEmpty()) {
        return Future.failedFuture(
            "on hold since %s: %s; next try at %s"
                .formatted(state.since(), state.reason(), state.nextTry()));
      }
    }
    return adapter.routes().isEmpty()
        ? Future.succeededFuture("not configured: " + adapter.without())
        : vertx
            .executeBlocking(() -> probed(adapter), false)
            .compose(
                (ChannelProbe probe) ->
                    probe.reachable()
                        ? Future.succeededFuture(probe.detail())
                        : Future.failedFuture(probe.detail()));
  }

  /** Each of its routes in turn; reachable if one is. */
  private static ChannelProbe probed(ChannelAdapter adapter) {
    List<ChannelRoute> routes = adapter.routes();
    if (routes.size() == 1) {
      return routes.get(0).channel().probe();
    }
    boolean reachable = false;
    List<String> details = new ArrayList<>();
    for (ChannelRoute route : routes) {
      ChannelProbe probe = route.channel().probe();
      reachable |= probe.reachable();
      details.add(
          route.name() + ": " + (probe.reachable() ? "" : "not reached, ") + probe.detail());
    }
    return new ChannelProbe(reachable, String.join("; ", details));
  }

  @Override
  public void close() {
    routes().forEach(route -> route.channel().close());
  }
}

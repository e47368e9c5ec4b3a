package nurture.web.webhook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nurture.config.Settings;

/** The kinds of sources this server knows. */
public record WebhookKinds(List<WebhookSource> all) {

  /** Those that come with it; a new kind is a line here. */
  public static final WebhookKinds KNOWN =
      new WebhookKinds(
          List.of(
              new StandardWebhooks(),
              new PostmarkReports(),
              new SendgridReports(),
              new BrevoReports(),
              new SesReports()));

  public WebhookKinds {
    all = all.stream().sorted(Comparator.comparing(WebhookSource::kind)).toList();
  }

  /**
   * The kind of each source of the settings.
   *
   * @throws IllegalArgumentException naming a source whose kind is not known, and the known ones
   */
  Map<String, WebhookSource> of(Map<String, Settings.Webhook> sources) {
    Map<String, WebhookSource> kinds = new TreeMap<>();
    sources.forEach((name, source) -> kinds.put(name, of(name, source.kind())));
    return kinds;
  }

  private WebhookSource of(String source, String kind) {
    return all.stream()
        .filter(known -> known.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "webhooks."
                        + source
                        + ".kind = "
                        + kind
                        + ": there is no such kind; the known ones are "
                        + all.stream().map(WebhookSource::kind).collect(Collectors.joining(", "))));
  }
}

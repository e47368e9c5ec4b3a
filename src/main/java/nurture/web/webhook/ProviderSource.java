package nurture.web.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nurture.config.Secret;
import nurture.config.Settings;
import nurture.json.JsonBody;
import nurture.json.RefusalException;
import nurture.web.Problem;
import nurture.web.ProblemType;

/**
 * A provider of email that reports what became of mails. It proves itself by the secret, as the
 * password of the address it posts to ({@code https://nurture:<secret>@…}, RFC 7617), which all of
 * them offer; of their own signatures each has another, and one has none.
 */
abstract class ProviderSource implements WebhookSource {

  private static final String BASIC = "Basic ";

  /** What follows from one report; empty for nothing. */
  abstract List<byte[]> mails(JsonNode report) throws RefusalException;

  @Override
  public Optional<Problem> verify(WebhookRequest request, Settings.Webhook settings, Instant now) {
    String header = request.header("authorization");
    if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.of(
          Problem.of(
              ProblemType.NOT_SIGNED,
              "Post to https://nurture:<secret>@…: the secret of the source is the password."));
    }
    byte[] given = password(header.substring(BASIC.length()).strip());
    boolean known = false;
    for (Secret secret : settings.secrets()) {
      known |= MessageDigest.isEqual(given, secret.reveal().getBytes(StandardCharsets.UTF_8));
    }
    return known
        ? Optional.empty()
        : Optional.of(
            Problem.of(ProblemType.BAD_SIGNATURE, "The password is not the secret of the source."));
  }

  @Override
  public WebhookReport decode(WebhookRequest request) throws RefusalException {
    return new ReportedMails(all(JsonBody.read(request.body())));
  }

  /** Of one report, or of an array of them. */
  final List<byte[]> all(JsonNode body) throws RefusalException {
    List<byte[]> mails = new ArrayList<>();
    if (body.isArray()) {
      for (JsonNode report : body) {
        mails.addAll(mails(report));
      }
    } else {
      mails.addAll(mails(body));
    }
    return mails;
  }

  static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }

  /**
   * An instant as it is written, or of a number of seconds; the beginning of time if it is none.
   */
  static Instant at(JsonNode written) {
    try {
      return written.isNumber()
          ? Instant.ofEpochSecond(written.asLong())
          : Instant.parse(written.asText());
    } catch (DateTimeException none) {
      return Instant.EPOCH;
    }
  }

  private static byte[] password(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      return pair.substring(pair.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException none) {
      return new byte[0];
    }
  }
}

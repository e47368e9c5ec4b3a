package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nurture.channel.text.TextProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts that came, as pages and the API show them. */
@ExtendWith(TestPostgres.class)
final class TextPagesIT {

  @Test
  void text_isListedWithItsChannel_andCannotBeAnsweredByEmail() throws Exception {
    try (TextProvider provider = TextProvider.start();
        PagesServer server =
            PagesServer.demo(
                Map.of(
                    "NURTURE_TEXTS_BASE_URL",
                    provider.url(),
                    "NURTURE_TEXTS_ACCOUNT",
                    TextProvider.ACCOUNT,
                    "NURTURE_TEXTS_TOKEN",
                    TextProvider.TOKEN,
                    "NURTURE_TEXTS_FROM",
                    "+4915799900001"))) {
      server.candidate("ada", "Ada Berg", "\"phone\":\"0151 23450001\",\"country\":\"DE\"");
      assertThat(
              provider.call(
                  server.url() + "/webhooks/texts/inbound",
                  Map.of(
                      "MessageSid", "SM1",
                      "From", "whatsapp:+4915123450001",
                      "Body", "Yes, gladly. Tuesday?")))
          .isEqualTo(204);
      await()
          .dontCatchUncaughtExceptions()
          .atMost(30, SECONDS)
          .until(
              () ->
                  server.tables().count("select count(*) from received_mail where state = 'read'")
                      == 1);
      String mail = server.texts("select id from received_mail").get(0);

      String list = page(server, "/inbox?list=all");
      String one = page(server, "/inbox/" + mail);

      assertThat(list).contains("WhatsApp: Yes, gladly. Tuesday?").contains("Ada Berg");
      assertThat(one).contains("by whatsapp").contains("+4915123450001").contains("Yes, gladly");
      assertThat(one).doesNotContain("/answer\"");
      assertThat(server.api().get("/api/inbox/" + mail).json().path("source").asText())
          .isEqualTo("whatsapp");
      assertThat(page(server, "/inbox/" + mail + "/raw")).contains("Body=Yes");
    }
  }

  private static String page(PagesServer server, String path) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()
            .send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}

package nurture.channel.text;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A provider of texts that speaks as Twilio does, on this machine: it answers as it is told to. */
public final class TextProvider implements AutoCloseable {

  public static final String ACCOUNT = "AC00000000000000000000000000000001";
  public static final String TOKEN = "the-token-of-the-tests";

  /**
   * An answer.
   *
   * @param after how long it takes
   * @param body JSON
   */
  public record Scripted(int status, String body, Duration after) {

    /** A refusal with a code of Twilio's. */
    public static Scripted refusal(int status, int code, String message) {
      return new Scripted(
          status,
          "{\"code\":%d,\"message\":\"%s\",\"status\":%d}".formatted(code, message, status),
          Duration.ZERO);
    }
  }

  /**
   * A text that was posted.
   *
   * @param id what the provider calls it
   * @param fields of the form
   */
  public record Posted(String id, String authorization, String path, Map<String, String> fields) {

    public String to() {
      return fields.getOrDefault("To", "");
    }

    public String body() {
      return fields.getOrDefault("Body", "");
    }
  }

  private final HttpServer server;
  private final List<Posted> posted = new CopyOnWriteArrayList<>();
  private final Map<String, Scripted> scripted = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final HttpClient client = HttpClient.newHttpClient();

  private TextProvider(HttpServer server) {
    this.server = server;
  }

  public static TextProvider start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
      TextProvider provider = new TextProvider(server);
      server.createContext("/", provider::take);
      server.setExecutor(
          Executors.newCachedThreadPool(
              task -> {
                Thread thread = new Thread(task, "text-provider");
                thread.setDaemon(true);
                return thread;
              }));
      server.start();
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers so what goes to a number; a number of WhatsApp with what is set before it. */
  public void answer(String to, Scripted answer) {
    scripted.put(to, answer);
  }

  /** All that was posted, refused or not. */
  public List<Posted> posted() {
    return posted;
  }

  private void take(HttpExchange exchange) throws IOException {
    Map<String, String> fields =
        form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    String id = "SM%032d".formatted(count.incrementAndGet());
    posted.add(
        new Posted(
            id,
            String.valueOf(exchange.getRequestHeaders().getFirst("authorization")),
            exchange.getRequestURI().getPath(),
            fields));
    Scripted answer =
        scripted.getOrDefault(
            fields.getOrDefault("To", ""),
            new Scripted(
                201,
                "{\"sid\":\"%s\",\"status\":\"queued\",\"error_code\":null}".formatted(id),
                Duration.ZERO));
    try {
      Thread.sleep(answer.after().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /**
   * Calls a webhook as the provider does, signed for the address it was given.
   *
   * @return the status of the answer
   */
  public int call(String url, Map<String, String> fields) {
    return call(url, fields, signature(TOKEN, url, fields));
  }

  /** The same with a signature of one's own. */
  public int call(String url, Map<String, String> fields, String signature) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("x-twilio-signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(written(fields)))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As the provider describes it: HMAC-SHA1 of the address and of all fields in their order. */
  public static String signature(String token, String url, Map<String, String> fields) {
    StringBuilder signed = new StringBuilder(url);
    new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String written(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            each ->
                URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Map<String, String> form(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : body.split("&")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(
            URLDecoder.decode(field.substring(0, equals), StandardCharsets.UTF_8),
            URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return fields;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

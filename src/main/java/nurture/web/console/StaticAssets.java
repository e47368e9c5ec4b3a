package nurture.web.console;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nurture.digest.Sha256;

/**
 * The console's static files, read once. Their addresses change with their content, so browsers may
 * keep them.
 */
final class StaticAssets {

  private static final String KEPT = "public, max-age=31536000, immutable";

  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private final Asset stylesheet = Asset.read("console.css", "text/css; charset=utf-8");
  private final Asset mark = Asset.read("mark.svg", "image/svg+xml");
  private final Asset module = Asset.read("console.js", SCRIPT);
  private final Asset htmx =
      Asset.read("htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", SCRIPT);

  String stylesheet() {
    return stylesheet.href();
  }

  String mark() {
    return mark.href();
  }

  /** The library by which parts of pages are asked for. */
  String htmx() {
    return htmx.href();
  }

  /** What pages do by script of our own. */
  String module() {
    return module.href();
  }

  void mount(Router root) {
    stylesheet.mount(root);
    mark.mount(root);
    htmx.mount(root);
    module.mount(root);
  }

  private record Asset(String path, String type, Buffer content, String version) {

    static Asset read(String name, String type) {
      return read(name, "/console/" + name, type);
    }

    static Asset read(String name, String resource, String type) {
      try (InputStream file = StaticAssets.class.getResourceAsStream(resource)) {
        if (file == null) {
          throw new IllegalStateException(resource + " is not on the class path");
        }
        byte[] content = file.readAllBytes();
        return new Asset("/console/" + name, type, Buffer.buffer(content), digest(content));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    String href() {
      return path + "?v=" + version;
    }

    void mount(Router root) {
      String tag = '"' + version + '"';
      root.get(path)
          .handler(
              ctx -> {
                boolean known = tag.equals(ctx.request().getHeader("If-None-Match"));
                ctx.response().putHeader("ETag", tag).putHeader("Cache-Control", KEPT);
                if (known) {
                  ctx.response().setStatusCode(304).end();
                } else {
                  ctx.response().putHeader("Content-Type", type).end(content.copy());
                }
              });
    }

    private static String digest(byte[] content) {
      return new Sha256().and(content).hex(12);
    }
  }
}

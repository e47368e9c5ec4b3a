package nurture.web.console;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.StringJoiner;
import nurture.digest.Sha256;

/**
 * The console's static files, read once. Their addresses change with their content, so browsers may
 * keep them.
 */
public final class StaticAssets {

  private static final String KEPT = "public, max-age=31536000, immutable";

  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private final Asset stylesheet = Asset.read("console.css", "text/css; charset=utf-8");
  private final Asset mark = Asset.read("mark.svg", "image/svg+xml");
  private final Asset module = Asset.read("console.js", SCRIPT);
  private final Asset keys = Asset.read("keys.js", SCRIPT);
  private final Asset htmx =
      Asset.read("htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", SCRIPT);

  private final Asset editor = Asset.read("editor.js", SCRIPT);
  private final Asset preview = Asset.read("preview.js", SCRIPT);
  private final Asset drafts = Asset.read("drafts.js", SCRIPT);
  private final Asset grid = Asset.read("grid.js", SCRIPT);
  private final Asset kept = Asset.read("kept.js", SCRIPT);
  private final Asset ruleText = Asset.read("rule-text.js", SCRIPT);
  private final Asset condition = Asset.read("condition.js", SCRIPT);
  private final Map<String, Asset> modules =
      Map.ofEntries(
          module("@codemirror/view", "codemirror__view/6.38.1/dist/index.js"),
          module("@codemirror/state", "codemirror__state/6.5.2/dist/index.js"),
          module("@codemirror/language", "codemirror__language/6.11.2/dist/index.js"),
          module("@codemirror/autocomplete", "codemirror__autocomplete/6.18.6/dist/index.js"),
          module("@codemirror/lint", "codemirror__lint/6.8.5/dist/index.js"),
          module("@codemirror/commands", "codemirror__commands/6.8.1/dist/index.js"),
          module("@lezer/common", "lezer__common/1.2.3/dist/index.js"),
          module("@lezer/highlight", "lezer__highlight/1.2.1/dist/index.js"),
          module("style-mod", "style-mod/4.1.2/src/style-mod.js"),
          module("w3c-keyname", "w3c-keyname/2.2.8/index.js"),
          module("crelt", "crelt/1.0.6/index.js"),
          module("@marijn/find-cluster-break", "marijn__find-cluster-break/1.0.2/src/index.js"));

  public String stylesheet() {
    return stylesheet.href();
  }

  public String mark() {
    return mark.href();
  }

  /** The library by which parts of pages are asked for. */
  public String htmx() {
    return htmx.href();
  }

  /** What pages do by script of our own. */
  public String module() {
    return module.href();
  }

  /** The script of keys, and of the dialog that goes to anything. */
  public String keys() {
    return keys.href();
  }

  /** The script of the text editor; it needs {@link #importMap}. */
  public String editor() {
    return editor.href();
  }

  /** The script of the grid of a table; it needs {@link #importMap}. */
  public String grid() {
    return grid.href();
  }

  /** The script that keeps what is typed into forms; it needs {@link #importMap}. */
  public String kept() {
    return kept.href();
  }

  /** The script of a condition as text; it needs {@link #importMap}. */
  public String condition() {
    return condition.href();
  }

  /** Where scripts find the modules they name, as an import map of HTML. */
  public TemplateHTMLOutputModel importMap() {
    StringJoiner imports = new StringJoiner(",", "{\"imports\":{", "}}");
    imports.add("\"console\":\"" + module.href() + "\"");
    imports.add("\"preview\":\"" + preview.href() + "\"");
    imports.add("\"drafts\":\"" + drafts.href() + "\"");
    imports.add("\"kept\":\"" + kept.href() + "\"");
    imports.add("\"rule-text\":\"" + ruleText.href() + "\"");
    modules.forEach((name, asset) -> imports.add("\"" + name + "\":\"" + asset.href() + "\""));
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(imports.toString());
    } catch (TemplateModelException broken) {
      throw new IllegalStateException("the import map cannot be written", broken);
    }
  }

  private static Map.Entry<String, Asset> module(String name, String file) {
    return Map.entry(
        name,
        Asset.read(
            "modules/" + name.replace("@", "") + ".js",
            "/META-INF/resources/webjars/" + file,
            SCRIPT));
  }

  public void mount(Router root) {
    editor.mount(root);
    preview.mount(root);
    drafts.mount(root);
    grid.mount(root);
    kept.mount(root);
    ruleText.mount(root);
    condition.mount(root);
    modules.values().forEach(asset -> asset.mount(root));
    stylesheet.mount(root);
    mark.mount(root);
    htmx.mount(root);
    module.mount(root);
    keys.mount(root);
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

    public void mount(Router root) {
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

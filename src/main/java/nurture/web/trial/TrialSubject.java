package nurture.web.trial;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.playbook.version.PlaybookNames;
import nurture.web.console.PageLinks;
import nurture.web.playbook.PlaybookTools;

/**
 * The draft or version that is tried.
 *
 * @param name the id of a draft or the number of a version
 * @param title in words: {@code version 7, Medallists first}
 * @param href its page
 */
record TrialSubject(String name, String title, String href) {

  /** Empty if there is no draft and no version of the name. */
  static Future<Optional<TrialSubject>> named(PlaybookTools tools, String name) {
    Optional<UUID> draft = PlaybookNames.draft(name);
    if (draft.isPresent()) {
      return tools
          .drafts()
          .draft(draft.get())
          .map(
              found ->
                  found.map(
                      each -> new TrialSubject(name, each.title(), PageLinks.draft(draft.get()))));
    }
    OptionalLong number = PlaybookNames.number(name);
    return number.isEmpty()
        ? Future.succeededFuture(Optional.empty())
        : tools
            .versions()
            .version(number.getAsLong())
            .map(
                found ->
                    found.map(
                        each ->
                            new TrialSubject(
                                name,
                                PlaybookNames.title(name, each.comment()),
                                PageLinks.VERSIONS)));
  }

  String tryHref() {
    return PageLinks.trial(name);
  }
}

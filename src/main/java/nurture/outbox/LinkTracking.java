package nurture.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nurture.candidate.Dossier;
import nurture.decision.MessageId;
import nurture.event.Via;
import nurture.library.Library;
import nurture.tracking.LinkId;

/**
 * Which links of a message lead through this server, and how they then look. Those of mails that we
 * send of our own accord do, where the settings say so: what a candidate asked for, what a hiring
 * process needs and what the law wants keeps its links. Pure; thread-safe.
 *
 * @param on whether any do
 * @param opens whether mails have a picture that tells that they are opened, for candidates who
 *     agreed to that
 * @param links makes those that lead here
 * @param notice the privacy notice, which is never tracked; empty where there is none
 */
record LinkTracking(boolean on, boolean opens, MessageLinks links, String notice) {

  /**
   * @param library what it brings along is about
   */
  List<OutgoingLink> of(ClaimedMessage message, RenderedMessage rendered, Library library) {
    if (!on || !ofOurOwnAccord(message)) {
      return List.of();
    }
    Map<String, String> topics = new HashMap<>();
    for (String id : message.items()) {
      library.item(id).ifPresent(item -> topics.putIfAbsent(item.link(), item.topic()));
    }
    List<OutgoingLink> tracked = new ArrayList<>();
    for (String written : BodyLinks.of(rendered.html(), rendered.text())) {
      if (tracked.size() < LinkId.MOST && !ours(written)) {
        BodyLinks.target(written)
            .ifPresent(
                url ->
                    tracked.add(new OutgoingLink(written, url, topics.getOrDefault(written, ""))));
      }
    }
    return tracked;
  }

  /** Whether a message is to have the picture. */
  boolean picture(ClaimedMessage message, RenderedMessage rendered) {
    Dossier dossier = message.dossier();
    return opens
        && ofOurOwnAccord(message)
        && !rendered.html().isBlank()
        && dossier.preferences().opensNoticed()
        && dossier.permissions().suppression(Via.EMAIL).isEmpty();
  }

  private static boolean ofOurOwnAccord(ClaimedMessage message) {
    return message.via() == Via.EMAIL && message.purpose().approach();
  }

  String html(RenderedMessage rendered) {
    Map<String, String> through = through(rendered);
    String html =
        through.isEmpty()
            ? rendered.html()
            : BodyLinks.html(rendered.html(), link -> through.getOrDefault(link, link));
    return rendered.picture() ? withPicture(html, links.picture(rendered.id())) : html;
  }

  private static String withPicture(String html, String address) {
    String picture = "<img src=\"" + address + "\" width=\"1\" height=\"1\" alt=\"\" border=\"0\">";
    int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
    return end < 0 ? html + picture : html.substring(0, end) + picture + html.substring(end);
  }

  String text(RenderedMessage rendered) {
    Map<String, String> through = through(rendered);
    return through.isEmpty()
        ? rendered.text()
        : BodyLinks.text(rendered.text(), link -> through.getOrDefault(link, link));
  }

  private Map<String, String> through(RenderedMessage rendered) {
    MessageId id = rendered.id();
    Map<String, String> through = new HashMap<>();
    for (int i = 0; i < rendered.links().size(); i++) {
      through.put(rendered.links().get(i).written(), links.click(new LinkId(id, i + 1)));
    }
    return through;
  }

  private boolean ours(String link) {
    return link.equals(notice) || link.equals(links.base()) || link.startsWith(links.base() + "/");
  }
}

package nurture.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param links makes those that lead here
 * @param notice the privacy notice, which is never tracked; empty where there is none
 */
record LinkTracking(boolean on, MessageLinks links, String notice) {

  /**
   * @param library what it brings along is about
   */
  List<OutgoingLink> of(ClaimedMessage message, RenderedMessage rendered, Library library) {
    if (!on || message.via() != Via.EMAIL || !message.purpose().approach()) {
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

  String html(RenderedMessage rendered) {
    Map<String, String> through = through(rendered);
    return through.isEmpty()
        ? rendered.html()
        : BodyLinks.html(rendered.html(), link -> through.getOrDefault(link, link));
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

package nurture.decision;

import java.util.ArrayList;
import java.util.List;
import nurture.candidate.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the placeholders of rule texts: {@code {name}} is the first name of the candidate,
 * {@code {place}} the place of the candidate's time zone, in a notice {@code {owner}} the owner.
 * They are filled in after the rules, so that rules give equal opinions about different candidates.
 * Pure.
 */
public final class CandidatePlaceholders {

  private static final String NAME = "{name}";
  private static final String PLACE = "{place}";
  private static final String OWNER = "{owner}";

  private final Dossier dossier;

  /** Worked out for the first text that asks for it, since a decision has several. */
  private @Nullable String name;

  private CandidatePlaceholders(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Opinions with all their texts filled in, in the same order. */
  static List<AttributedOpinion> in(List<AttributedOpinion> opinions, Dossier dossier) {
    CandidatePlaceholders placeholders = new CandidatePlaceholders(dossier);
    // Done for every decision: most opinions have no placeholder and stay as they are.
    List<AttributedOpinion> filled = new ArrayList<>(opinions.size());
    for (AttributedOpinion each : opinions) {
      Opinion opinion = placeholders.filled(each.opinion());
      filled.add(opinion == each.opinion() ? each : new AttributedOpinion(each.rule(), opinion));
    }
    return filled;
  }

  /** A text filled in. */
  public static String in(String text, Dossier dossier) {
    return new CandidatePlaceholders(dossier).filled(text);
  }

  private String filled(String text) {
    return text.indexOf('{') < 0
        ? text
        : text.replace(PLACE, place(dossier.person().timeZone().getId())).replace(NAME, name());
  }

  private String name() {
    String known = name;
    if (known == null) {
      String greeting = dossier.person().greetingName();
      known = greeting.isEmpty() ? "the candidate" : greeting;
      name = known;
    }
    return known;
  }

  private Opinion filled(Opinion opinion) {
    Opinion filled = opinion;
    if (opinion instanceof Task task && task.title().indexOf('{') >= 0) {
      filled = task.asking(filled(task.title()));
    } else if (opinion instanceof Notify notice && notice.message().indexOf('{') >= 0) {
      filled = notice.telling(filled(notice.message().replace(OWNER, owner(dossier))));
    }
    return filled.reason().indexOf('{') < 0 ? filled : because(filled, filled(filled.reason()));
  }

  private static String owner(Dossier dossier) {
    String owner = dossier.care().owner();
    return owner.isEmpty() ? "nobody" : owner;
  }

  private static Opinion because(Opinion opinion, String reason) {
    if (opinion instanceof Send send) {
      return send.because(reason);
    } else if (opinion instanceof Task task) {
      return task.because(reason);
    } else if (opinion instanceof Veto veto) {
      return veto.because(reason);
    } else if (opinion instanceof Hold hold) {
      return hold.because(reason);
    } else if (opinion instanceof Move move) {
      return move.because(reason);
    } else if (opinion instanceof Tag tag) {
      return tag.because(reason);
    } else if (opinion instanceof Notify notice) {
      return notice.because(reason);
    } else if (opinion instanceof CheckAgain check) {
      return check.because(reason);
    }
    throw new IllegalStateException("no reason can be put into " + opinion.getClass());
  }

  /** {@code Tokyo} of {@code Asia/Tokyo}. */
  private static String place(String zone) {
    int slash = zone.lastIndexOf('/');
    return slash < 0 || zone.startsWith("Etc/")
        ? "the time zone " + (zone.equals("Z") ? "UTC" : zone)
        : zone.substring(slash + 1).replace('_', ' ');
  }
}

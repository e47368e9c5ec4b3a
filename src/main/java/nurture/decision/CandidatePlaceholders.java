package nurture.decision;

import java.util.ArrayList;
import java.util.List;
import nurture.candidate.Dossier;

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

  /** Opinions with all their texts filled in, in the same order. */
  static List<AttributedOpinion> in(List<AttributedOpinion> opinions, Dossier dossier) {
    // Done for every decision: most opinions have no placeholder and stay as they are.
    List<AttributedOpinion> filled = new ArrayList<>(opinions.size());
    for (AttributedOpinion each : opinions) {
      Opinion opinion = in(each.opinion(), dossier);
      filled.add(opinion == each.opinion() ? each : new AttributedOpinion(each.rule(), opinion));
    }
    return filled;
  }

  /** A text filled in. */
  public static String in(String text, Dossier dossier) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    String name = dossier.person().greetingName();
    return text.replace(PLACE, place(dossier.person().timeZone().getId()))
        .replace(NAME, name.isEmpty() ? "the candidate" : name);
  }

  private static Opinion in(Opinion opinion, Dossier dossier) {
    Opinion filled = opinion;
    if (opinion instanceof Task task && task.title().indexOf('{') >= 0) {
      filled = task.asking(in(task.title(), dossier));
    } else if (opinion instanceof Notify notice && notice.message().indexOf('{') >= 0) {
      filled = notice.telling(in(notice.message().replace(OWNER, owner(dossier)), dossier));
    }
    return filled.reason().indexOf('{') < 0
        ? filled
        : because(filled, in(filled.reason(), dossier));
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

  private CandidatePlaceholders() {}
}

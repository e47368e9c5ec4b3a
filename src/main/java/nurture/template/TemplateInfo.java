package nurture.template;

import java.util.List;
import java.util.Set;
import nurture.candidate.Purpose;
import nurture.event.Via;

/**
 * What a template says about itself.
 *
 * @param name as rules name it, {@code first-outreach}
 * @param purpose one sentence for people
 * @param intent what kind of touchpoint it is; guards and limits go by it
 * @param via the channel it is written for; only {@link Via#EMAIL} has a subject and HTML
 * @param needs paths that must be there, those of the layout it calls included: {@code
 *     candidate.firstName}
 * @param optional paths that may be missing; the message is whole without them
 * @param languages BCP 47 tags of the languages it is written in
 */
public record TemplateInfo(
    String name,
    String purpose,
    Purpose intent,
    Via via,
    List<String> needs,
    List<String> optional,
    Set<String> languages) {
  public TemplateInfo {
    needs = List.copyOf(needs);
    optional = List.copyOf(optional);
    languages = Set.copyOf(languages);
  }
}

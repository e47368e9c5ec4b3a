package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

/** The six things to know about a passive candidate before the first message (PLAYBOOK P18). */
@Meaning("the six things to know about a passive candidate before the first message")
@ApiText("The six things to know about a passive candidate before the first message.")
public enum ResearchItem {
  CURRENT_ROLE("current role and company"),
  PROGRESSION("earlier progression"),
  PUBLISHED_CONTENT("published content"),
  MUTUAL_CONNECTIONS("mutual connections"),
  COMPANY_CONTEXT("company context"),
  SKILLS_ALIGNMENT("skills alignment");

  private final String words;

  ResearchItem(String words) {
    this.words = words;
  }

  @Meaning("the item as a recruiter would say it")
  public String words() {
    return words;
  }
}

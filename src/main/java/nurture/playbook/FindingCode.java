package nurture.playbook;

import java.util.Locale;

/**
 * The kinds of findings, as they are named in reports for machines. Names stay: others filter by
 * them.
 */
public enum FindingCode {
  RULE_COMPILE("A rule file does not compile"),
  UNREADABLE("A file or folder cannot be read"),
  UNKNOWN_TEMPLATE("A rule, a table or a scenario names a template that is not there"),
  UNUSED_TEMPLATE("No rule names a template"),
  WRONG_CHANNEL("A rule uses a template over a channel it is not written for"),
  WRONG_PURPOSE("A rule uses a template for something else than what it is written for"),
  TABLE("A table has something odd, though it can be used"),
  LITERAL_NUMBER("A number stands in a rule instead of the name of a policy number"),
  UNKNOWN_FLAG("A rule looks for a flag that no policy rule sets"),
  FLAG_ORDER("A policy rule asks for the absence of a flag another one may set after it"),
  UNUSED_FLAG("A policy rule sets a flag that no rule looks for"),
  NO_BECAUSE("An opinion comes without a reason"),
  NO_OWNER("A rule names no owner"),
  UNREACHABLE("The conditions of a rule can never all hold"),
  CONTRADICTION("Two rules that fire together want what cannot both be"),
  MOVES_APART("Two rules fired together wherever they were seen and moved to different stages"),
  DUPLICATE("Two rules say the same in the same situation"),
  NEVER_WINS("What a rule asks for came to nothing in every scenario"),
  UNTESTED("No scenario has a rule apply, or none shows it just not applying"),
  UNKEPT_PROMISE("A message promises what no rule keeps"),
  TEMPLATE("A template goes against what is asked of messages"),
  LIBRARY("The content library or an opening is not as it should be"),
  SCENARIO_FORMAT("A scenario file cannot be understood"),
  UNKNOWN_RULE("A scenario names a rule that is not there"),
  SCENARIO_FAILED("A scenario did not come out as expected"),
  SCENARIO_DIFFERS("A scenario comes out otherwise than with what is in service"),
  CHECK_TIME("The check used up its time before it was done");

  private final String says;

  FindingCode(String says) {
    this.says = says;
  }

  /** The name in reports, for example {@code unknown-template}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What findings of the kind have in common, in one sentence. */
  public String says() {
    return says;
  }
}

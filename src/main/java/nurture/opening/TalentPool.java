package nurture.opening;

/**
 * People of one function, domain and country who are no employees (PLAYBOOK P19).
 *
 * @param function the job family in lower case
 * @param domain in lower case: those who have it as a skill or an interest; empty for all
 * @param country ISO 3166-1 alpha-2, {@value #UNKNOWN} where it is not known; empty for all
 */
public record TalentPool(String function, String domain, String country) {

  /** Stands for a country that is not known. */
  public static final String UNKNOWN = "-";

  /** People that a talent map has for each function, domain and geography, at least. */
  public static final int LEAST = 50;

  /** At most. */
  public static final int MOST = 100;

  /** How a number of people covers a pool. */
  public enum Coverage {
    /** Fewer than {@value #LEAST}. */
    THIN,
    COVERED,
    /** More than {@value #MOST}. */
    WIDE;

    /** Of so many people. */
    public static Coverage of(long people) {
      return people < LEAST ? THIN : people <= MOST ? COVERED : WIDE;
    }
  }
}

package nurture.web.tour;

/**
 * One step of the tour, as the page shows it.
 *
 * @param says what to do there, and what to look for
 * @param href where it happens; empty while there is no such page yet
 * @param label what the link says
 * @param done whether it is on record
 * @param next whether it is the first that is not
 */
public record TourStep(
    int number, String title, String says, String href, String label, boolean done, boolean next) {

  TourStep following(boolean isNext) {
    return new TourStep(number, title, says, href, label, done, isNext);
  }
}

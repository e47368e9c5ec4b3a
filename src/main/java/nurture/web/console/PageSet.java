package nurture.web.console;

/** Pages that belong together, with the forms on them. Safe for concurrent use. */
public interface PageSet {

  /** Adds the routes. Each says who may. */
  void mount(PageRouter pages);
}
